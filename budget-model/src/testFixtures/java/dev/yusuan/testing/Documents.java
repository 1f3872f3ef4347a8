package dev.yusuan.testing;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.narrative.Statement;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates tables of every typed kind, and whole disclosures. */
public final class Documents {
  private static final int MAX_ROWS = 4;

  private Documents() {}

  /** The kinds of tables whose rows are typed. */
  public static ImmutableList<TableKind<?>> typedKinds() {
    return TableKind.values().stream().collect(ImmutableList.toImmutableList());
  }

  /** Tables of any typed kind. */
  public static Arbitrary<Table<?>> tables() {
    return Arbitraries.of(typedKinds()).flatMap(Documents::anyTables);
  }

  private static Arbitrary<Table<?>> anyTables(TableKind<?> kind) {
    return tables(kind).map(table -> table);
  }

  /** Tables of one kind; they print some of its columns in any order, under any titles. */
  public static <R extends Row> Arbitrary<Table<R>> tables(TableKind<R> kind) {
    TableSchema<R> schema = kind.schema();
    return Arbitraries.of(AmountUnit.values())
        .flatMap(
            unit ->
                Combinators.combine(
                        Texts.texts(),
                        Texts.texts().optional(),
                        columns(schema),
                        Rows.rows(schema, unit).list().ofMaxSize(MAX_ROWS),
                        Texts.texts().list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                    .as(
                        (title, issuer, columns, rows, notes, cut) ->
                            new Table<>(
                                kind,
                                title,
                                issuer,
                                unit,
                                columns,
                                ImmutableList.copyOf(rows),
                                ImmutableList.copyOf(notes),
                                cut)));
  }

  private static Arbitrary<ImmutableList<PrintedColumn>> columns(TableSchema<?> schema) {
    List<Column<?, ?>> printable =
        schema.columns().stream()
            .filter(column -> schema.sides().stream().noneMatch(side -> side.level() == column))
            .toList();
    return Combinators.combine(
            Arbitraries.shuffle(printable),
            Arbitraries.integers().between(0, printable.size()),
            Texts.printed().optional(0.3).list().ofSize(printable.size()))
        .as(
            (shuffled, count, titles) -> {
              Set<String> taken = new HashSet<>();
              ImmutableList.Builder<PrintedColumn> columns = ImmutableList.builder();
              for (int i = 0; i < count; i++) {
                String title = titles.get(i).orElse(shuffled.get(i).title());
                columns.add(
                    new PrintedColumn(shuffled.get(i), taken.add(title) ? title : title + i));
                taken.add(title + i);
              }
              return columns.build();
            });
  }

  /** Runs of lines that are not typed. */
  public static Arbitrary<UnrecognisedBlock> unrecognised() {
    Arbitrary<ImmutableList<String>> line =
        Texts.texts().list().ofMaxSize(4).map(ImmutableList::copyOf);
    return Combinators.combine(
            Arbitraries.of(TableKind.values()).optional(), Texts.texts(), line.list().ofMaxSize(4))
        .as(
            (kind, heading, lines) ->
                new UnrecognisedBlock(kind, heading, ImmutableList.copyOf(lines)));
  }

  /** Who issues disclosures. */
  public static Arbitrary<Issuer> issuers() {
    return Combinators.combine(Texts.printed(), Codes.units().optional()).as(Issuer::new);
  }

  /** Disclosures with up to four tables of different kinds. */
  public static Arbitrary<Disclosure> disclosures() {
    return Combinators.combine(
            issuers().optional(),
            Arbitraries.integers().between(1949, 2100).optional(),
            Arbitraries.of(DisclosureKind.values()).optional(),
            Texts.texts().optional(),
            dates().optional(),
            someTables(),
            Combinators.combine(
                    unrecognised().list().ofMaxSize(3), Statements.statements().list().ofMaxSize(4))
                .as(Texted::new))
        .as(
            (issuer, year, kind, form, date, tables, texted) ->
                new Disclosure(
                    issuer,
                    year.isPresent() ? OptionalInt.of(year.get()) : OptionalInt.empty(),
                    kind,
                    form,
                    date,
                    tables,
                    ImmutableList.copyOf(texted.unrecognised()),
                    ImmutableList.copyOf(texted.narrative())));
  }

  private record Texted(List<UnrecognisedBlock> unrecognised, List<Statement> narrative) {}

  /** Up to four tables of different kinds in any order. */
  public static Arbitrary<ImmutableList<Table<?>>> someTables() {
    return Combinators.combine(
            Arbitraries.shuffle(typedKinds()), Arbitraries.integers().between(0, 4))
        .flatAs(
            (kinds, count) -> {
              List<Arbitrary<Table<?>>> tables = new ArrayList<>();
              kinds.subList(0, count).forEach(kind -> tables.add(anyTables(kind)));
              return Combinators.combine(tables).as(ImmutableList::copyOf);
            });
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs().between(-7_000, 50_000).map(LocalDate::ofEpochDay);
  }
}
