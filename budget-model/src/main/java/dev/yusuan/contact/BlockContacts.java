package dev.yusuan.contact;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.number.ComparableChars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contacts in lines that stand below each other, read from the first to the last. */
final class BlockContacts {
  private final ListedContacts listed = new ListedContacts();
  private final ContactsWordByWord lineByLine = new ContactsWordByWord();
  private ContactColumns columns = ContactColumns.NONE;

  /**
   * What stands below labels that cells begin or end with, if these are titles that ran into what
   * stands beside, above or below them.
   */
  private ContactColumns possible = ContactColumns.NONE;

  /** What stands below the last header of persons where cells are not below their titles. */
  private @Nullable ContactsWordByWord order;

  private Tells tells = Tells.NOTHING;
  private boolean header;
  private boolean labelled;

  /** What a line says of contacts. */
  enum Tells {
    NOTHING,
    /** Labels with their values, or for them. */
    CONTACTS,
    /** Values below labels. */
    VALUES
  }

  /** The next line, masked; the cells of a line that is a text are told by bars or blanks. */
  ImmutableList<String> mask(List<String> line) {
    if (line.size() != 1) {
      return maskCells(line);
    }
    String text = lineByLine.mask(listed.mask(line.get(0)));
    if (columns.isEmpty() && possible.isEmpty() && !ContactSigns.in(text)) {
      columns = ContactColumns.NONE;
      tells = Tells.NOTHING;
      header = false;
      labelled = false;
      return ImmutableList.of(text);
    }
    TextCells cells = TextCells.of(text);
    return ImmutableList.of(cells.join(maskCells(cells.cells())));
  }

  private ImmutableList<String> maskCells(List<String> printed) {
    List<String> cells = printed;
    ContactColumns above = header ? columns : ContactColumns.NONE;
    tells = Tells.NOTHING;
    header = false;
    labelled = false;
    if (!possible.isEmpty()) {
      takePossible(cells);
    }
    if (columns.isEmpty() || listed.goesOn()) {
      cells = listed.maskCells(cells);
    }
    if (columns.isEmpty() && !ContactSigns.inAny(cells)) {
      rememberHeader(cells);
      return inOrder(ImmutableList.copyOf(cells));
    }
    RowContacts row = RowContacts.of(cells, columns);
    if (row.printed() > 0) {
      goOn(cells, row, above);
    }
    if (header) {
      order = ContactsWordByWord.below(cells);
      return row.masked();
    }
    boolean belowTitles = columns.areAllPrintedIn(cells) && columns.hasOnlyNamesIn(cells);
    return belowTitles ? row.masked() : inOrder(row.masked());
  }

  /** The cells of a line in which a contact may stand beside the column of its title. */
  private ImmutableList<String> inOrder(ImmutableList<String> cells) {
    return order == null ? cells : order.maskCells(cells);
  }

  private void takePossible(List<String> cells) {
    if (possible.hasNamesIn(cells)) {
      columns = columns.with(possible);
    } else if (!possible.hasOnlyNamesIn(cells)) {
      possible = ContactColumns.NONE;
    }
  }

  /** A line of words may be a header, which tells columns of codes and figures. */
  private void rememberHeader(List<String> cells) {
    boolean mayBe = cells.size() > 1 && columns.takesWords();
    if (mayBe && cells.stream().noneMatch(BlockContacts::hasDigits)) {
      columns = columns.below(cells);
    }
  }

  static boolean hasDigits(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = ComparableChars.of(cell.charAt(i));
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  private void goOn(List<String> cells, RowContacts row, ContactColumns above) {
    tells = row.tellsContacts() ? Tells.CONTACTS : Tells.NOTHING;
    labelled = row.isLabelled();
    if (row.labels().isEmpty()) {
      goOnBelowHeader(cells, row);
    } else if (row.values() == 0 && !row.hasDigits()) {
      boolean expected = row.printed() > 1 || cells.size() == 1;
      header = true;
      columns =
          new ContactColumns(row.labels(), expected, ImmutableList.of(cells))
              .withThoseOf(above, cells);
    } else if (row.valuesBelowHeader() == 0) {
      columns = columns.withoutContacts();
    }
    if (!header && !row.hasFigures() && !row.joined().isEmpty()) {
      possible = new ContactColumns(row.joined(), /* expected= */ false, ImmutableList.of());
    }
  }

  /** The columns of contacts end where a line prints something else in them. */
  private void goOnBelowHeader(List<String> cells, RowContacts row) {
    if (row.valuesBelowHeader() > 0) {
      tells = Tells.VALUES;
    } else if (cells.size() == 1) {
      boolean mayBeOfTable = !ContactsWordByWord.isSentence(cells.get(0));
      columns = mayBeOfTable ? columns.with(ContactColumns.NONE) : ContactColumns.NONE;
    } else if (columns.arePrintedIn(cells)) {
      columns = columns.withoutContacts();
    }
  }

  /** What the last line says of contacts. */
  Tells tells() {
    return tells;
  }

  /** Whether the last line has labels before values, or labels and nothing else. */
  boolean isLabelled() {
    return labelled;
  }

  /** Whether the last line has labels whose values may stand below it. */
  boolean isHeader() {
    return header;
  }
}
