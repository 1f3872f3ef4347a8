package dev.yusuan.io.form;

import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.Column;

/**
 * A label of a sheet, whose value stands behind it: {@code 项目名称}.
 *
 * @param label the label
 * @param column what the value means
 */
public record FormField(LabelPattern label, Column<?, ?> column) {
  /** The label. */
  @Override
  public String toString() {
    return label.toString();
  }
}
