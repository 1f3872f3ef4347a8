package dev.yusuan.io.recognise.segment;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.recognise.line.ProblemLog;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.text.PlainCharacters;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.io.vocabulary.Words;
import java.util.List;

/**
 * What is to be said of a text as a whole: traditional characters, lines left over from a template.
 */
public final class Remarks {
  private static final int FEWEST_TRADITIONAL = 8;
  private static final int LONGEST = 40;

  private Remarks() {}

  public static void report(List<Line> lines, KnownWords vocabulary, ProblemLog problems) {
    int traditional =
        lines.stream()
            .flatMap(line -> line.cells().stream())
            .mapToInt(PlainCharacters::traditional)
            .sum();
    if (traditional >= FEWEST_TRADITIONAL) {
      problems.add(ProblemCode.TRADITIONAL, Integer.toString(traditional));
    }
    ImmutableList<LabelPattern> left = vocabulary.patterns("template");
    lines.stream()
        .filter(line -> line.printedCells() == 1 && line.text().length() <= LONGEST)
        .filter(line -> LabelPattern.any(left, Words.plain(line.text())))
        .forEach(line -> problems.add(ProblemCode.TEMPLATE_LEFT, line, -1, line.plainText()));
  }
}
