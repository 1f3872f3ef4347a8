package dev.yusuan.io.recognise.document;

import dev.yusuan.io.flat.lost.OpenRows;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.schema.TableSchema;

/** Gives a table columns for the amounts of its rows that lost cells. */
final class OpenColumns {
  private OpenColumns() {}

  /** The table with such columns behind its own. */
  static TableFinder.Found behind(TableFinder.Found found, OpenRows open) {
    TableSchema<?> schema = found.table().kind().schema();
    return new TableFinder.Found(
        found.table(),
        found.header().map(header -> header.withOpen(open.end(), open.count(), schema)),
        found.form(),
        found.damagedTitle(),
        found.ambiguous(),
        found.standsOnEnd());
  }
}
