package dev.yusuan.table;

import dev.yusuan.code.FunctionCode;
import dev.yusuan.schema.Row;
import java.util.Optional;

/** A row that may have a functional code (支出功能分类科目编码). */
public interface FunctionRow extends Row {
  /** The functional code; empty where the row prints none. */
  Optional<FunctionCode> function();

  /** Whether the row has a functional code, and it is the given one or stands below it. */
  default boolean isWithin(FunctionCode code) {
    return function().filter(own -> own.isWithin(code)).isPresent();
  }
}
