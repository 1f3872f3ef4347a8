package dev.yusuan.contact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import dev.yusuan.contact.number.ComparableText;
import java.util.List;
import java.util.Optional;

/**
 * A list of words that has titles first, of which one at least is a label of persons, and behind
 * them the values of one or several rows: {@code 单位 负责人 金额 某局 某某 5.00}.
 */
final class TitledValues {
  private static final int LONGEST_TITLE = 12;
  private static final int MOST_WORDS = 64;

  private final List<String> words;
  private final int titles;
  private final int person;

  private TitledValues(List<String> words) {
    this.words = words;
    this.titles = Iterables.indexOf(words, word -> !mayBeTitle(word));
    this.person =
        titles < 0
            ? -1
            : Iterables.indexOf(
                words.subList(0, titles), word -> TextContacts.of(word).isPersonsLabel());
  }

  /** Whether a word may be the title of a column. */
  static boolean mayBeTitle(String word) {
    if (BlockContacts.hasDigits(word) || word.length() > LONGEST_TITLE) {
      return false;
    }
    TextContacts title = TextContacts.of(word);
    return !title.isBlank() && !title.isContacts() && !endsWithColon(word);
  }

  /** Whether a value is to follow, so that the word is no title. */
  private static boolean endsWithColon(String word) {
    ComparableText text = ComparableText.of(word);
    return text.at(text.skipBlanksBefore(text.length()) - 1) == ':';
  }

  /** The words without contacts; empty if they are no such list. */
  static Optional<ImmutableList<String>> masked(List<String> words) {
    if (words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    TitledValues list = new TitledValues(words);
    return list.person < 0 ? Optional.empty() : list.inRows().or(list::inOrder);
  }

  /** Where each row has as many words as there are titles; the last one may have fewer. */
  private Optional<ImmutableList<String>> inRows() {
    for (int size = 2; size <= Math.min(titles, words.size() - 1); size++) {
      List<List<String>> rows = Lists.partition(words, size);
      List<List<String>> below = rows.subList(1, rows.size());
      Optional<ContactColumns> columns = ListedContacts.columnsBelow(rows.get(0));
      if (columns
          .filter(found -> below.stream().allMatch(found::hasOnlyNamesIn))
          .filter(found -> below.stream().anyMatch(found::hasNamesIn))
          .isPresent()) {
        ImmutableList.Builder<String> masked = ImmutableList.builder();
        masked.addAll(rows.get(0));
        below.forEach(row -> masked.addAll(RowContacts.of(row, columns.get()).masked()));
        return Optional.of(new ContactsWordByWord().maskAll(masked.build()));
      }
    }
    return Optional.empty();
  }

  /** Where cells that print nothing left no word: what looks like a name behind the titles. */
  private Optional<ImmutableList<String>> inOrder() {
    boolean numbered = BlockContacts.hasDigits(words.get(titles));
    int size = numbered ? titles : titles - person;
    if (size < 2 || words.size() <= titles) {
      return Optional.empty();
    }
    ImmutableList<String> masked = new ContactsWordByWord().maskAll(words);
    return masked.equals(words) ? Optional.empty() : Optional.of(masked);
  }
}
