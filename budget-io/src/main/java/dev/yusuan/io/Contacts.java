package dev.yusuan.io;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.CellType;
import dev.yusuan.text.Contact;
import dev.yusuan.text.ContactMask;

/**
 * What a writer does with the names and telephone numbers of contacts that documents print (联系人信息).
 *
 * <p>Contacts that are typed are a type of their own, {@link dev.yusuan.text.Contact}. Others are
 * the cell behind a label such as 项目负责人, 联系人, 联系电话 or 填报人, what follows such a label and a colon in
 * a text, and a mobile number that stands alone. They are looked for in all texts; a line of a
 * table of columns that has such a label is kept among what is not typed. Codes and amounts are
 * never touched.
 */
public enum Contacts {
  /** Writes {@code ＊＊＊} in their place. */
  OMIT,
  /** Writes them as printed, so that what is read back is equal to what was written. */
  KEEP;

  /** A text as it is written. */
  public String text(String printed) {
    return this == KEEP ? printed : ContactMask.mask(printed);
  }

  /** Neighbouring texts as they are written; a contact may stand behind its label. */
  public ImmutableList<String> texts(ImmutableList<String> printed) {
    return this == KEEP ? printed : ContactMask.maskLine(printed);
  }

  /** A value of a cell as it is written, in the form that {@link CellType#parse} reads. */
  public <V> String value(CellType<V> type, V value, AmountUnit unit) {
    if (this == OMIT && value instanceof Contact contact) {
      return contact.toString();
    }
    String printed = type.print(value, unit);
    return value instanceof String ? text(printed) : printed;
  }
}
