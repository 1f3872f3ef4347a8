package dev.yusuan.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.yusuan.contact.ContactHeader;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A table without contacts. */
final class DiscreetTable<R extends Row> {
  private final Table<R> table;
  private final ContactHeader header;
  private final ImmutableList<Column<?, ?>> titled;

  DiscreetTable(Table<R> table) {
    this.table = table;
    ImmutableList.Builder<String> titles = ImmutableList.builder();
    ImmutableList.Builder<Column<?, ?>> columns = ImmutableList.builder();
    for (PrintedColumn printed : table.columns()) {
      titles.add(title(printed));
      columns.add(printed.column());
    }
    this.header = ContactHeader.of(titles.build());
    this.titled = columns.build();
  }

  /** The title of a column; none of one whose cells are contacts by their type. */
  private static String title(PrintedColumn column) {
    return column.column().type() == (Object) CellType.CONTACT ? "" : column.title();
  }

  /** The table itself if it holds no contacts. */
  Table<R> table() {
    String title = ContactMask.mask(table.title());
    Optional<String> issuer = table.issuer().map(ContactMask::mask);
    ImmutableList<PrintedColumn> columns = columns();
    ImmutableList<R> rows = rows();
    ImmutableList<String> notes = ContactMask.maskTexts(table.notes());
    boolean same =
        title.equals(table.title())
            && issuer.equals(table.issuer())
            && columns.equals(table.columns())
            && rows.equals(table.rows())
            && notes.equals(table.notes());
    return same
        ? table
        : new Table<>(table.kind(), title, issuer, table.unit(), columns, rows, notes, table.cut());
  }

  private ImmutableList<R> rows() {
    ImmutableList.Builder<R> rows = ImmutableList.builderWithExpectedSize(table.rows().size());
    ContactHeader titles = header;
    for (R row : table.rows()) {
      rows.add(row(row, titles));
      if (table.kind() == TableKind.OTHER) {
        titles = titles.below(texts(row));
      }
    }
    return rows.build();
  }

  private ImmutableList<String> texts(R row) {
    return titled.stream()
        .map(column -> row.cells().find(column).map(Object::toString).orElse(""))
        .collect(ImmutableList.toImmutableList());
  }

  // Cells without contacts are given back themselves.
  @SuppressWarnings("ReferenceEquality")
  private R row(R row, ContactHeader titles) {
    Cells cells = row.cells().withoutContacts(titles, titled);
    return cells == row.cells() ? row : table.schema().row(cells);
  }

  private boolean mayTitlesHoldContacts() {
    for (PrintedColumn printed : table.columns()) {
      if (ContactMask.mayHoldContact(printed.title())) {
        return true;
      }
    }
    return false;
  }

  /** The columns with titles of which none stands twice, though two may be masked alike. */
  private ImmutableList<PrintedColumn> columns() {
    if (!mayTitlesHoldContacts()) {
      return table.columns();
    }
    ImmutableList<String> masked =
        ContactMask.maskTitles(Lists.transform(table.columns(), PrintedColumn::title));
    Set<String> taken = new HashSet<>();
    ImmutableList.Builder<PrintedColumn> columns = ImmutableList.builder();
    for (int i = 0; i < masked.size(); i++) {
      String title = masked.get(i);
      for (int more = 2; !taken.add(title); more++) {
        title = masked.get(i) + " (" + more + ")";
      }
      columns.add(new PrintedColumn(table.columns().get(i).column(), title));
    }
    return columns.build();
  }
}
