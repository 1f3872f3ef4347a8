package dev.yusuan.validation.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.CodeKind;
import dev.yusuan.validation.printed.PrintedCode;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.Checks;
import dev.yusuan.validation.rule.FactCheck;
import dev.yusuan.validation.rule.Reason;
import dev.yusuan.validation.rule.Rule;
import dev.yusuan.validation.rule.RuleDescription;
import dev.yusuan.validation.wording.Wording;

/**
 * Codes within the code of the row that they stand under. It asks no list: a code tells its own
 * hierarchy.
 *
 * @param description what the rule is
 * @param kind the classification
 * @param <C> the kind of code
 */
record CodesUnderClass<C extends ClassificationCode<C>>(
    RuleDescription description, CodeKind<C> kind) implements Rule {

  @Override
  public Checks check(Disclosure disclosure) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    disclosure.tables().forEach(table -> check(table, checks));
    ImmutableList<Check> all = checks.build();
    return all.isEmpty() ? Checks.notApplicable(Reason.NO_CODES) : Checks.of(all);
  }

  private void check(Table<?> table, ImmutableList.Builder<Check> checks) {
    ImmutableMap<Integer, PrintedCode<C>> byRow = kind.byRow(table);
    if (byRow.isEmpty()) {
      return;
    }
    RowTree tree =
        RowTree.of(table, table.schema().sideOf(byRow.values().asList().get(0).column()));
    for (PrintedCode<C> printed : byRow.values()) {
      tree.parent(printed.row())
          .map(byRow::get)
          .ifPresent(above -> checks.add(check(printed, above)));
    }
  }

  private Check check(PrintedCode<C> printed, PrintedCode<C> above) {
    boolean within = printed.code().isWithin(above.code());
    Wording message = within ? description.sentence() : outside(printed, above);
    return FactCheck.of(within, ImmutableList.of(printed.cell(), above.cell()), message);
  }

  private Wording outside(PrintedCode<C> printed, PrintedCode<C> above) {
    return Texts.of(
        "catalog.outside",
        printed.place(),
        Terms.same(printed.code().digits()),
        Terms.same(above.code().digits()),
        Terms.same(Integer.toString(above.row() + 1)));
  }
}
