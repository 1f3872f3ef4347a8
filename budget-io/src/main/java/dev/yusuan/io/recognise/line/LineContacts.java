package dev.yusuan.io.recognise.line;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactHeader;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.schema.CellType;
import java.util.Optional;

/** The contacts among the cells of a line, as the line and the titles of its columns tell them. */
public final class LineContacts {
  private final Line line;
  private final ImmutableList<String> masked;

  /** Of a line below titles, those of its cells. */
  public LineContacts(Line line, ContactHeader titles) {
    this.line = line;
    this.masked = masked(line, titles);
  }

  static ImmutableList<String> masked(Line line, ContactHeader titles) {
    return titles.namesContacts() ? titles.mask(line.cells()) : ContactMask.maskLine(line.cells());
  }

  /** The text of a cell as it may be shown. */
  public String shown(Placement.Placed cell) {
    Optional<FormColumn> column = cell.column();
    if (column.filter(each -> each.column().type() == (Object) CellType.CONTACT).isPresent()) {
      return ContactMask.MASK;
    }
    if (column.filter(each -> each.column().isOther()).isPresent()) {
      return ContactHeader.of(ImmutableList.of(column.get().title()))
          .mask(ImmutableList.of(ofLine(cell)))
          .get(0);
    }
    return ofLine(cell);
  }

  /** Whether a cell is shown otherwise than printed. */
  public boolean isContact(Placement.Placed cell) {
    return !shown(cell).equals(cell.text());
  }

  private String ofLine(Placement.Placed cell) {
    String printed = line.cell(cell.cell());
    String shown = cell.cell() < masked.size() ? masked.get(cell.cell()) : printed;
    if (shown.equals(printed)) {
      return cell.text();
    }
    return cell.text().equals(printed) ? shown : ContactMask.mask(cell.text());
  }
}
