package dev.yusuan.io.form;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.Column;
import java.util.List;
import java.util.Optional;

/**
 * How a table is printed that has labels with values behind them, and grids below headers of their
 * own: a declaration, a list with one item a line.
 *
 * @param fields the labels with what their values mean, in printed order
 * @param headings what stands over or beside labels and grids and says nothing of its own
 * @param grids the columns of each grid
 */
public record FormSheet(
    ImmutableList<FormField> fields,
    ImmutableList<LabelPattern> headings,
    ImmutableList<ImmutableList<FormColumn>> grids) {

  /** The field with the given label; the first of several. */
  public Optional<FormField> field(String label) {
    String text = LabelPattern.comparable(label);
    for (FormField field : fields) {
      if (field.label().fits(text)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The fields with the given label, one for each time that it is printed. */
  public ImmutableList<FormField> fields(String label) {
    return fields.stream()
        .filter(field -> field.label().matches(label))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether one of the texts of cells is a label. */
  public boolean isPrintedIn(List<String> cells) {
    for (String cell : cells) {
      if (field(cell).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is a heading. */
  public boolean isHeading(String text) {
    return LabelPattern.any(headings, text);
  }

  /** All columns that the sheet prints. */
  public ImmutableList<Column<?, ?>> columns() {
    ImmutableList.Builder<Column<?, ?>> columns = ImmutableList.builder();
    fields.forEach(field -> columns.add(field.column()));
    grids.forEach(grid -> grid.forEach(column -> columns.add(column.column())));
    return columns.build();
  }
}
