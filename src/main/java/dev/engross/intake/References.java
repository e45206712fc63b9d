package dev.engross.intake;

import static java.util.Map.entry;

import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage;
import dev.engross.casefile.ReadingChoice;
import dev.engross.casefile.TaxFacts;
import dev.engross.intake.TypeDescription.Family;
import dev.engross.intake.TypeDescription.RecordType;
import dev.engross.terms.AmountTerm;
import dev.engross.terms.ChangeInControlTrigger;
import dev.engross.terms.Condition;
import dev.engross.terms.DateTerm;
import dev.engross.terms.EventTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.PaymentTerm;
import dev.engross.terms.ReleaseTerm;
import dev.engross.terms.SeparationTerm;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which fields of the model hold ids of something else, and where they are used. */
final class References {

  /** A use of an id: in which record, in which of its fields, and of what. */
  record Reference(Record holder, String field, Referent referent, String id) {}

  private static final Map<Class<?>, Map<String, Referent>> FIELDS =
      Map.ofEntries(
          entry(DateTerm.Milestone.class, Map.of("milestone", Referent.MILESTONE)),
          entry(DateTerm.DateByReading.class, Map.of("reading", Referent.READING)),
          entry(DateTerm.BusinessDaysAfter.class, Map.of("calendar", Referent.CALENDAR)),
          entry(DateTerm.ReleaseEffectiveOn.class, Map.of("release", Referent.RELEASE)),
          entry(AmountTerm.NamedAmount.class, Map.of("amount", Referent.AMOUNT)),
          entry(AmountTerm.Remainder.class, Map.of("afterBenefits", Referent.BENEFIT)),
          entry(AmountTerm.AmountByReading.class, Map.of("reading", Referent.READING)),
          entry(PaymentTerm.PaymentByReading.class, Map.of("reading", Referent.READING)),
          entry(Condition.Named.class, Map.of("condition", Referent.CONDITION)),
          entry(Condition.InsideWindow.class, Map.of("window", Referent.WINDOW)),
          entry(Condition.SeparatedUnder.class, Map.of("separation", Referent.SEPARATION)),
          entry(Condition.ConductMeets.class, Map.of("standard", Referent.STANDARD)),
          entry(Condition.ReleaseEffective.class, Map.of("release", Referent.RELEASE)),
          entry(Condition.Waived.class, Map.of("waiver", Referent.WAIVER)),
          entry(Condition.ConditionByReading.class, Map.of("reading", Referent.READING)),
          entry(ChangeInControlTrigger.TriggerByReading.class, Map.of("reading", Referent.READING)),
          entry(SeparationTerm.Dismissal.class, Map.of("exceptConduct", Referent.STANDARD)),
          entry(SeparationTerm.DismissalFor.class, Map.of("conduct", Referent.STANDARD)),
          entry(
              SeparationTerm.AcceptedResignation.class, Map.of("exceptConduct", Referent.STANDARD)),
          entry(Instrument.class, Map.of("amends", Referent.INSTRUMENT)),
          entry(Instrument.Benefit.class, Map.of("payableOnceWith", Referent.BENEFIT)),
          entry(Instrument.WaiverTerm.class, Map.of("ofInstrument", Referent.INSTRUMENT)),
          entry(Instrument.CounselNote.class, Map.of("about", Referent.TERM)),
          entry(ReleaseTerm.class, Map.of("signedAs", Referent.INSTRUMENT)),
          entry(
              EventTerm.class,
              Map.of("kind", Referent.FACT_KIND, "instrument", Referent.INSTRUMENT_OR_RELEASE)),
          entry(ReadingChoice.class, Map.of("reading", Referent.READING)),
          entry(HealthCoverage.class, Map.of("covered", Referent.PERSON)),
          entry(HealthCoverage.Option.class, Map.of("members", Referent.PERSON)),
          entry(HealthCoverage.Premium.class, Map.of("members", Referent.PERSON)),
          entry(TaxFacts.class, Map.of("separatePayments", Referent.INSTRUMENT)),
          entry(TaxFacts.Vesting.class, Map.of("benefit", Referent.BENEFIT)),
          entry(TaxFacts.ContingentPayment.class, Map.of("benefit", Referent.BENEFIT)),
          entry(Fact.OfferReceived.class, Map.of("instrument", Referent.INSTRUMENT_OR_RELEASE)),
          entry(Fact.Signed.class, Map.of("instrument", Referent.INSTRUMENT_OR_RELEASE)),
          entry(Fact.Revoked.class, Map.of("instrument", Referent.INSTRUMENT_OR_RELEASE)),
          entry(
              Fact.Confirmed.class,
              Map.of("instrument", Referent.INSTRUMENT, "milestone", Referent.MILESTONE)),
          entry(
              Fact.Designated.class,
              Map.of("instrument", Referent.INSTRUMENT, "participant", Referent.PERSON)),
          entry(
              Fact.Deleted.class,
              Map.of("instrument", Referent.INSTRUMENT, "participant", Referent.PERSON)),
          entry(Fact.GoodReasonEvent.class, Map.of("ground", Referent.GROUND)),
          entry(Fact.ConductFound.class, Map.of("standard", Referent.STANDARD)),
          entry(Fact.CoverageBegan.class, Map.of("persons", Referent.PERSON)),
          entry(Fact.CoverageLost.class, Map.of("person", Referent.PERSON)),
          entry(
              Fact.CoverageElected.class,
              Map.of("persons", Referent.PERSON, "coverages", Referent.COVERAGE)),
          entry(Fact.MedicareEntitled.class, Map.of("person", Referent.PERSON)),
          entry(Fact.DisabilityDetermined.class, Map.of("person", Referent.PERSON)),
          entry(Fact.DisabilityEnded.class, Map.of("person", Referent.PERSON)),
          entry(Fact.ProgrammeSettled.class, Map.of("release", Referent.RELEASE)),
          entry(
              Fact.CoverageWaived.class,
              Map.of("persons", Referent.PERSON, "coverages", Referent.COVERAGE)),
          entry(Fact.Died.class, Map.of("person", Referent.PERSON)),
          entry(Fact.Divorced.class, Map.of("person", Referent.PERSON)),
          entry(Fact.CeasedDependent.class, Map.of("person", Referent.PERSON)),
          entry(Fact.NewCoverage.class, Map.of("person", Referent.PERSON)),
          entry(Fact.EligibleForCoverage.class, Map.of("person", Referent.PERSON)),
          entry(Fact.ClaimedBenefit.class, Map.of("benefit", Referent.BENEFIT)),
          entry(Fact.DirectorLeft.class, Map.of("director", Referent.DIRECTOR)),
          entry(Fact.Paid.class, Map.of("benefit", Referent.BENEFIT)));

