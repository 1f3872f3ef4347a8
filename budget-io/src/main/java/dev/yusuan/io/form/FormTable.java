package dev.yusuan.io.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A table as a form prints it.
 *
 * @param kind the kind of table
 * @param titles the titles, without the year
 * @param columns the columns in printed order; empty where the table is a sheet or the form does
 *     not type it
 * @param sheet how it is printed if it is no table of columns
 * @param levels the levels of rows by their labels, by the id of the side; the first that fits
 *     counts
 * @param unitOfDocument whether it prints no unit of amounts, but means that of the other tables
 * @param unitHeader the heading that holds the unit of amounts at its {@code *}; empty where a
 *     caption states the unit
 * @param indicatorWords names of indicators that tell their class, such as {@code *满意度}
 */
@Value.Builder
public record FormTable(
    TableKind<?> kind,
    ImmutableList<LabelPattern> titles,
    ImmutableList<FormColumn> columns,
    Optional<FormSheet> sheet,
    ImmutableMap<String, ImmutableListMultimap<RowLevel, LabelPattern>> levels,
    boolean unitOfDocument,
    Optional<LabelPattern> unitHeader,
    ImmutableListMultimap<IndicatorLevel, LabelPattern> indicatorWords) {

  /** Whether the form says what its cells mean. */
  public boolean isTyped() {
    return !columns.isEmpty() || sheet.isPresent();
  }

  /** The same table with a grid of its sheet as its columns. */
  public FormTable grid(ImmutableList<FormColumn> grid) {
    return new FormTableBuilder().from(this).columns(grid).build();
  }

  /** How many lines the header has. */
  public int headerLines() {
    return columns.stream().mapToInt(column -> column.path().size()).max().orElse(0);
  }

  /** The words of each line of the header, from left to right, as they are compared. */
  public ImmutableList<ImmutableList<String>> headerWords() {
    ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
    for (int depth = 1; depth <= headerLines(); depth++) {
      lines.add(wordsAt(depth));
    }
    return lines.build();
  }

  private ImmutableList<String> wordsAt(int depth) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    List<String> last = new ArrayList<>();
    for (FormColumn column : columns) {
      if (column.path().size() >= depth) {
        List<String> prefix = column.path().subList(0, depth);
        if (!prefix.equals(last)) {
          words.add(prefix.get(depth - 1));
        }
        last = prefix;
      }
    }
    return words.build();
  }

  /** All words of the header. */
  public ImmutableSet<String> words() {
    return columns.stream()
        .flatMap(column -> column.path().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** By what tells tables apart, as they are looked up often. */
  @Override
  public int hashCode() {
    return Objects.hash(kind, titles);
  }

  /** The kind. */
  @Override
  public String toString() {
    return kind.toString();
  }
}
