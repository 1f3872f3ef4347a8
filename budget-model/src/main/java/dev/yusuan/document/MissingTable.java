package dev.yusuan.document;

import dev.yusuan.contact.ContactMask;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import java.util.Optional;

/** Says of a table that was not read whether it is printed. */
final class MissingTable {
  private MissingTable() {}

  static String message(Disclosure disclosure, TableKind<?> kind) {
    String name = kind + " (" + kind.title() + ")";
    Optional<UnrecognisedBlock> printed =
        disclosure.unrecognised().stream()
            .filter(block -> block.table().filter(kind::equals).isPresent())
            .findFirst();
    return printed
        .map(
            block ->
                "the table "
                    + name
                    + " is printed under “"
                    + Excerpt.of(ContactMask.mask(block.heading()))
                    + "”, but its "
                    + block.lines().size()
                    + " lines could not be typed: they are in unrecognised(), and the problems of"
                    + " reading tell why")
        .orElse(
            "no table "
                + name
                + " was found; there are "
                + disclosure.tables().stream().map(Table::kind).toList());
  }
}
