package dev.yusuan.io.source;

/** A paragraph or a grid (内容块). */
public sealed interface Block permits Paragraph, Grid {}
