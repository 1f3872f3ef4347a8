package dev.yusuan.validation.tables;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.Levels;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.kind.AcrossColumns;
import dev.yusuan.validation.kind.BreakdownsAgree;
import dev.yusuan.validation.kind.DownRows;
import dev.yusuan.validation.kind.NotNegative;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules that follow from the description of each table: sums and 其中 of columns and of rows, and
 * that amounts are not below zero.
 */
public final class WithinTables {
  public static final ImmutableList<Rule> ALL = all();

  private WithinTables() {}

  private static ImmutableList<Rule> all() {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (TableKind<?> kind : TableKind.values()) {
      for (Side side : kind.schema().sides()) {
        addColumns(kind, side, rules);
        addRows(kind, side, rules);
      }
      ImmutableList<Column<?, Amount>> amounts = amounts(kind);
      if (!amounts.isEmpty()) {
        rules.add(notNegative(kind, amounts));
      }
    }
    return rules.build();
  }

  private static void addColumns(TableKind<?> kind, Side side, ImmutableList.Builder<Rule> rules) {
    for (Column<?, Amount> whole : side.amounts()) {
      for (Relation relation : Relation.values()) {
        if (!kind.schema().partsOf(whole, relation).isEmpty()) {
          rules.add(acrossColumns(kind, whole, relation));
        }
      }
      if (!kind.schema().partsOf(whole, Relation.SECOND_SUM).isEmpty()) {
        rules.add(breakdowns(kind, whole));
      }
    }
  }

  private static void addRows(TableKind<?> kind, Side side, ImmutableList.Builder<Rule> rules) {
    if (side.addsUp() && !side.amounts().isEmpty()) {
      for (Relation relation : Relation.values()) {
        if (relation == Relation.SUM || levelsAreTold(side)) {
          rules.add(downRows(kind, side, relation));
        }
      }
    }
  }

  /** Whether words tell the level of a row, so that lines of 其中 and second breakdowns occur. */
  private static boolean levelsAreTold(Side side) {
    return side.columns().stream().noneMatch(column -> Levels.CODES.contains(column.type()));
  }

  private static Rule acrossColumns(TableKind<?> kind, Column<?, Amount> whole, Relation relation) {
    TableSchema<?> schema = kind.schema();
    ImmutableList<Column<?, Amount>> parts = schema.partsOf(whole, relation);
    Wording sentence =
        Texts.of(
            "rule.columns." + relation + (isTwoSided(schema, whole, relation) ? ".total" : ""),
            Terms.table(kind),
            Terms.column(whole),
            joined(parts, "、", ", "));
    Wording formula =
        Texts.of("formula.columns." + relation, Terms.column(whole), joined(parts, " + ", " + "));
    String id = prefix(kind) + "." + kebab(whole.id());
    return new AcrossColumns(
        describe(id, relation, sentence, formula, "basis.columns", kind),
        kind,
        whole,
        parts,
        relation);
  }

  private static boolean isTwoSided(
      TableSchema<?> schema, Column<?, Amount> whole, Relation relation) {
    return relation == Relation.OF_WHICH && schema.sideOf(whole).addsUp();
  }

  private static Rule breakdowns(TableKind<?> kind, Column<?, Amount> whole) {
    ImmutableList<Column<?, Amount>> parts = kind.schema().partsOf(whole, Relation.SUM);
    ImmutableList<Column<?, Amount>> others = kind.schema().partsOf(whole, Relation.SECOND_SUM);
    Wording sum = joined(parts, " + ", " + ");
    Wording otherSum = joined(others, " + ", " + ");
    return new BreakdownsAgree(
        new RuleDescription(
            prefix(kind) + "." + kebab(whole.id()) + ".breakdowns",
            Severity.ERROR,
            Texts.of(
                "rule.columns.breakdowns",
                Terms.table(kind),
                Terms.column(whole),
                joined(parts, "、", ", "),
                joined(others, "、", ", ")),
            Optional.of(Texts.of("formula.columns.SUM", sum, otherSum)),
            Texts.of("basis.columns"),
            ImmutableSet.of(kind)),
        kind,
        whole,
        parts,
        others);
  }

  private static ImmutableList<Column<?, Amount>> amounts(TableKind<?> kind) {
    return kind.schema().sides().stream()
        .flatMap(side -> side.amounts().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Rule notNegative(TableKind<?> kind, ImmutableList<Column<?, Amount>> amounts) {
    return new NotNegative(
        new RuleDescription(
            prefix(kind) + NotNegative.ID,
            Severity.WARNING,
            Texts.of("rule.amounts.not-negative", Terms.table(kind)),
            Optional.of(Texts.of("formula.amounts.not-negative")),
            Texts.of("basis.amounts.not-negative"),
            ImmutableSet.of(kind)),
        kind,
        amounts);
  }

  private static Wording joined(
      ImmutableList<Column<?, Amount>> columns, String chinese, String english) {
    return new Wording(
        columns.stream()
            .map(column -> Terms.column(column).chinese())
            .collect(Collectors.joining(chinese)),
        columns.stream()
            .map(column -> Terms.column(column).english())
            .collect(Collectors.joining(english)));
  }

  private static Rule downRows(TableKind<?> kind, Side side, Relation relation) {
    String of = side.id().isEmpty() ? "" : "." + kebab(side.id());
    Wording place =
        side.id().isEmpty()
            ? Terms.table(kind)
            : Texts.of("side", Terms.table(kind), new Wording(side.title(), side.id()));
    Wording sentence = Texts.of("rule.rows." + relation, place);
    Wording formula = Texts.of("formula.rows." + relation);
    String id = prefix(kind) + of + ".rows";
    return new DownRows(
        describe(id, relation, sentence, formula, "basis.rows", kind),
        kind,
        side,
        side.amounts(),
        relation);
  }

  private static RuleDescription describe(
      String id,
      Relation relation,
      Wording sentence,
      Wording formula,
      String basis,
      TableKind<?> kind) {
    String suffix = "." + relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new RuleDescription(
        id + suffix,
        Severity.ERROR,
        sentence,
        Optional.of(formula),
        Texts.of(basis),
        ImmutableSet.of(kind));
  }

  private static String prefix(TableKind<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String kebab(String columnId) {
    return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, columnId);
  }
}
