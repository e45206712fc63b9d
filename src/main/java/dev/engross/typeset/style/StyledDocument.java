package dev.engross.typeset.style;

import dev.engross.typeset.markup.MarkupDocument;

/**
 * A page with every style computed: what layout starts from.
 *
 * @param source the page as read, for its title, language and names in problems
 * @param pages sizes, margins and margin boxes
 * @param body the {@code body} element, styled
 */
public record StyledDocument(MarkupDocument source, PageStyles pages, StyledNode.Element body) {}
