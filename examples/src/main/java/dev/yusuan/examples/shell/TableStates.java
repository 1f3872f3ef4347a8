package dev.yusuan.examples.shell;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Severity;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.Lines;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.render.TextGrid.Alignment;
import dev.yusuan.schema.Row;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which tables a disclosure has, and why one that is printed was not typed, or not whole. */
final class TableStates {
  private static final int MOST_REASONS = 5;

  private final Disclosure disclosure;
  private final ImmutableList<Problem> problems;
  private final AuditTexts texts;
  private final List<ImmutableList<String>> rows = new ArrayList<>();

  TableStates(Disclosure disclosure, ImmutableList<Problem> problems, AuditTexts texts) {
    this.disclosure = disclosure;
    this.problems = problems;
    this.texts = texts;
    rows.add(ImmutableList.copyOf(Splitter.on('|').split(texts.get("shell.why.header"))));
    for (TableKind<?> kind : TableKind.values()) {
      if (kind != TableKind.OTHER) {
        add(kind);
      }
    }
    disclosure.others().forEach(this::add);
  }

  /** A table of no known kind, and what is told of its title. */
  private void add(Table<?> other) {
    rows.add(
        ImmutableList.of(
            other.title().isEmpty() ? texts.get("blocks.untitled") : Excerpt.of(other.title()),
            texts.get("shell.why.other"),
            size(other)));
    reasons(problem -> other.title().equals(problem.arguments().get("title")));
  }

  private String size(Table<?> table) {
    return texts.get("shell.why.rows", table.rows().size(), table.columns().size());
  }

  private <R extends Row> void add(TableKind<R> kind) {
    Optional<Table<R>> table = disclosure.find(kind);
    Optional<UnrecognisedBlock> block =
        disclosure.unrecognised().stream()
            .filter(each -> each.table().filter(kind::equals).isPresent())
            .findFirst();
    if (table.isPresent()) {
      add(kind, "shell.why.typed", size(table.get()));
      reasons(problem -> isOf(kind, problem) && problem.severity() != Severity.INFO);
    } else if (block.isPresent()) {
      add(
          kind,
          "shell.why.printed",
          texts.get(
              "shell.why.lines", Excerpt.of(block.get().heading()), block.get().lines().size()));
      String title = block.get().heading();
      reasons(problem -> isOf(kind, problem) || title.equals(problem.arguments().get("title")));
    } else {
      add(kind, "shell.why.absent", "");
    }
  }

  private void add(TableKind<?> kind, String state, String more) {
    rows.add(ImmutableList.of(kind.title(), texts.get(state), more));
  }

  /** Whether a problem names tables of the kind. */
  private static boolean isOf(TableKind<?> kind, Problem problem) {
    return kind.title().equals(problem.arguments().get("table"));
  }

  private void reasons(Predicate<Problem> ofTable) {
    problems.stream()
        .filter(ofTable)
        .limit(MOST_REASONS)
        .map(this::reason)
        .forEach(reason -> rows.add(ImmutableList.of("", "", reason)));
  }

  private String reason(Problem problem) {
    String message = problem.message(texts.language());
    return problem
        .place()
        .map(place -> texts.get("problems.at", texts.place(place), message))
        .orElse(message);
  }

  @Override
  public String toString() {
    Lines lines = new Lines();
    lines.grid(ImmutableList.of(Alignment.LEFT, Alignment.LEFT, Alignment.LEFT), rows);
    return lines.toString();
  }
}
