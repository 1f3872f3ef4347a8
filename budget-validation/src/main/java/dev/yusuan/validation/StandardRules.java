package dev.yusuan.validation;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.table.RevenueRow;
import dev.yusuan.table.SummaryRow;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.SameTotals.Total;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rules that follow from the description of the tables, and the equalities between tables. */
final class StandardRules {
  static final ImmutableList<Rule> ALL = all();

  private StandardRules() {}

  private static ImmutableList<Rule> all() {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (TableKind kind : TableKind.values()) {
      addOf(kind, kind.schema(), rules);
    }
    addTotals(rules);
    rules.addAll(CatalogRules.ALL);
    rules.addAll(IndicatorRules.ALL);
    rules.addAll(IdentityRules.ALL);
    return rules.build();
  }

  private static void addOf(
      TableKind kind, TableSchema<?> schema, ImmutableList.Builder<Rule> rules) {
    for (Side side : schema.sides()) {
      for (Column<Amount> whole : side.amounts()) {
        for (Relation relation : Relation.values()) {
          if (!schema.partsOf(whole, relation).isEmpty()) {
            rules.add(acrossColumns(kind, schema, whole, relation));
          }
        }
      }
      if (side.addsUp()) {
        for (Relation relation : Relation.values()) {
          rules.add(downRows(kind, side, relation));
        }
      }
    }
  }

  private static Rule acrossColumns(
      TableKind kind, TableSchema<?> schema, Column<Amount> whole, Relation relation) {
    ImmutableList<Column<Amount>> parts = schema.partsOf(whole, relation);
    Wording sentence =
        Texts.of(
            "rule.columns." + relation,
            title(kind),
            quoted(whole),
            new Wording(
                parts.stream().map(part -> quoted(part).chinese()).collect(Collectors.joining("、")),
                parts.stream()
                    .map(part -> quoted(part).english())
                    .collect(Collectors.joining(", "))));
    return new AcrossColumns(
        describe(prefix(kind) + "." + kebab(whole.id()), relation, sentence, "basis.columns"),
        kind,
        whole,
        parts,
        relation);
  }

  private static Rule downRows(TableKind kind, Side side, Relation relation) {
    String of = side.id().isEmpty() ? "" : "." + kebab(side.id());
    Wording place =
        side.id().isEmpty()
            ? title(kind)
            : Texts.of("side", title(kind), new Wording(side.title(), side.id()));
    Wording sentence = Texts.of("rule.rows." + relation, place);
    return new DownRows(
        describe(prefix(kind) + of + ".rows", relation, sentence, "basis.rows"),
        kind,
        side,
        side.amounts(),
        relation);
  }

  private static void addTotals(ImmutableList.Builder<Rule> rules) {
    Total revenue =
        new Total(
            TableKind.REVENUE_EXPENDITURE_SUMMARY, SummaryRow.REVENUE_AMOUNT, /* ofYear= */ false);
    Total expenditure =
        new Total(
            TableKind.REVENUE_EXPENDITURE_SUMMARY,
            SummaryRow.EXPENDITURE_AMOUNT,
            /* ofYear= */ false);
    Total expenditureOfYear =
        new Total(
            TableKind.REVENUE_EXPENDITURE_SUMMARY,
            SummaryRow.EXPENDITURE_AMOUNT,
            /* ofYear= */ true);
    rules.add(sameTotals("totals.revenue-equals-expenditure", revenue, expenditure));
    rules.add(
        sameTotals(
            "totals.summary-equals-revenue-table",
            revenue,
            new Total(TableKind.REVENUE, RevenueRow.TOTAL, /* ofYear= */ false)));
    rules.add(
        sameTotals(
            "totals.summary-equals-expenditure-table",
            expenditureOfYear,
            new Total(TableKind.EXPENDITURE, ExpenditureRow.TOTAL, /* ofYear= */ false)));
  }

  private static Rule sameTotals(String id, Total first, Total second) {
    RuleDescription description =
        new RuleDescription(id, Severity.ERROR, Texts.of("rule." + id), Texts.of("basis.totals"));
    return new SameTotals(description, first, second);
  }

  private static RuleDescription describe(
      String id, Relation relation, Wording sentence, String basis) {
    String suffix = "." + relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new RuleDescription(id + suffix, Severity.ERROR, sentence, Texts.of(basis));
  }

  private static Wording title(TableKind kind) {
    String english = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Wording(kind.title(), english);
  }

  private static Wording quoted(Column<Amount> column) {
    return new Wording("“" + column.title() + "”", column.id());
  }

  private static String prefix(TableKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String kebab(String columnId) {
    return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, columnId);
  }
}
