package dev.yusuan.validation.score;

import dev.yusuan.money.Amount;
import java.util.ArrayList;
import java.util.List;

/**
 * A document with one amount changed.
 *
 * @param document the name of the document
 * @param printed the amount that is changed
 * @param change how
 * @param changed what is printed instead
 */
record Mutant(String document, PrintedAmount printed, Change change, Amount changed) {

  /** The text of the document with the other amount at the same place. */
  String in(List<String> lines) {
    List<String> changedLines = new ArrayList<>(lines);
    int line = printed.place().line() - 1;
    int from = printed.place().column() - 1;
    String before = lines.get(line);
    if (!before.startsWith(printed.place().printed(), from)) {
      throw new IllegalStateException(this + " is not printed there");
    }
    changedLines.set(
        line,
        before.substring(0, from)
            + changed.digits()
            + before.substring(from + printed.place().printed().length()));
    return String.join("\n", changedLines) + "\n";
  }

  @Override
  public String toString() {
    return document
        + " "
        + printed.place()
        + ", "
        + printed.path()
        + ": "
        + printed.amount().digits()
        + " → "
        + changed.digits()
        + " ("
        + change
        + ")";
  }
}
