package dev.yusuan.contact;

import dev.yusuan.contact.BlockContacts.Tells;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of a grid that name contacts (联系人) and are no rows of its table: labels with their
 * values, and a header of contacts with the lines below it. A row that is only called 电话, or that
 * prints a figure beside a contact, stays a row.
 */
public final class ContactLines {
  private final BitSet lines = new BitSet();
  private final BitSet columns = new BitSet();

  private ContactLines() {}

  /**
   * The lines of contacts among lines of cells.
   *
   * @param titles the titles above the lines; what stands below those of contacts is of a row,
   *     unless the line has labels of its own
   */
  public static ContactLines in(List<? extends List<String>> grid, ContactHeader titles) {
    ContactLines found = new ContactLines();
    BlockContacts block = new BlockContacts();
    int header = -1;
    for (int i = 0; i < grid.size(); i++) {
      block.mask(grid.get(i));
      boolean isOwn = block.isLabelled() || !titles.arePrintedIn(grid.get(i));
      boolean isHeader = isOwn && block.isHeader();
      found.lines.set(i, block.tells() == Tells.CONTACTS && isOwn);
      if (isHeader) {
        header = i;
      } else if (block.tells() == Tells.VALUES && header >= 0) {
        found.lines.set(header);
        found.lines.set(i);
        found.columns.set(header);
        found.columns.set(i);
      }
    }
    return found;
  }

  /** Whether the line of the given 0-based number is one. */
  public boolean contains(int line) {
    return lines.get(line);
  }

  /** Whether it is one of a header and the values below it. */
  public boolean isOfColumns(int line) {
    return columns.get(line);
  }

  /** The numbers of the lines. */
  @Override
  public String toString() {
    return "lines of contacts " + lines;
  }
}
