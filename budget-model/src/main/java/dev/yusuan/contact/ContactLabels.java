package dev.yusuan.contact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.contact.ContactLabel.Introduces;
import dev.yusuan.contact.ContactLabel.Use;
import dev.yusuan.contact.number.ComparableChars;
import dev.yusuan.contact.number.ComparableText;
import dev.yusuan.words.WordLists;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds labels of contacts in texts, in any spelling. */
final class ContactLabels {
  private static final int LONGEST_GAP = 3;

  /** The labels by their last character, the longest first. */
  private static final ImmutableListMultimap<Character, ContactLabel> BY_END = byEnd();

  private static final BitSet ENDS = ends();

  /** The last two characters of labels, hashed: what tells most other words at once. */
  private static final BitSet LAST_TWO = lastTwo();

  private static final int HASHES = 1 << 16;

  private ContactLabels() {}

  /**
   * A label in a text.
   *
   * @param start where it begins
   * @param end where it ends
   */
  record Found(ContactLabel label, int start, int end) {}

  /** Whether a character, as it is compared, is the last one of a label. */
  static boolean mayEndWith(char c) {
    return ENDS.get(c);
  }

  /** Whether the last two characters of a label may end at a place of a printed text. */
  static boolean mayEndAt(String text, int last) {
    return LAST_TWO.get(hash(before(text, last), ComparableChars.of(text.charAt(last))));
  }

  /** The longest label that ends with the character at a place of a printed text; null if none. */
  static @Nullable ContactLabel endingAt(String text, int last) {
    if (!mayEndAt(text, last)) {
      return null;
    }
    for (ContactLabel label : BY_END.get(ComparableChars.of(text.charAt(last)))) {
      if (endsAt(text, last, label.text())) {
        return label;
      }
    }
    return null;
  }

  /** The character before a place that is printed and no blank, as it is compared. */
  private static char before(String text, int place) {
    for (int i = place - 1; i >= 0; i--) {
      char c = ComparableChars.of(text.charAt(i));
      if (c != ' ' && c != '\n' && c != ComparableChars.INVISIBLE) {
        return c;
      }
    }
    return ComparableChars.INVISIBLE;
  }

  private static int hash(char before, char last) {
    return (before * 31 + last) & (HASHES - 1);
  }

  private static boolean endsAt(String text, int last, String label) {
    int next = label.length() - 1;
    int gap = 0;
    for (int i = last; i >= 0 && gap <= LONGEST_GAP; i--) {
      char c = ComparableChars.of(text.charAt(i));
      if (c == label.charAt(next)) {
        if (next-- == 0) {
          return true;
        }
        gap = 0;
      } else if (c == ' ' || c == '\n') {
        gap++;
      } else if (c != ComparableChars.INVISIBLE) {
        return false;
      }
    }
    return false;
  }

  /** The labels of a text from left to right; of two that overlap, the longer one. */
  static List<Found> in(ComparableText text) {
    List<Found> found = new ArrayList<>(0);
    for (int end = 1; end <= text.length(); end++) {
      Found label = endingAt(text, end);
      if (label == null) {
        continue;
      }
      Found last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last == null || last.end() <= label.start()) {
        found.add(label);
      } else if (label.label().text().length() > last.label().text().length()) {
        found.set(found.size() - 1, label);
      }
    }
    return found;
  }

  private static @Nullable Found endingAt(ComparableText text, int end) {
    if (!ENDS.get(text.at(end - 1))) {
      return null;
    }
    for (ContactLabel label : BY_END.get(text.at(end - 1))) {
      int start = startOf(label.text(), text, end);
      if (start >= 0 && isWord(text, start, end)) {
        return new Found(label, start, end);
      }
    }
    return null;
  }

  /** Where a label begins that ends at a place, perhaps broken by blanks; -1 if none does. */
  private static int startOf(String label, ComparableText text, int end) {
    int place = end - 1;
    for (int next = label.length() - 1; next >= 0; next--) {
      int blanks = next == label.length() - 1 ? place : text.skipBlanksBefore(place + 1) - 1;
      if (place - blanks > LONGEST_GAP || text.at(blanks) != label.charAt(next)) {
        return -1;
      }
      place = blanks - 1;
    }
    return place + 1;
  }

  /** A label of Latin letters is a word of its own. */
  private static boolean isWord(ComparableText text, int start, int end) {
    return !(text.isLetter(start) && text.isLetter(start - 1))
        && !(text.isLetter(end - 1) && (text.isLetter(end) || text.at(end) == '_'));
  }

  private static ImmutableList<ContactLabel> read() {
    return WordLists.table(ContactWords.class, "contact-labels.tsv").stream()
        .flatMap(
            line ->
                WordLists.words(line.get(2)).stream()
                    .map(word -> new ContactLabel(word, introduces(line.get(0)), use(line.get(1)))))
        .collect(ImmutableList.toImmutableList());
  }

  private static Introduces introduces(String field) {
    return Introduces.valueOf(field.toUpperCase(Locale.ROOT).replace("+", "_AND_"));
  }

  private static Use use(String field) {
    return Use.valueOf(field.toUpperCase(Locale.ROOT));
  }

  private static ImmutableListMultimap<Character, ContactLabel> byEnd() {
    return read().stream()
        .sorted(Comparator.comparingInt((ContactLabel label) -> -label.text().length()))
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                label -> label.text().charAt(label.text().length() - 1), label -> label));
  }

  private static BitSet lastTwo() {
    BitSet hashes = new BitSet();
    for (ContactLabel label : BY_END.values()) {
      int last = label.text().length() - 1;
      hashes.set(hash(label.text().charAt(last - 1), label.text().charAt(last)));
    }
    return hashes;
  }

  private static BitSet ends() {
    BitSet ends = new BitSet();
    BY_END.keySet().forEach(ends::set);
    return ends;
  }
}
