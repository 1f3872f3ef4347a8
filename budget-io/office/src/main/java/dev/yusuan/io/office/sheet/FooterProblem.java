package dev.yusuan.io.office.sheet;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.SourceBuilder;
import dev.yusuan.text.Excerpt;
import java.util.Set;

/** Says which footers of pages were left out. */
final class FooterProblem {
  private FooterProblem() {}

  static void say(SourceBuilder source, Set<String> footers) {
    if (!footers.isEmpty()) {
      source.problem(
          ProblemCode.SOURCE_EDGES_LEFT_OUT,
          ImmutableMap.of("printed", Excerpt.of(String.join(" | ", footers))));
    }
  }
}
