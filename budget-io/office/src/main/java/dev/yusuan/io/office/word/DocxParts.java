package dev.yusuan.io.office.word;

/** What all texts of a document share while it is read. */
record DocxParts(DocxStyles styles, DocxNumbering numbering, WordTables blocks, DocxMedia media) {}
