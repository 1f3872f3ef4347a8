package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * That no amount is below zero (金额不为负), as tables print what is received and spent. Columns and
 * rows that say they are a difference, an adjustment or money carried over may be below zero; where
 * one is, it may be part of others, so these are not decided.
 */
record NotNegative(
    RuleDescription description, TableKind kind, ImmutableList<Column<Amount>> columns)
    implements SharingRule {
  private static final Pattern DIFFERENCE =
      Pattern.compile("^减|增减|差额|变动|变化|调整|调增|调减|核减|扣减|冲减|冲销|抵销|抵消|结转|结余|弥补");

  @Override
  public Checks check(CheckedDisclosure disclosure) {
    return disclosure
        .find(kind)
        .map(this::check)
        .orElseGet(() -> Checks.withoutTable(disclosure.disclosure(), kind));
  }

  private Checks check(CheckedTable table) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    List<Figure> negative = new ArrayList<>();
    for (Column<Amount> column : columns) {
      int before = negative.size();
      Optional<Figure> first = scan(table, column, negative);
      if (negative.size() == before) {
        first.map(NotNegative::holds).ifPresent(checks::add);
      }
    }
    boolean adjusted = negative.removeIf(NotNegative::isDifference);
    negative.forEach(figure -> checks.add(fails(figure, adjusted)));
    return Checks.of(checks.build());
  }

  /** Adds the amounts below zero to the list; gives the first amount of all. */
  private static Optional<Figure> scan(
      CheckedTable table, Column<Amount> column, List<Figure> negative) {
    Optional<Figure> first = Optional.empty();
    for (int row = 0; row < table.size(); row++) {
      if (table.cells(row).content(column) instanceof Amount amount) {
        if (first.isEmpty()) {
          first = Optional.of(new Figure(table.table(), row, column));
        }
        if (amount.unscaled() < 0) {
          negative.add(new Figure(table.table(), row, column));
        }
      }
    }
    return first;
  }

  private static boolean isDifference(Figure figure) {
    return DIFFERENCE.matcher(figure.title()).find() || DIFFERENCE.matcher(figure.label()).find();
  }

  private static Check holds(Figure first) {
    return FactCheck.of(
        true,
        ImmutableList.of(first.cell()),
        Texts.of(
            "check.none-negative", Terms.table(first.table().kind()), Terms.same(first.title())));
  }

  private static Check fails(Figure figure, boolean adjusted) {
    Wording message =
        Texts.of("check.negative", Terms.place(figure), Terms.printed(figure.printed().orElse("")));
    return adjusted
        ? new FactCheck(
            Verdict.NOT_CHECKED,
            ImmutableList.of(figure.cell()),
            Texts.of("check.without-like.doubt", message, Terms.reason(Reason.ADJUSTED)))
        : FactCheck.of(false, ImmutableList.of(figure.cell()), message);
  }
}
