package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.result.Outcome;
import dev.yusuan.validation.wording.Wording;
import java.util.List;

/** What a disclosure prints and no rule looks at (未核对的内容). */
final class Unchecked {
  private Unchecked() {}

  /** One text for each kind of it; none where rules looked at all that is printed. */
  static ImmutableList<Wording> of(Disclosure disclosure, List<Outcome> outcomes) {
    ImmutableList.Builder<Wording> told = ImmutableList.builder();
    ImmutableSet<TableKind<?>> looked =
        outcomes.stream()
            .filter(outcome -> outcome.status() != Outcome.Status.NOT_APPLICABLE)
            .flatMap(outcome -> outcome.rule().tables().stream())
            .collect(ImmutableSet.toImmutableSet());
    for (Table<?> table : disclosure.tables()) {
      if (table.kind() != TableKind.OTHER && !looked.contains(table.kind()) && hasAmount(table)) {
        told.add(Texts.of("unchecked.table", Terms.table(table.kind())));
      }
    }
    count(told, "unchecked.other", disclosure.others().size());
    count(told, "unchecked.untyped", untyped(disclosure));
    count(told, "unchecked.figures", unbound(disclosure));
    return told.build();
  }

  private static boolean hasAmount(Table<?> table) {
    for (Row row : table.rows()) {
      for (PrintedColumn printed : table.columns()) {
        Column<?, ?> column = printed.column();
        if (!row.cells().isBlank(column) && column.asAmounts().isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static void count(ImmutableList.Builder<Wording> told, String key, long count) {
    if (count > 0) {
      told.add(Texts.of(key, Terms.same(Long.toString(count))));
    }
  }

  private static long untyped(Disclosure disclosure) {
    return disclosure.unrecognised().stream()
        .map(UnrecognisedBlock::table)
        .filter(table -> table.isPresent())
        .count();
  }

  private static long unbound(Disclosure disclosure) {
    long count = 0;
    for (Statement statement : disclosure.narrative()) {
      for (StatedFigure figure : statement.figures()) {
        count += figure.isBound() ? 0 : 1;
      }
    }
    return count;
  }
}
