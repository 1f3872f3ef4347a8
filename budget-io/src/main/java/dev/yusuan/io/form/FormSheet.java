package dev.yusuan.io.form;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.Column;
import java.util.List;
import java.util.Optional;

/**
 * How a table is printed that has labels with values behind them, and grids below headers of their
 * own: a declaration, a list with one item a line.
 */
public final class FormSheet {
  private static final int LONGEST = 40;

  private final FieldsByLabel fields;
  private final ImmutableList<LabelPattern> headings;
  private final ImmutableList<ImmutableList<FormColumn>> grids;

  /**
   * A sheet.
   *
   * @param fields the labels with what their values mean, in printed order
   * @param headings what stands over or beside labels and grids and says nothing of its own
   * @param grids the columns of each grid
   */
  FormSheet(
      ImmutableList<FormField> fields,
      ImmutableList<LabelPattern> headings,
      ImmutableList<ImmutableList<FormColumn>> grids) {
    this.fields = new FieldsByLabel(fields);
    this.headings = headings;
    this.grids = grids;
  }

  /** The labels with what their values mean, in printed order. */
  public ImmutableList<FormField> fields() {
    return fields.all();
  }

  /** What stands over or beside labels and grids and says nothing of its own. */
  public ImmutableList<LabelPattern> headings() {
    return headings;
  }

  /** The columns of each grid. */
  public ImmutableList<ImmutableList<FormColumn>> grids() {
    return grids;
  }

  /** The field with the given label; the first of several. */
  public Optional<FormField> field(String label) {
    ImmutableList<FormField> found = fields(label);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** The fields with the given label, one for each time that it is printed. */
  public ImmutableList<FormField> fields(String label) {
    String text = LabelPattern.comparable(label);
    ImmutableList<FormField> found = fields.of(text);
    if (!found.isEmpty() || text.length() > LONGEST) {
      return found;
    }
    String bare = bare(text);
    return bare.equals(text) ? found : fields.of(bare);
  }

  /** A label without its colon and the unit of amounts in brackets: 年度资金总额（万元）：. */
  private static String bare(String text) {
    String label = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    return LabelPattern.withoutUnit(label);
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
    return LabelPattern.any(headings, text)
        || (text.length() <= LONGEST
            && LabelPattern.any(headings, bare(LabelPattern.comparable(text))));
  }

  /** All columns that the sheet prints. */
  public ImmutableList<Column<?, ?>> columns() {
    ImmutableList.Builder<Column<?, ?>> columns = ImmutableList.builder();
    fields().forEach(field -> columns.add(field.column()));
    grids.forEach(grid -> grid.forEach(column -> columns.add(column.column())));
    return columns.build();
  }
}
