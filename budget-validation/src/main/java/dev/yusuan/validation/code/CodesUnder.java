package dev.yusuan.validation.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.table.RowTree;
import dev.yusuan.validation.kind.FactRule.Fact;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.CodeKind;
import dev.yusuan.validation.printed.PrintedCode;
import dev.yusuan.validation.printed.Terms;
import java.util.stream.Stream;

/**
 * Codes within the code of the row that they stand under. It asks no list: a code tells its own
 * hierarchy.
 */
final class CodesUnder {
  private CodesUnder() {}

  static <C extends ClassificationCode<C>> Stream<Fact> classes(
      Disclosure disclosure, CodeKind<C> kind) {
    return disclosure.tables().stream().map(kind::byRow).flatMap(CodesUnder::inTable);
  }

  private static <C extends ClassificationCode<C>> Stream<Fact> inTable(
      ImmutableMap<Integer, PrintedCode<C>> byRow) {
    if (byRow.isEmpty()) {
      return Stream.empty();
    }
    PrintedCode<C> first = byRow.values().asList().get(0);
    RowTree tree = RowTree.of(first.table(), first.table().schema().sideOf(first.column()));
    return byRow.values().stream()
        .flatMap(
            printed ->
                tree.parent(printed.row()).map(byRow::get).stream()
                    .map(above -> fact(printed, above)));
  }

  private static <C extends ClassificationCode<C>> Fact fact(
      PrintedCode<C> printed, PrintedCode<C> above) {
    return Fact.of(
        printed.code().isWithin(above.code()),
        ImmutableList.of(printed.cell(), above.cell()),
        () ->
            Texts.of(
                "catalog.outside",
                printed.place(),
                Terms.same(printed.code().digits()),
                Terms.same(above.code().digits()),
                Terms.same(Integer.toString(above.row() + 1))));
  }
}
