package dev.yusuan.validation;

import dev.yusuan.document.Disclosure;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure while it is checked: what several rules ask of its tables is found out once. It
 * lives for one check, in one thread.
 */
final class CheckedDisclosure {
  private final Disclosure disclosure;
  private final Map<TableKind, CheckedTable> tables = new EnumMap<>(TableKind.class);

  CheckedDisclosure(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  Disclosure disclosure() {
    return disclosure;
  }

  /** The table of the given kind; empty where the document prints none that could be read. */
  Optional<CheckedTable> find(TableKind kind) {
    @Nullable CheckedTable known = tables.get(kind);
    return known == null ? disclosure.find(kind).map(this::add) : Optional.of(known);
  }

  private CheckedTable add(Table<?> table) {
    CheckedTable added = new CheckedTable(table);
    tables.put(table.kind(), added);
    return added;
  }
}
