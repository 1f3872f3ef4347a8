package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactHeader;
import dev.yusuan.io.recognise.line.CellFit;
import dev.yusuan.io.recognise.line.Line;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.LabelPattern;
import java.util.List;

/** Tells whether a column under an unknown heading holds amounts. */
public final class UnknownColumns {
  private UnknownColumns() {}

  /** Whether it does: its heading names no text, and what it prints are mostly figures. */
  public static boolean isMoney(
      HeaderColumn heading, List<Line> rows, ImmutableList<LabelPattern> textHeadings) {
    if (LabelPattern.any(textHeadings, heading.leaf())) {
      return false;
    }
    ContactHeader contacts = ContactHeader.of(ImmutableList.of(heading.title()));
    int figures = 0;
    int texts = 0;
    boolean unmistakable = false;
    for (Line row : rows) {
      String text = Blanks.strip(row.cell(heading.cell()));
      if (text.isEmpty() || CellFit.isEmptyMark(text)) {
        continue;
      }
      if (!isContact(contacts, text) && CellFit.isAmount(text)) {
        figures++;
        unmistakable |= text.indexOf('.') >= 0 || text.indexOf(',') >= 0;
      } else {
        texts++;
      }
    }
    return figures > 0 && (unmistakable ? figures * 3 >= texts : figures >= texts);
  }

  /** Whether digits are the number of a person, below a heading such as 联系电话 or by their shape. */
  private static boolean isContact(ContactHeader contacts, String text) {
    ImmutableList<String> cell = ImmutableList.of(text);
    return !contacts.mask(cell).equals(cell);
  }
}
