package dev.yusuan.contact;

import dev.yusuan.contact.ContactLabel.Introduces;
import org.jspecify.annotations.Nullable;

/**
 * The contacts in a table whose cells stand below each other, each in a line: the titles, some of
 * which are labels, and then the values of its rows.
 */
final class ContactsLineByLine {
  private static final int MOST_LINES = 12;
  private static final int LONGEST_CELL = 20;
  private static final String ENDS_OF_SENTENCES = "。；;！？";

  private @Nullable Introduces introduces;
  private int left;
  private boolean behindName;

  /** The next line, without the name or number that it consists of. */
  String mask(String text) {
    if (left == 0 && !ContactSigns.in(text)) {
      return text;
    }
    TextContacts cell = TextContacts.of(text);
    if (cell.isPersonsLabel()) {
      Introduces label = cell.open().orElseThrow();
      introduces = left > 0 && introduces != null ? label.and(introduces) : label;
      left = MOST_LINES;
      behindName = false;
      return text;
    }
    left = left == 0 || isSentence(text) ? 0 : left - 1;
    if (left == 0 || introduces == null || !cell.spans().isEmpty()) {
      return text;
    }
    addValue(cell, introduces);
    return cell.spans().masked();
  }

  private static boolean isSentence(String text) {
    return text.length() > LONGEST_CELL
        || (!text.isEmpty() && ENDS_OF_SENTENCES.indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  private void addValue(TextContacts cell, Introduces what) {
    boolean number = behindName && what != Introduces.NAME && cell.addNumber();
    if (what.names()) {
      cell.addWholeName();
    }
    behindName = !number && !cell.spans().isEmpty();
    left = behindName || number ? MOST_LINES : left;
  }
}
