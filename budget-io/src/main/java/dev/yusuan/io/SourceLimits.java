package dev.yusuan.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what of a source goes beyond a limit, where its front end did not tell it. */
final class SourceLimits {
  private static final ImmutableSet<String> OF_TEXTS =
      ImmutableSet.of("documentBytes", "lines", "lineChars", "cells", "columns");

  private int columns;
  private int chars;

  private SourceLimits() {}

  static Source told(Source source, Limits limits) {
    SourceLimits found = new SourceLimits();
    source.blocks().forEach(found::add);
    ImmutableSet<String> told = told(source);
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(source.problems());
    tell("columns", limits.columns(), found.columns, told, problems);
    // Our own JSON holds no longer ones, whatever the caller allows.
    int longest = Math.min(limits.cellChars(), Limits.DEFAULT.cellChars());
    tell("cellChars", longest, found.chars, told, problems);
    return new Source(source.name(), source.blocks(), problems.build());
  }

  /** The limits that were told; what is beyond one of a text is a long text. */
  private static ImmutableSet<String> told(Source source) {
    return source.problems().stream()
        .filter(problem -> problem.code() == ProblemCode.LIMIT)
        .map(problem -> problem.arguments().getOrDefault("limit", ""))
        .flatMap(
            limit -> OF_TEXTS.contains(limit) ? Stream.of(limit, "cellChars") : Stream.of(limit))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static void tell(
      String limit,
      int value,
      int found,
      ImmutableSet<String> told,
      ImmutableList.Builder<Problem> problems) {
    if (found > value && !told.contains(limit)) {
      ImmutableMap<String, String> arguments =
          ImmutableMap.of(
              "limit", limit, "value", Integer.toString(value), "found", Integer.toString(found));
      problems.add(new Problem(ProblemCode.LIMIT, Optional.empty(), arguments));
    }
  }

  private void add(Block block) {
    if (block instanceof Paragraph paragraph) {
      chars = Math.max(chars, paragraph.place().printed().length());
    } else if (block instanceof Grid grid) {
      for (GridRow row : grid.rows()) {
        for (SourceCell cell : row.cells()) {
          columns = Math.max(columns, cell.at() + cell.columns());
          chars = Math.max(chars, cell.text().length());
        }
      }
    }
  }
}
