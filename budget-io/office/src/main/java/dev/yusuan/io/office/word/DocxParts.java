package dev.yusuan.io.office.word;

/** What all texts of a document share while it is read. */
record DocxParts(
    DocxStyles styles,
    DocxNumbering numbering,
    DocxHeaders headers,
    WordTables blocks,
    DocxMedia media) {
  /** Begins a section, with its header. */
  void beginSection() {
    blocks.announce(headers.nextSection());
  }
}
