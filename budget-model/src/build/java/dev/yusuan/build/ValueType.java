package dev.yusuan.build;

import java.util.Arrays;
import java.util.Locale;

/** The types of columns: the class of the values, and the constant of {@code CellType}. */
enum ValueType {
  LEVEL("RowLevel", "LEVEL"),
  LABEL("String", "TEXT"),
  TEXT("String", "TEXT"),
  AMOUNT("Amount", "AMOUNT"),
  PRICE("Amount", "PRICE"),
  PERCENT("Percent", "PERCENT"),
  QUANTITY("BigDecimal", "QUANTITY"),
  DATE("LocalDate", "DATE"),
  CONTACT("Contact", "CONTACT"),
  FUNCTION("FunctionCode", "FUNCTION_CODE"),
  DEPARTMENT_ECONOMIC("DepartmentEconomicCode", "DEPARTMENT_ECONOMIC_CODE"),
  GOVERNMENT_ECONOMIC("GovernmentEconomicCode", "GOVERNMENT_ECONOMIC_CODE"),
  UNIT("UnitCode", "UNIT_CODE"),
  PROJECT("ProjectCode", "PROJECT_CODE");

  private final String javaClass;
  private final String cellType;

  ValueType(String javaClass, String cellType) {
    this.javaClass = javaClass;
    this.cellType = cellType;
  }

  static ValueType of(Line line) {
    String name = line.type().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type of " + line + ": " + name));
  }

  String javaClass() {
    return javaClass;
  }

  String cellType() {
    return cellType;
  }
}
