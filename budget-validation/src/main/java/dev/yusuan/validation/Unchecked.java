package dev.yusuan.validation;

import com.google.common.collect.ImmutableList;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a disclosure prints and no rule looks at (未核对的内容). */
final class Unchecked {
  private Unchecked() {}

  /** One text for each kind of it; none where rules looked at all that is printed. */
  static ImmutableList<Wording> of(Disclosure disclosure, List<Outcome> outcomes) {
    ImmutableList.Builder<Wording> told = ImmutableList.builder();
    Set<TableKind<?>> looked = new HashSet<>();
    for (Outcome outcome : outcomes) {
      if (outcome.status() != Outcome.Status.NOT_APPLICABLE) {
        looked.addAll(outcome.rule().tables());
      }
    }
    int others = 0;
    for (Table<?> table : disclosure.tables()) {
      if (table.kind() == TableKind.OTHER) {
        others++;
      } else if (!looked.contains(table.kind()) && hasAmount(table)) {
        told.add(Texts.of("unchecked.table", Terms.table(table.kind())));
      }
    }
    count(told, "unchecked.other", others);
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
    long count = 0;
    for (UnrecognisedBlock block : disclosure.unrecognised()) {
      count += block.table().isPresent() ? 1 : 0;
    }
    return count;
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
