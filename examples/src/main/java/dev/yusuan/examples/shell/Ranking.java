package dev.yusuan.examples.shell;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.Lines;
import dev.yusuan.io.render.TextGrid.Alignment;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Relation;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.RowTree;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows with the greatest amounts: those without parts, by the first column of amounts. */
final class Ranking {
  private Ranking() {}

  static String of(Table<?> table, int most, AuditTexts texts) {
    Table<?> discreet = table.withoutContacts();
    List<ImmutableList<String>> rows = new ArrayList<>();
    for (Side side : discreet.schema().sides()) {
      Optional<BigDecimal> total = total(discreet, side);
      ranked(entries(discreet, side), most)
          .map(
              entry ->
                  ImmutableList.of(
                      entry.label(),
                      entry.amount().toString(),
                      total.map(all -> share(entry.amount(), all)).orElse("")))
          .forEach(rows::add);
    }
    return grid(rows, "shell.top.header", texts);
  }

  static <R extends Row> String of(
      List<Disclosure> all, TableKind<R> kind, int most, AuditTexts texts) {
    List<Entry> entries = new ArrayList<>();
    for (Disclosure each : all) {
      Disclosure discreet = each.withoutContacts();
      discreet
          .find(kind)
          .ifPresent(
              table ->
                  entries(table, table.schema().sides().get(0)).stream()
                      .map(entry -> entry.of(discreet))
                      .forEach(entries::add));
    }
    List<ImmutableList<String>> rows =
        ranked(entries, most)
            .map(
                entry ->
                    ImmutableList.of(
                        entry.label(), entry.amount().toString(), entry.issuer(), entry.year()))
            .toList();
    return grid(rows, "shell.top.all", texts);
  }

  private static Stream<Entry> ranked(List<Entry> entries, int most) {
    return entries.stream()
        .sorted(Comparator.comparing((Entry entry) -> entry.amount().inYuan()).reversed())
        .limit(Math.max(0, most));
  }

  private static ImmutableList<Entry> entries(Table<?> table, Side side) {
    Optional<Column<?, Amount>> first = side.amounts().stream().findFirst();
    if (first.isEmpty()) {
      return ImmutableList.of();
    }
    RowTree tree = RowTree.of(table, side);
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    for (int row = 0; row < table.rows().size(); row++) {
      var cells = table.rows().get(row).cells();
      Optional<Amount> amount = cells.find(first.get());
      Optional<RowLevel> level = side.level(cells);
      boolean isPart =
          level.filter(RowLevel.OF_WHICH::equals).isPresent()
              || level.filter(RowLevel.SECOND_BREAKDOWN::equals).isPresent();
      boolean isTotal = level.filter(RowLevel.TOTAL::equals).isPresent();
      if (amount.isPresent() && !isPart && !isTotal && !tree.hasParts(row, Relation.SUM)) {
        entries.add(new Entry(side.label(cells).orElse(""), amount.get(), "", ""));
      }
    }
    return entries.build();
  }

  private static Optional<BigDecimal> total(Table<?> table, Side side) {
    return table.rows().stream()
        .map(Row::cells)
        .filter(cells -> side.level(cells).filter(RowLevel.TOTAL::equals).isPresent())
        .flatMap(cells -> side.amounts().stream().findFirst().flatMap(cells::find).stream())
        .map(Amount::inYuan)
        .filter(yuan -> yuan.signum() != 0)
        .findFirst();
  }

  private static String share(Amount amount, BigDecimal total) {
    return amount.inYuan().movePointRight(2).divide(total, 1, RoundingMode.HALF_UP) + "%";
  }

  private static String grid(List<ImmutableList<String>> rows, String header, AuditTexts texts) {
    if (rows.isEmpty()) {
      return texts.get("shell.top.none") + "\n";
    }
    ImmutableList<String> titles = ImmutableList.copyOf(Splitter.on('|').split(texts.get(header)));
    ImmutableList.Builder<Alignment> alignment = ImmutableList.builder();
    for (int column = 0; column < titles.size(); column++) {
      alignment.add(
          column == 1 || (column == 2 && titles.size() == 3) ? Alignment.RIGHT : Alignment.LEFT);
    }
    Lines lines = new Lines();
    lines.grid(
        alignment.build(),
        ImmutableList.<ImmutableList<String>>builder().add(titles).addAll(rows).build());
    return lines.toString();
  }

  private record Entry(String label, Amount amount, String issuer, String year) {
    Entry of(Disclosure disclosure) {
      return new Entry(
          label,
          amount,
          disclosure.issuer().map(Issuer::name).orElse(""),
          disclosure.fiscalYear().isPresent()
              ? Integer.toString(disclosure.fiscalYear().getAsInt())
              : "");
    }
  }
}
