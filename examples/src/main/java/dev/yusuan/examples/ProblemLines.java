package dev.yusuan.examples;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.document.Severity;
import dev.yusuan.io.reading.Place;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import java.util.List;
import java.util.Locale;

/** Tells what is wrong with a document, the gravest first, a few of each kind. */
final class ProblemLines {
  private static final int MAX_OF_A_CODE = 5;
  private static final int MAX_OF_A_NOTE = 1;

  private ProblemLines() {}

  static void add(Lines lines, List<Problem> problems) {
    lines.title("读取时的问题 " + problems.size() + " 个");
    ImmutableListMultimap<ProblemCode, Problem> byCode = Multimaps.index(problems, Problem::code);
    for (Severity severity : Severity.values()) {
      for (ProblemCode code : byCode.keySet()) {
        if (code.severity() == severity) {
          add(lines, code, byCode.get(code));
        }
      }
    }
  }

  private static void add(Lines lines, ProblemCode code, List<Problem> problems) {
    int max = code.severity() == Severity.INFO ? MAX_OF_A_NOTE : MAX_OF_A_CODE;
    lines.add("[" + severity(code.severity()) + "] " + code.id() + "  " + problems.size() + " 个");
    problems.stream()
        .limit(max)
        .forEach(
            problem ->
                lines.add(
                    "  "
                        + problem.place().map(place -> place(place) + "：").orElse("")
                        + problem.message(Locale.CHINESE)));
    lines.rest(problems.size() - max, "problems.json");
  }

  /** The line and the cell of the file. */
  static String place(Place place) {
    return place.cell() == 0
        ? "第" + place.line() + "行"
        : "第" + place.line() + "行第" + place.cell() + "格";
  }

  static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "错误";
      case WARNING -> "警告";
      case INFO -> "提示";
    };
  }
}
