package dev.engross.terms;

import dev.engross.casefile.Party;
import org.jspecify.annotations.Nullable;

/**
 * Which recorded events are meant. What is null is not asked for.
 *
 * @param kind the kind of fact, such as {@code signed} or {@code employment-ended}
 * @param instrument the instrument or release it concerns
 * @param by the party that acted
 * @param about the office, participant, milestone, ground, person or subject it concerns; {@code
 *     executive} is the executive of the case
 */
public record EventTerm(
    String kind, @Nullable String instrument, @Nullable Party by, @Nullable String about) {}
