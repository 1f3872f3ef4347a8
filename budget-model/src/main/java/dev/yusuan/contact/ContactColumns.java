package dev.yusuan.contact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.contact.ContactLabel.Introduces;
import dev.yusuan.contact.number.ComparableText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the lines above a line say of its columns.
 *
 * @param contacts what the columns of contacts hold, by 0-based cell
 * @param expected whether any word in them may be a name, or only one with a surname
 * @param words lines of words above, which may be headers of codes and figures
 */
record ContactColumns(
    ImmutableMap<Integer, Introduces> contacts,
    boolean expected,
    ImmutableList<List<String>> words) {
  static final ContactColumns NONE =
      new ContactColumns(ImmutableMap.of(), /* expected= */ false, ImmutableList.of());
  private static final int MOST_HEADER_LINES = 4;

  /** Whether a further line of words may be one of the header. */
  boolean takesWords() {
    return words.size() < MOST_HEADER_LINES;
  }

  /** With a further line of words. */
  ContactColumns below(List<String> line) {
    return new ContactColumns(
        contacts, expected, ImmutableList.<List<String>>builder().addAll(words).add(line).build());
  }

  /** With further columns of contacts; only what has a surname is a name in any of them. */
  ContactColumns with(ContactColumns others) {
    ImmutableMap.Builder<Integer, Introduces> all = ImmutableMap.builder();
    all.putAll(contacts).putAll(others.contacts);
    return new ContactColumns(all.buildKeepingLast(), /* expected= */ false, words);
  }

  /** With the columns of the line above in which a further line of the header prints nothing. */
  ContactColumns withThoseOf(ContactColumns above, List<String> line) {
    ImmutableMap.Builder<Integer, Introduces> all = ImmutableMap.builder();
    above.contacts.forEach(
        (cell, introduces) -> {
          if (!isPrintedIn(line, cell)) {
            all.put(cell, introduces);
          }
        });
    all.putAll(contacts);
    return new ContactColumns(all.buildKeepingLast(), expected, words);
  }

  ContactColumns withoutContacts() {
    return new ContactColumns(ImmutableMap.of(), /* expected= */ false, words);
  }

  boolean isEmpty() {
    return contacts.isEmpty();
  }

  /** Whether a line prints more than marks in a column of contacts. */
  boolean arePrintedIn(List<String> line) {
    return contacts.keySet().stream().anyMatch(cell -> isPrintedIn(line, cell));
  }

  /** Whether there are columns of contacts, and a line prints more than marks in each of them. */
  boolean areAllPrintedIn(List<String> line) {
    return !isEmpty() && contacts.keySet().stream().allMatch(cell -> isPrintedIn(line, cell));
  }

  private static boolean isPrintedIn(List<String> line, int cell) {
    return cell < line.size() && ComparableText.of(line.get(cell)).hasWords();
  }

  /** Whether names stand in the columns of names, as far as a line prints them, and one does. */
  boolean hasNamesIn(List<String> line) {
    return hasOnlyNamesIn(line) && nameColumns().anyMatch(cell -> isPrintedIn(line, cell));
  }

  /** Whether nothing but names stands in the columns of names. */
  boolean hasOnlyNamesIn(List<String> line) {
    return nameColumns()
        .filter(cell -> isPrintedIn(line, cell))
        .allMatch(cell -> TextContacts.of(line.get(cell)).isContacts());
  }

  private Stream<Integer> nameColumns() {
    return contacts.entrySet().stream()
        .filter(column -> column.getValue().names())
        .map(Map.Entry::getKey);
  }

  Optional<Introduces> at(int cell) {
    return Optional.ofNullable(contacts.get(cell));
  }

  /** Whether the column holds codes or figures, as its title says. */
  boolean holdsCodesOrFigures(int cell) {
    return words.stream().anyMatch(line -> cell < line.size() && namesCodeOrFigure(line.get(cell)));
  }

  /** Whether a title or label ends with a word such as 编码 or 合计. */
  static boolean namesCodeOrFigure(String title) {
    ComparableText text = ComparableText.of(title);
    int end = text.skipBlanksBefore(text.length());
    while (end > 0 && (text.at(end - 1) == ':' || text.at(end - 1) == ')')) {
      end = text.skipBlanksBefore(end - 1);
    }
    return !ContactWords.before(text, end, ContactWords.CODES).isEmpty()
        || !ContactWords.before(text, end, ContactWords.FIGURES).isEmpty();
  }
}
