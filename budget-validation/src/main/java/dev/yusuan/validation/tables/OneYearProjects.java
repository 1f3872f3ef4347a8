package dev.yusuan.validation.tables;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.table.ProjectDeclarationRow;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.Figure;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
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
    implements Rule {
  private static final TableKind<?> KIND = TableKind.PROJECT_DECLARATION;

  @Override
  public Checks check(Checking checking) {
    return Checks.inTable(checking.disclosure(), KIND, this::check);
  }

  private Checks check(Table<?> table) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    boolean any = false;
    for (int row = 0; row < table.rows().size(); row++) {
      if (isOfOneYear(table, row)) {
        any = true;
        check(table, row).ifPresent(checks::add);
      }
    }
    return any ? Checks.of(checks.build()) : Checks.notApplicable(Reason.NO_PROJECTS);
  }

  private static boolean isOfOneYear(Table<?> table, int row) {
    Optional<LocalDate> start = table.rows().get(row).cells().find(ProjectDeclarationRow.START);
    Optional<LocalDate> end = table.rows().get(row).cells().find(ProjectDeclarationRow.END);
    return start.isPresent() && end.isPresent() && start.get().getYear() == end.get().getYear();
  }

  private Optional<FigureCheck> check(Table<?> table, int row) {
    Figure figure = new Figure(table, row, whole);
    Figure ofYear = new Figure(table, row, year);
    if (figure.amount().isEmpty() || ofYear.amount().isEmpty() || exceeds(ofYear, figure)) {
      return Optional.empty();
    }
    FigureCheck alone = FigureCheck.same(figure, ofYear);
    if (alone.verdict() != Verdict.INCONSISTENT || before.isEmpty()) {
      return Optional.of(alone);
    }
    List<Figure> counted = new ArrayList<>();
    counted.add(ofYear);
    before.forEach(column -> counted.add(new Figure(table, row, column)));
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
