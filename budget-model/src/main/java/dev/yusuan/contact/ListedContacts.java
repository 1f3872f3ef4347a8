package dev.yusuan.contact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import dev.yusuan.contact.ContactLabel.Introduces;
import dev.yusuan.contact.number.ComparableText;
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

  private static final int LONGEST_TITLE = 12;
  private static final int MOST_WORDS = 64;

  private @Nullable Header header;

  /**
   * A list of titles, of which one at least is a label of persons.
   *
   * @param separator what parts them
   * @param size how many they are
   * @param columns what stands below them
   */
  private record Header(char separator, int size, ContactColumns columns) {
    static Optional<Header> of(char separator, List<String> titles) {
      boolean ofPersons = false;
      ImmutableMap.Builder<Integer, Introduces> labels = ImmutableMap.builder();
      for (int i = 0; i < titles.size(); i++) {
        if (BlockContacts.hasDigits(titles.get(i)) || titles.get(i).length() > LONGEST_TITLE) {
          return Optional.empty();
        }
        TextContacts title = TextContacts.of(titles.get(i));
        if (title.isBlank() || title.isName() || endsWithColon(titles.get(i))) {
          return Optional.empty();
        }
        ofPersons |= title.isPersonsLabel();
        if (title.isOnlyLabel()) {
          labels.put(i, title.open().orElseThrow());
        }
      }
      ContactColumns columns =
          new ContactColumns(labels.buildOrThrow(), /* expected= */ true, ImmutableList.of(titles));
      return ofPersons
          ? Optional.of(new Header(separator, titles.size(), columns))
          : Optional.empty();
    }
  }

  /** Whether a value is to follow, so that the word is no title. */
  private static boolean endsWithColon(String word) {
    ComparableText text = ComparableText.of(word);
    return text.at(text.skipBlanksBefore(text.length()) - 1) == ':';
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
    }
    return ContactSigns.in(text) ? maskList(text) : text;
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
        Optional<String> masked = maskedRows(SEPARATORS.charAt(i), cells);
        if (masked.isPresent()) {
          return masked.get();
        }
        Optional<Header> whole = Header.of(SEPARATORS.charAt(i), cells.cells());
        if (whole.isPresent()) {
          header = whole.get();
          return text;
        }
      }
    }
    return text;
  }

  /** A line that lists titles and behind them as many values, once or several times. */
  private static Optional<String> maskedRows(char separator, TextCells cells) {
    int size = cells.cells().size();
    for (int titles = 2; titles <= size / 2; titles++) {
      if (size % titles == 0) {
        List<List<String>> rows = Lists.partition(cells.cells(), titles);
        Optional<Header> first = Header.of(separator, rows.get(0));
        List<List<String>> below = rows.subList(1, rows.size());
        if (first
            .filter(header -> below.stream().allMatch(header.columns()::hasNamesIn))
            .isPresent()) {
          ImmutableList.Builder<String> masked = ImmutableList.builder();
          masked.addAll(rows.get(0));
          below.forEach(row -> masked.addAll(RowContacts.of(row, first.get().columns()).masked()));
          return Optional.of(cells.join(masked.build()));
        }
      }
    }
    return Optional.empty();
  }
}
