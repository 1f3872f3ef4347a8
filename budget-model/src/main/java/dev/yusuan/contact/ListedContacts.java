package dev.yusuan.contact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.contact.ContactLabel.Introduces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contacts in lines of text that list what is elsewhere in cells, parted by commas and the
 * like: {@code 项目,负责人,金额}, and below it {@code 某项目,某某,5.00}; or all of it in one line.
 */
final class ListedContacts {
  /** What may part the words of a list, as it is compared. */
  private static final String SEPARATORS = "|,;、/ ";

  private static final int MOST_WORDS = 64;
  private static final int LONGEST_LIST = 1_000;

  private @Nullable Header header;

  /** What lines of words go on with, the titles of which stood in one line with the first row. */
  private @Nullable ContactsWordByWord words;

  /**
   * A list of titles, of which one at least is a label of persons.
   *
   * @param separator what parts them
   * @param size how many they are
   * @param columns what stands below them
   * @param order what stands below them in lines that leave cells out
   */
  private record Header(
      char separator, int size, ContactColumns columns, ContactsWordByWord order) {}

  /** What stands below titles; empty if they are none, or none is a label of persons. */
  static Optional<ContactColumns> columnsBelow(List<String> titles) {
    boolean ofPersons = false;
    ImmutableMap.Builder<Integer, Introduces> labels = ImmutableMap.builder();
    for (int i = 0; i < titles.size(); i++) {
      if (!TitledValues.mayBeTitle(titles.get(i))) {
        return Optional.empty();
      }
      TextContacts title = TextContacts.of(titles.get(i));
      ofPersons |= title.isPersonsLabel();
      if (title.isOnlyLabel()) {
        labels.put(i, title.open().orElseThrow());
      }
    }
    return ofPersons
        ? Optional.of(
            new ContactColumns(
                labels.buildOrThrow(), /* expected= */ true, ImmutableList.of(titles)))
        : Optional.empty();
  }

  /** The next line, without the contacts that it lists. */
  String mask(String text) {
    Header above = header;
    header = null;
    if (above != null) {
      TextCells cells = TextCells.parted(text, above.separator());
      if (cells.cells().size() == above.size()) {
        return maskBelow(above, cells);
      }
      if (cells.cells().size() > 1 || !ContactsWordByWord.isSentence(text)) {
        header = above;
        return cells.join(above.order().maskAll(cells.cells()));
      }
    }
    return text.length() <= LONGEST_LIST && ContactSigns.in(text) ? maskList(text) : text;
  }

  private String maskBelow(Header above, TextCells cells) {
    RowContacts row = RowContacts.of(cells.cells(), above.columns());
    boolean goesOn = row.valuesBelowHeader() > 0 || !above.columns().arePrintedIn(cells.cells());
    header = goesOn ? above : null;
    return cells.join(row.masked());
  }

  private String maskList(String text) {
    for (int i = 0; i < SEPARATORS.length(); i++) {
      TextCells cells = TextCells.parted(text, SEPARATORS.charAt(i));
      int size = cells.cells().size();
      if (size > 1 && size <= MOST_WORDS) {
        Optional<ImmutableList<String>> masked = TitledValues.masked(cells.cells());
        if (masked.isPresent()) {
          return cells.join(masked.get());
        }
        Optional<ContactColumns> columns = columnsBelow(cells.cells());
        if (columns.isPresent()) {
          header =
              new Header(
                  SEPARATORS.charAt(i),
                  size,
                  columns.get(),
                  ContactsWordByWord.below(cells.cells()));
          return text;
        }
      }
    }
    return text;
  }

  /** Whether cells are no longer together than a line of a list is. */
  static boolean isShort(List<String> cells) {
    long length = 0;
    for (int i = 0; i < cells.size(); i++) {
      length += cells.get(i).length();
    }
    return length <= LONGEST_LIST;
  }

  /** Whether cells of several words are expected to go on. */
  boolean goesOn() {
    return words != null && words.goesOn();
  }

  /** The next line of several cells, some of which may hold several words, parted by blanks. */
  List<String> maskCells(List<String> cells) {
    if (!isShort(cells)) {
      return cells;
    }
    if (words != null && words.goesOn()) {
      return words.maskCells(cells);
    }
    words = null;
    if (!ContactSigns.inAny(cells)) {
      return cells;
    }
    Optional<ImmutableList<String>> masked = TitledValues.masked(cells);
    if (masked.isPresent()) {
      return masked.get();
    }
    List<String> all = new ArrayList<>();
    for (String cell : cells) {
      TextCells.parted(cell, ' ').cells().stream()
          .filter(word -> !word.isEmpty())
          .forEach(all::add);
    }
    boolean joined = cells.stream().filter(cell -> !cell.isEmpty()).count() < all.size();
    if (joined && (TitledValues.masked(all).isPresent() || columnsBelow(all).isPresent())) {
      words = new ContactsWordByWord();
      return words.maskCells(cells);
    }
    return cells;
  }
}
