package dev.yusuan.validation.report;

/**
 * What is printed at a place of a published file (原文).
 *
 * @param line the 1-based line
 * @param cell the 1-based cell of the line, counted by its tabs; 0 for the whole line
 * @param column the 1-based column of the line where the text begins, in UTF-16 code units; 0 where
 *     that is not known
 * @param text the text printed there
 */
public record Printed(int line, int cell, int column, String text) {}
