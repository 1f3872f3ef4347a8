package dev.yusuan.io.recognise.document;

import dev.yusuan.io.reading.Limits;

/** The limit of rows that is reached first. */
record RowLimit(Limits limits, int before) {
  int rows() {
    return Math.max(0, Math.min(limits.rowsPerTable(), limits.rowsPerDocument() - before));
  }

  private boolean ofTable() {
    return limits.rowsPerTable() <= limits.rowsPerDocument() - before;
  }

  String name() {
    return ofTable() ? "rowsPerTable" : "rowsPerDocument";
  }

  int value() {
    return ofTable() ? limits.rowsPerTable() : limits.rowsPerDocument();
  }

  int found(int ofTableAlone) {
    return ofTable() ? ofTableAlone : before + ofTableAlone;
  }
}