  /** Who is meant by {@code about} in every case. */
  static final String EXECUTIVE = "executive";

  private References() {}

  /** Every use of an id in a record and in everything under it, in the order of the model. */
  static List<Reference> in(Record root) {
    List<Reference> found = new ArrayList<>();
    walk(root, record -> of(record, found));
    return found;
  }

  private static void of(Record record, List<Reference> found) {
    if (record instanceof EventTerm event) {
      String about = event.about();
      if (about != null) {
        about(event.kind())
            .ifPresent(referent -> found.add(new Reference(event, "about", referent, about)));
      }
    }
    Map<String, Referent> fields = FIELDS.getOrDefault(record.getClass(), Map.of());
    for (RecordComponent component : RecordFields.of(record)) {
      Referent referent = fields.get(component.getName());
      if (referent != null) {
        for (String id : ids(RecordFields.value(record, component))) {
          found.add(new Reference(record, component.getName(), referent, id));
        }
      }
    }
  }

  /**
   * What an event of a kind is about: what its fact names besides an instrument. Empty where that
   * is anybody's own words, such as the subject of a notice.
   */
  private static Optional<Referent> about(String kind) {
    Family facts = (Family) Vocabulary.describe(Fact.class);
    RecordType fact = facts.kinds().get(kind);
    if (fact == null) {
      return Optional.empty();
    }
    if (fact.type() == Fact.EmploymentEnded.class) {
      return Optional.of(Referent.MANNER);
    }
    return FIELDS.getOrDefault(fact.type(), Map.of()).values().stream()
        .filter(referent -> referent != Referent.INSTRUMENT)
        .filter(referent -> referent != Referent.INSTRUMENT_OR_RELEASE)
        .filter(referent -> referent != Referent.COVERAGE)
        .findFirst()
        .map(
            referent ->
                switch (referent) {
                  case PERSON -> Referent.EXECUTIVE_OR_PERSON;
                  case STANDARD -> Referent.STANDARD_OR_GROUND;
                  default -> referent;
                });
  }

  private static List<String> ids(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(String.valueOf(value));
  }

  /** Visits a record and every record under it. */
  static void walk(@Nullable Object value, Consumer<Record> visitor) {
    if (value instanceof Record record) {
      visitor.accept(record);
      for (RecordComponent component : RecordFields.of(record)) {
        walk(RecordFields.value(record, component), visitor);
      }
    } else if (value instanceof List<?> list) {
      list.forEach(element -> walk(element, visitor));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(element -> walk(element, visitor));
    }
  }
}
