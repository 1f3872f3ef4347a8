package dev.yusuan.io.form;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.Column;

/**
 * A column as a form prints it.
 *
 * @param title its header path, joined by {@code /}; a word in square brackets is not printed
 * @param path the printed header path, as it is compared
 * @param column what it means
 * @param alternative what a cell of it means that does not fit {@code column}; else the same
 * @param parts how many columns hold the value
 */
public record FormColumn(
    String title,
    ImmutableList<String> path,
    Column<?, ?> column,
    Column<?, ?> alternative,
    int parts) {

  /** The same column with a number behind the title of its value. */
  public FormColumn numbered(int number) {
    int cut = cut();
    String numbered = title.substring(0, cut) + " (" + number + ")" + title.substring(cut);
    return new FormColumn(numbered, path, column, alternative, parts);
  }

  /** Where the title of the whole value ends. */
  private int cut() {
    int last = title.lastIndexOf('/');
    return parts == 1 || last < 0 ? title.length() : last;
  }

  static ImmutableList<String> pathOf(String title) {
    return Splitter.on('/')
        .splitToStream(title)
        .filter(word -> !word.startsWith("["))
        .map(LabelPattern::comparable)
        .collect(ImmutableList.toImmutableList());
  }

  /** The lowest word of the header path, as it is compared. */
  public String leaf() {
    return path.get(path.size() - 1);
  }

  /** The title of the whole value: of a code in several columns, the heading above them. */
  public String valueTitle() {
    return title.substring(0, cut()).replace("[", "").replace("]", "");
  }

  /** The title. */
  @Override
  public String toString() {
    return title;
  }
}
