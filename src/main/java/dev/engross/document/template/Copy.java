package dev.engross.document.template;

import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.terms.Instrument.CounselNote;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a template is filled with.
 *
 * @param template its name, such as {@code payment/payment-statement.ftlh}
 * @param letter what this kind of document shows; templates know it as {@code letter}
 * @param frame what every document shows; templates know it as {@code frame}
 * @param findings the findings of the determination, by id
 * @param notes notes for counsel, of which the appendix prints those that concern a figure shown
 * @param questions what must be answered before the document can be sent, whether or not the page
 *     shows it
 * @param draft whether the page is a draft even with no open question
 * @param printer how values are put in words
 */
public record Copy(
    String template,
    Record letter,
    Record frame,
    Function<String, Optional<Finding<?>>> findings,
    List<CounselNote> notes,
    List<Question> questions,
    boolean draft,
    ValuePrinter printer) {}
