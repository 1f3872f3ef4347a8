package dev.yusuan.report.figure;

import dev.yusuan.catalog.Catalog;
import dev.yusuan.catalog.CatalogEntry;
import dev.yusuan.catalog.ClassLabels;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names of functional classes (类级科目名称): as the disclosure prints them beside the code, or
 * behind an ordinal; else those of the classification of its year.
 */
final class ClassNames {
  private final Map<FunctionCode, String> besideCodes = new HashMap<>();
  private final Map<FunctionCode, String> behindOrdinals = new HashMap<>();
  private final Optional<Catalog> catalog;

  ClassNames(Disclosure disclosure) {
    this.catalog =
        disclosure.fiscalYear().isPresent()
            ? Optional.of(Catalog.of(disclosure.fiscalYear().getAsInt()))
            : Optional.empty();
    for (Table<?> table : disclosure.tables()) {
      table.schema().sides().forEach(side -> add(table, side));
    }
  }

  /** The name; empty where nobody knows one. */
  String of(FunctionCode code) {
    return Optional.ofNullable(besideCodes.get(code))
        .or(() -> Optional.ofNullable(behindOrdinals.get(code)))
        .or(() -> catalog.flatMap(of -> of.functional().find(code)).map(CatalogEntry::name))
        .orElse("");
  }

  private void add(Table<?> table, Side side) {
    Optional<Column<?, FunctionCode>> column = side.find(CellType.FUNCTION_CODE);
    for (var row : table.rows()) {
      Optional<String> label = side.label(row.cells());
      Optional<FunctionCode> code = column.flatMap(row.cells()::find);
      if (label.isPresent() && code.isPresent()) {
        besideCodes.putIfAbsent(code.get(), label.get());
      } else if (label.isPresent() && side.level(row.cells()).equals(Optional.of(RowLevel.CLASS))) {
        ClassLabels.find(label.get())
            .ifPresent(
                found -> behindOrdinals.merge(found, name(label.get(), found), ClassNames::longer));
      }
    }
  }

  /** Of two printed names the fuller: 一般公共服务支出 beside 一般公共服务. */
  private static String longer(String one, String other) {
    return one.length() >= other.length() ? one : other;
  }

  /** The name in a label, which is a known one that it ends with. */
  private static String name(String label, FunctionCode code) {
    return ClassLabels.all().stream()
        .filter(known -> known.code().equals(code))
        .map(ClassLabels.Label::name)
        .filter(label::endsWith)
        .max(Comparator.comparingInt(String::length))
        .orElse(label);
  }
}
