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
  PERSON("person"),
  DIRECTOR("director");

  private final String words;

  Referent(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
