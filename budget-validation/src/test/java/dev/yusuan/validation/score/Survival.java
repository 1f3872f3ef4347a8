package dev.yusuan.validation.score;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Comparison;
import dev.yusuan.money.Verdict;
import dev.yusuan.schema.Column;
import dev.yusuan.table.Table;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.FigureCheck;
import dev.yusuan.validation.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains why a changed amount contradicts nothing. */
final class Survival {
  private Survival() {}

  static String explain(Mutant mutant, Disclosure disclosure) {
    CellPath cell = mutant.printed().path();
    if (!find(disclosure, cell).equals(Optional.of(mutant.changed()))) {
      return isUnplaced(disclosure, cell)
          ? "left without a column, as a problem says"
          : "read in another column";
    }
    List<Relation> relations = relations(cell, disclosure);
    if (relations.isEmpty()) {
      return "tied to nothing";
    }
    String ids =
        relations.stream().map(Relation::rule).distinct().collect(Collectors.joining(", "));
    if (relations.stream().anyMatch(each -> each.verdict == Verdict.INCONSISTENT)) {
      return "contradicted before: " + ids;
    }
    if (relations.stream().allMatch(each -> each.verdict == Verdict.NOT_CHECKED)) {
      return "not decided: " + ids;
    }
    return relations.stream().allMatch(Relation::isBound)
        ? "only bounded: " + ids
        : "within rounding: " + ids;
  }

  private static Optional<Amount> find(Disclosure disclosure, CellPath cell) {
    Table<?> table = disclosure.find(cell.table()).orElseThrow();
    Column<?, ?> column = table.schema().get(cell.column());
    return cell.row() > table.rows().size()
        ? Optional.empty()
        : column.asAmounts().flatMap(table.rows().get(cell.row() - 1).cells()::find);
  }

  private static boolean isUnplaced(Disclosure disclosure, CellPath cell) {
    Table<?> table = disclosure.find(cell.table()).orElseThrow();
    return cell.row() <= table.rows().size()
        && !table.rows().get(cell.row() - 1).cells().unplaced().isEmpty();
  }

  private static List<Relation> relations(CellPath cell, Disclosure disclosure) {
    List<Relation> relations = new ArrayList<>();
    for (Rule rule : Validator.standard().rules()) {
      for (Check check : rule.check(disclosure).checks()) {
        if (check instanceof FigureCheck figures && check.cells().contains(cell)) {
          relations.add(
              new Relation(rule.description().id(), figures.comparison(), check.verdict()));
        }
      }
    }
    return relations;
  }

  private record Relation(String rule, Comparison comparison, Verdict verdict) {
    boolean isBound() {
      return verdict == Verdict.NOT_CHECKED
          || comparison == Comparison.AT_MOST
          || comparison == Comparison.OF_WHICH;
    }
  }
}
