package dev.yusuan.validation.tables;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.checked.CheckedDisclosure;
import dev.yusuan.validation.checked.CheckedTable;
import dev.yusuan.validation.checked.SharingRule;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.RuleDescription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That the amount of a project in all is that of its year, where it begins and ends in one year. It
 * may also count what was budgeted before. A part that exceeds the whole is left to the rule on 其中.
 *
 * @param description what the rule is
 * @param whole the amount in all
 * @param year the amount of the year
 * @param before the amounts of years before that the whole may count as well; none where it may not
 */
public record OneYearProjects(
    RuleDescription description,
    Column<?, Amount> whole,
    Column<?, Amount> year,
    ImmutableList<Column<?, Amount>> before)
    implements SharingRule {
  private static final TableKind<?> KIND = TableKind.PROJECT_DECLARATION;

  @Override
  public Checks check(CheckedDisclosure disclosure) {
    return disclosure
        .find(KIND)
        .map(this::check)
        .orElseGet(() -> Checks.withoutTable(disclosure.disclosure(), KIND));
  }

  private Checks check(CheckedTable table) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    boolean any = false;
    for (int row = 0; row < table.size(); row++) {
      if (isOfOneYear(table, row)) {
        any = true;
        check(table, row).ifPresent(checks::add);
      }
    }
    return any ? Checks.of(checks.build()) : Checks.notApplicable(Reason.NO_PROJECTS);
  }

  private static boolean isOfOneYear(CheckedTable table, int row) {
    Optional<LocalDate> start = table.cells(row).find(ProjectDeclarationRow.START);
    Optional<LocalDate> end = table.cells(row).find(ProjectDeclarationRow.END);
    return start.isPresent() && end.isPresent() && start.get().getYear() == end.get().getYear();
  }

  private Optional<FigureCheck> check(CheckedTable table, int row) {
    Figure figure = new Figure(table.table(), row, whole);
    Figure ofYear = new Figure(table.table(), row, year);
    if (figure.amount().isEmpty() || ofYear.amount().isEmpty() || exceeds(ofYear, figure)) {
      return Optional.empty();
    }
    FigureCheck alone = FigureCheck.same(figure, ofYear);
    if (alone.verdict() != Verdict.INCONSISTENT || before.isEmpty()) {
      return Optional.of(alone);
    }
    List<Figure> counted = new ArrayList<>();
    counted.add(ofYear);
    before.forEach(column -> counted.add(new Figure(table.table(), row, column)));
    return Optional.of(nearer(alone, FigureCheck.sum(figure, counted)));
  }

  private static boolean exceeds(Figure part, Figure figure) {
    return FigureCheck.ofWhich(figure, List.of(part)).verdict() == Verdict.INCONSISTENT;
  }

  private static FigureCheck nearer(FigureCheck alone, FigureCheck counted) {
    return counted.residual().filter(rest -> rest.abs().compareTo(rest(alone)) < 0).isPresent()
        ? counted
        : alone;
  }

  private static BigDecimal rest(FigureCheck check) {
    return check.residual().orElseThrow().abs();
  }
}
