package dev.yusuan.contact;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactLabel.Introduces;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contacts in a table of which nothing but the order of its words is left, each in a line or
 * one behind the other: the titles, some of which are labels, and then the values of its rows.
 */
final class ContactsWordByWord {
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_CELL = 20;
  private static final String ENDS_OF_SENTENCES = "。；;！？";

  private @Nullable Introduces introduces;

  /** How many further words may be of the table. */
  private int left;

  /** How many words ago the last label of names was. */
  private int behindLabel;

  /** How many words behind the name the last number of a person may stand. */
  private int numberWithin;

  /** Within how many further words the numbers of the last name may stand. */
  private int number;

  /** Whether labels of numbers stood before those of names. */
  private boolean numbersFirst;

  /** Whether a title says that figures stand below it, which look like numbers. */
  private boolean figures;

  /** Those below titles. */
  static ContactsWordByWord below(List<String> titles) {
    ContactsWordByWord below = new ContactsWordByWord();
    below.maskCells(titles);
    return below;
  }

  /** The next words, without the names and numbers among them. */
  ImmutableList<String> maskAll(List<String> words) {
    return words.stream().map(this::mask).collect(ImmutableList.toImmutableList());
  }

  /** The next cells, each of one or several words. */
  ImmutableList<String> maskCells(List<String> cells) {
    ImmutableList.Builder<String> masked = ImmutableList.builder();
    for (String cell : cells) {
      TextCells words = TextCells.parted(cell, ' ');
      masked.add(words.join(maskAll(words.cells())));
    }
    return masked.build();
  }

  /** Whether the words of a table are expected to go on. */
  boolean goesOn() {
    return left > 0;
  }

  /** The next word, without the name or number that it consists of. */
  String mask(String word) {
    if (left == 0 && !ContactSigns.in(word)) {
      return word;
    }
    if (word.equals(ContactMask.MASK)) {
      number = numberWithin;
      return word;
    }
    TextContacts cell = TextContacts.of(word);
    if (cell.isBlank()) {
      return word;
    }
    if (left > 0 ? cell.isSureLabel() : cell.isPersonsLabel()) {
      addLabel(cell.open().orElseThrow());
      return word;
    }
    behindLabel++;
    left = left == 0 || isSentence(word) ? 0 : left - 1;
    figures |= ContactColumns.namesCodeOrFigure(word);
    if (left == 0 || introduces == null || !cell.spans().isEmpty()) {
      return word;
    }
    addValue(cell, introduces);
    return cell.spans().masked();
  }

  private void addLabel(Introduces label) {
    Introduces before = left == 0 ? null : introduces;
    boolean first = before == null;
    numbersFirst = first ? !label.names() : numbersFirst;
    figures &= !first;
    introduces = before == null ? label : label.and(before);
    behindLabel = first || label.names() ? 0 : behindLabel + 1;
    numberWithin = first ? 1 : Math.max(numberWithin, behindLabel);
    left = MOST_WORDS;
    number = 0;
  }

  /** Whether a text is none of a cell: it is long, or ends as sentences do. */
  static boolean isSentence(String word) {
    return word.length() > LONGEST_CELL
        || (!word.isEmpty() && ENDS_OF_SENTENCES.indexOf(word.charAt(word.length() - 1)) >= 0);
  }

  private void addValue(TextContacts cell, Introduces what) {
    boolean mayBeNumber = number > 0 || (numbersFirst && !figures);
    number = Math.max(0, number - 1);
    if (mayBeNumber && what != Introduces.NAME && cell.addNumber()) {
      number = figures ? number : Math.max(1, number);
    }
    if (what.names() && cell.spans().isEmpty() && cell.isContacts()) {
      cell.addContacts();
      number = numberWithin;
    }
    left = cell.spans().isEmpty() ? left : MOST_WORDS;
  }
}
