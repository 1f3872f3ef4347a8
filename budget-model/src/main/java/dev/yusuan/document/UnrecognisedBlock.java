package dev.yusuan.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import java.util.Optional;

/**
 * A run of lines that the reader does not type (未识别内容), kept as printed: narrative, definitions,
 * tables of unknown form.
 *
 * @param table the kind of table that its title names; empty for text and for unknown tables
 * @param heading the heading or title that it stands under; empty where there is none
 * @param lines the lines, each a list of cells; a line of text is one cell
 */
public record UnrecognisedBlock(
    Optional<TableKind<?>> table, String heading, ImmutableList<ImmutableList<String>> lines) {
  /** The same with ＊＊＊ in place of contacts (联系人). */
  public UnrecognisedBlock withoutContacts() {
    return new UnrecognisedBlock(table, ContactMask.mask(heading), ContactMask.maskLines(lines));
  }

  /** The heading and the number of lines. */
  @Override
  public String toString() {
    return (heading.isEmpty() ? "(no heading)" : Excerpt.of(heading))
        + ": "
        + lines.size()
        + " lines";
  }
}
