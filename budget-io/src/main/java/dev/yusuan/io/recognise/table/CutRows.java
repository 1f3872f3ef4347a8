package dev.yusuan.io.recognise.table;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.CatalogEntry;
import dev.yusuan.catalog.Listing;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.header.DataLine;
import dev.yusuan.io.recognise.header.HeaderShape;
import dev.yusuan.io.recognise.header.Layout;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.CellType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins rows that a page break cut in two: a name or numbers that go on on the next page, or a name
 * whose figures stand there.
 */
public final class CutRows {
  private static final ImmutableSet<CellType<?>> NAMED =
      ImmutableSet.of(CellType.FUNCTION_CODE, CellType.DEPARTMENT_ECONOMIC_CODE);

  private CutRows() {}

  public static List<DataLine> joined(List<DataLine> lines) {
    List<DataLine> joined = new ArrayList<>();
    Set<String> labels = labels(lines);
    CutNumbers numbers = new CutNumbers(lines);
    for (DataLine next : lines) {
      DataLine before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Optional<DataLine> whole =
          before == null || next.line().origin().block() == before.line().origin().block()
              ? Optional.empty()
              : name(before, next, labels)
                  .or(() -> numbers.joined(before, next))
                  .or(() -> figures(before, next));
      if (whole.isPresent()) {
        joined.set(joined.size() - 1, whole.get());
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** A row that prints ends of names and nothing else, if a whole one is known to be a name. */
  private static Optional<DataLine> name(DataLine before, DataLine next, Set<String> labels) {
    List<Integer> printed = next.line().printed();
    List<String> texts = new ArrayList<>(before.line().cells());
    boolean known = false;
    for (int cell : printed) {
      String start = Blanks.squeeze(before.line().cell(cell));
      String end = Blanks.squeeze(next.line().cell(cell));
      if (start.isEmpty() || !isLabel(before.layout(), cell) || HeaderShape.isFigureOrCode(end)) {
        return Optional.empty();
      }
      String whole = Words.plain(start + end);
      known |= isNameOfCode(before, whole) || labels.contains(whole) || Names.ALL.contains(whole);
      texts.set(cell, texts.get(cell) + next.line().cell(cell));
    }
    return known
        ? Optional.of(
            before.with(before.line().withCells(texts), new DataLine.Rest(next.line(), false)))
        : Optional.empty();
  }

  /** The names of the classifications, made when they are first asked for. */
  private static final class Names {
    static final ImmutableSet<String> ALL = all();

    private static ImmutableSet<String> all() {
      Catalog catalog = Catalog.latest();
      return Stream.concat(
              catalog.functional().entries().stream().map(CatalogEntry::name),
              catalog.departmentEconomic().entries().stream().map(CatalogEntry::name))
          .map(Words::plain)
          .collect(ImmutableSet.toImmutableSet());
    }
  }

  /** The texts that stand in whole rows. */
  private static Set<String> labels(List<DataLine> lines) {
    Set<String> labels = new HashSet<>();
    if (isOneBlock(lines)) {
      return labels;
    }
    for (DataLine each : lines) {
      each.line().printed().forEach(cell -> labels.add(Words.plain(each.line().cell(cell))));
    }
    return labels;
  }

  private static boolean isOneBlock(List<DataLine> lines) {
    return lines.isEmpty()
        || lines.get(0).line().origin().block()
            == lines.get(lines.size() - 1).line().origin().block();
  }

  private static boolean isLabel(Layout layout, int cell) {
    return Optional.ofNullable(layout.at(cell))
        .filter(column -> column.column().type() == (Object) CellType.TEXT)
        .isPresent();
  }

  /** Whether a name is that of the code of the row in some edition of the classifications. */
  private static boolean isNameOfCode(DataLine row, String name) {
    StringBuilder digits = new StringBuilder();
    boolean functional = false;
    for (int cell : row.line().printed()) {
      FormColumn column = row.layout().at(cell);
      if (column != null && NAMED.contains(column.column().type())) {
        functional |= column.column().type() == (Object) CellType.FUNCTION_CODE;
        digits.append(Blanks.squeeze(row.line().cell(cell)));
      }
    }
    try {
      Catalog catalog = Catalog.latest();
      return functional
          ? isListed(catalog.functional().history(FunctionCode.parse(digits.toString())), name)
          : isListed(
              catalog.departmentEconomic().history(DepartmentEconomicCode.parse(digits.toString())),
              name);
    } catch (IllegalArgumentException noCode) {
      return false;
    }
  }

  private static boolean isListed(List<? extends Listing<?>> history, String name) {
    return history.stream().anyMatch(listing -> Words.plain(listing.name()).equals(name));
  }

  /** A row of figures alone behind a row that prints none. */
  private static Optional<DataLine> figures(DataLine before, DataLine next) {
    boolean alone =
        !next.line().isBlank()
            && next.line().printed().stream()
                .allMatch(cell -> CellFit.isAmount(Blanks.strip(next.line().cell(cell))));
    boolean none =
        before.line().printed().size() > 1
            && before.line().printed().stream().noneMatch(cell -> isMoney(before.layout(), cell));
    return alone && none
        ? Optional.of(before.with(before.line(), new DataLine.Rest(next.line(), true)))
        : Optional.empty();
  }

  private static boolean isMoney(Layout layout, int cell) {
    return Optional.ofNullable(layout.at(cell))
        .filter(column -> column.column().asAmounts().isPresent())
        .isPresent();
  }
}
