package dev.yusuan.examples.audit;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.yusuan.document.Severity;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import java.util.List;

/** Tells what is wrong with a document, the gravest first, a few of each kind. */
final class ProblemLines {
  private static final int MAX_OF_A_CODE = 5;
  private static final int MAX_OF_A_NOTE = 1;

  private ProblemLines() {}

  static void add(Lines lines, List<Problem> problems, AuditTexts texts) {
    lines.title(texts.get("problems", problems.size()));
    ImmutableListMultimap<ProblemCode, Problem> byCode = Multimaps.index(problems, Problem::code);
    for (Severity severity : Severity.values()) {
      for (ProblemCode code : byCode.keySet()) {
        if (code.severity() == severity) {
          add(lines, code, byCode.get(code), texts);
        }
      }
    }
  }

  private static void add(Lines lines, ProblemCode code, List<Problem> problems, AuditTexts texts) {
    int max = code.severity() == Severity.INFO ? MAX_OF_A_NOTE : MAX_OF_A_CODE;
    lines.add(
        texts.get("problems.code", texts.severity(code.severity()), code.id(), problems.size()));
    problems.stream().limit(max).forEach(problem -> lines.add("  " + line(problem, texts)));
    lines.rest(problems.size() - max, "problems.json", texts);
  }

  private static String line(Problem problem, AuditTexts texts) {
    String message = problem.message(texts.language());
    return problem
        .place()
        .map(place -> texts.get("problems.at", texts.place(place), message))
        .orElse(message);
  }
}
