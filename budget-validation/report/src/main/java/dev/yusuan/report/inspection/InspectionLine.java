package dev.yusuan.report.inspection;

import com.google.common.collect.ImmutableList;

/**
 * A line of the sheet.
 *
 * @param item what is asked
 * @param answer the answer
 * @param noted what was found, and where
 */
public record InspectionLine(InspectionItem item, Answer answer, ImmutableList<Noted> noted) {}
