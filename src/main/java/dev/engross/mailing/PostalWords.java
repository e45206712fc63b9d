package dev.engross.mailing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Words of addresses and their postal abbreviations: USPS Publication 28, Appendix B for states, C1
 * for the common street suffixes, C2 for units, section 233 for directions.
 */
final class PostalWords {

  static final Map<String, String> STATES = new TreeMap<>(states());
  static final Map<String, String> SUFFIXES = suffixes();
  static final Map<String, String> DIRECTIONS =
      withShortForms(
          Map.of(
              "NORTH",
              "N",
              "SOUTH",
              "S",
              "EAST",
              "E",
              "WEST",
              "W",
              "NORTHEAST",
              "NE",
              "NORTHWEST",
              "NW",
              "SOUTHEAST",
              "SE",
              "SOUTHWEST",
              "SW"));
  static final Map<String, String> UNITS =
      withShortForms(
          Map.of(
              "APARTMENT",
              "APT",
              "SUITE",
              "STE",
              "FLOOR",
              "FL",
              "ROOM",
              "RM",
              "BUILDING",
              "BLDG",
              "DEPARTMENT",
              "DEPT",
              "UNIT",
              "UNIT",
              "SPACE",
              "SPC",
              "TRAILER",
              "TRLR",
              "LOT",
              "LOT"));
  static final String UNIT_PATTERN = String.join("|", UNITS.keySet());

  private PostalWords() {}

  /** The two letters of a state, from its name or from the letters themselves. */
  static Optional<String> state(String words) {
    return STATES.containsValue(words)
        ? Optional.of(words)
        : Optional.ofNullable(STATES.get(words));
  }

  private static Map<String, String> withShortForms(Map<String, String> abbreviations) {
    Map<String, String> all = new HashMap<>(abbreviations);
    abbreviations.values().forEach(abbreviation -> all.put(abbreviation, abbreviation));
    return Map.copyOf(all);
  }

  private static Map<String, String> suffixes() {
    return withShortForms(
        pairs(
            """
            ALLEY ALY, AVENUE AVE, BEND BND, BOULEVARD BLVD, BRIDGE BRG, BROOK BRK, BYPASS BYP,
            CAUSEWAY CSWY, CENTER CTR, CIRCLE CIR, COMMONS CMNS, CORNER COR, COURT CT, COVE CV,
            CREEK CRK, CRESCENT CRES, CROSSING XING, DRIVE DR, ESTATES ESTS, EXPRESSWAY EXPY,
            FREEWAY FWY, GARDENS GDNS, GLEN GLN, GREEN GRN, GROVE GRV, HARBOR HBR, HEIGHTS HTS,
            HIGHWAY HWY, HILL HL, HILLS HLS, HOLLOW HOLW, ISLAND IS, JUNCTION JCT, LAKE LK,
            LANDING LNDG, LANE LN, LOOP LOOP, MANOR MNR, MEADOWS MDWS, MOUNTAIN MTN, PARK PARK,
            PARKWAY PKWY, PASS PASS, PATH PATH, PIKE PIKE, PLACE PL, PLAZA PLZ, POINT PT, RIDGE RDG,
            ROAD RD, ROUTE RTE, ROW ROW, RUN RUN, SQUARE SQ, STATION STA, STREET ST, SUMMIT SMT,
            TERRACE TER, TRACE TRCE, TRAIL TRL, TURNPIKE TPKE, VALLEY VLY, VIEW VW, VILLAGE VLG,
            VISTA VIS, WALK WALK, WAY WAY
            """));
  }

  private static Map<String, String> states() {
    return pairs(
        """
        ALABAMA AL, ALASKA AK, AMERICAN SAMOA AS, ARIZONA AZ, ARKANSAS AR, CALIFORNIA CA, COLORADO CO,
        CONNECTICUT CT, DELAWARE DE, DISTRICT OF COLUMBIA DC, FLORIDA FL, GEORGIA GA, GUAM GU,
        HAWAII HI, IDAHO ID, ILLINOIS IL, INDIANA IN, IOWA IA, KANSAS KS, KENTUCKY KY, LOUISIANA LA,
        MAINE ME, MARYLAND MD, MASSACHUSETTS MA, MICHIGAN MI, MINNESOTA MN, MISSISSIPPI MS,
        MISSOURI MO, MONTANA MT, NEBRASKA NE, NEVADA NV, NEW HAMPSHIRE NH, NEW JERSEY NJ,
        NEW MEXICO NM, NEW YORK NY, NORTH CAROLINA NC, NORTH DAKOTA ND, NORTHERN MARIANA ISLANDS MP,
        OHIO OH, OKLAHOMA OK, OREGON OR, PENNSYLVANIA PA, PUERTO RICO PR, RHODE ISLAND RI,
        SOUTH CAROLINA SC, SOUTH DAKOTA SD, TENNESSEE TN, TEXAS TX, UTAH UT, VERMONT VT,
        VIRGIN ISLANDS VI, VIRGINIA VA, WASHINGTON WA, WEST VIRGINIA WV, WISCONSIN WI, WYOMING WY,
        ARMED FORCES AMERICAS AA, ARMED FORCES EUROPE AE, ARMED FORCES PACIFIC AP
        """);
  }

  /** Each pair ends with its abbreviation. */
  private static Map<String, String> pairs(String list) {
    Map<String, String> all = new HashMap<>();
    for (String pair : list.strip().split(",\\s+")) {
      int space = pair.lastIndexOf(' ');
      all.put(pair.substring(0, space), pair.substring(space + 1));
    }
    return Map.copyOf(all);
  }
}
