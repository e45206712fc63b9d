package dev.engross.intake;

/** What an id in a case or an instrument can refer to. */
enum Referent {
  MILESTONE("milestone"),
  AMOUNT("amount"),
  CONDITION("condition"),
  WINDOW("protection window"),
  SEPARATION("separation"),
  STANDARD("standard of conduct"),
  GROUND("ground"),
  RELEASE("release"),
  WAIVER("waiver"),
  BENEFIT("benefit"),
  READING("reading"),
  INSTRUMENT("instrument"),
  INSTRUMENT_OR_RELEASE("instrument or release"),
  TERM("term"),
  FACT_KIND("kind of fact"),
  CALENDAR("calendar"),
  MANNER("way in which employment ends"),
  STANDARD_OR_GROUND("standard of conduct or ground of one"),
  PERSON("person"),
  COVERAGE("coverage"),
  EXECUTIVE_OR_PERSON("person"),
  DIRECTOR("director");

  private final String words;

  Referent(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Whether its names are the same in every case, so that an instrument alone can be checked. */
  boolean isFixed() {
    return this == FACT_KIND || this == CALENDAR || this == MANNER;
  }

  /** Whether only a case can declare it. */
  boolean isOfTheCase() {
    return this == PERSON || this == EXECUTIVE_OR_PERSON || this == COVERAGE || this == DIRECTOR;
  }
}
