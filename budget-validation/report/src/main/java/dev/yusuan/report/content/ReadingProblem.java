package dev.yusuan.report.content;

import dev.yusuan.document.Severity;
import dev.yusuan.source.SourcePlace;
import java.util.Optional;

/**
 * Something that reading a document met (读取问题).
 *
 * @param code the id of what it is, such as {@code row.unplaced}
 * @param severity how much it matters
 * @param place where; empty where it concerns the whole document
 * @param message what it is, in the language of the page
 */
public record ReadingProblem(
    String code, Severity severity, Optional<SourcePlace> place, String message) {}
