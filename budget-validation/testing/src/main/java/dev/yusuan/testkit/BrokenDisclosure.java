package dev.yusuan.testkit;

import dev.yusuan.document.CellPath;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import java.util.NoSuchElementException;

/**
 * A disclosure in which one thing is wrong (错误的预算公开): a figure, a code or a word of a cell, or a
 * sentence.
 *
 * @param disclosure the disclosure
 * @param rule the id of a rule that it fails, {@code expenditure.total.sum}; it may fail others too
 * @param wrong what is wrong
 * @param repaired the disclosure with what is right in its place
 */
public record BrokenDisclosure(
    Disclosure disclosure, String rule, Wrong wrong, Disclosure repaired) {

  /** What is wrong, and what would be right. */
  public sealed interface Wrong {
    /**
     * A cell.
     *
     * @param path where it is
     * @param right its right value: an amount, a code, a text
     */
    record Cell(CellPath path, Object right) implements Wrong {}

    /**
     * A line of the narrative.
     *
     * @param printed the line
     * @param right the right one
     */
    record Line(String printed, String right) implements Wrong {}
  }

  static BrokenDisclosure at(CellPath cell, Object right, Disclosure disclosure, String rule) {
    return new BrokenDisclosure(
        disclosure, rule, new Wrong.Cell(cell, right), disclosure.with(cell, right));
  }

  /**
   * Where the wrong figure, code or word stands.
   *
   * @throws NoSuchElementException if a sentence is wrong
   */
  public CellPath cell() {
    return wrongCell().path();
  }

  /**
   * The amount that would have to stand there.
   *
   * @throws NoSuchElementException if no amount is wrong
   */
  public Amount rightValue() {
    if (wrongCell().right() instanceof Amount amount) {
      return amount;
    }
    throw new NoSuchElementException("no amount is wrong, but " + this);
  }

  private Wrong.Cell wrongCell() {
    if (wrong instanceof Wrong.Cell cell) {
      return cell;
    }
    throw new NoSuchElementException("no cell is wrong, but " + this);
  }

  /** The rule, the place, what stands there and what does not. */
  @Override
  public String toString() {
    if (wrong instanceof Wrong.Cell cell) {
      Object printed = disclosure.get(cell.path()).map(Object::toString).orElse("blank");
      return rule + " at " + cell.path() + ": " + printed + ", not " + cell.right();
    }
    Wrong.Line line = (Wrong.Line) wrong;
    return rule + ": “" + line.printed() + "”, not “" + line.right() + "”";
  }
}
