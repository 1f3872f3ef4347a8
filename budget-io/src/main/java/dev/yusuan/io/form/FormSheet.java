package dev.yusuan.io.form;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
  private static final int LONGEST = 40;
  private static final Pattern UNIT = Pattern.compile("[(](?:单位:)?(?:人民币)?[千百万亿]*元[)]$");

  /** The field with the given label; the first of several. */
  public Optional<FormField> field(String label) {
    String text = LabelPattern.comparable(label);
    Optional<FormField> found = firstAsPrinted(text);
    if (found.isPresent() || text.length() > LONGEST) {
      return found;
    }
    String bare = bare(text);
    return bare.equals(text) ? found : firstAsPrinted(bare);
  }

  private Optional<FormField> firstAsPrinted(String text) {
    for (FormField field : fields) {
      if (field.label().fits(text)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The fields with the given label, one for each time that it is printed. */
  public ImmutableList<FormField> fields(String label) {
    String text = LabelPattern.comparable(label);
    ImmutableList<FormField> found = fieldsAsPrinted(text);
    if (!found.isEmpty() || text.length() > LONGEST) {
      return found;
    }
    String bare = bare(text);
    return bare.equals(text) ? found : fieldsAsPrinted(bare);
  }

  private ImmutableList<FormField> fieldsAsPrinted(String text) {
    List<FormField> found = new ArrayList<>(0);
    for (FormField field : fields) {
      if (field.label().fits(text)) {
        found.add(field);
      }
    }
    return ImmutableList.copyOf(found);
  }

  /** A label without its colon and the unit of amounts in brackets: 年度资金总额（万元）：. */
  private static String bare(String text) {
    String label = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    return label.endsWith(")") ? UNIT.matcher(label).replaceFirst("") : label;
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
    fields.forEach(field -> columns.add(field.column()));
    grids.forEach(grid -> grid.forEach(column -> columns.add(column.column())));
    return columns.build();
  }
}
