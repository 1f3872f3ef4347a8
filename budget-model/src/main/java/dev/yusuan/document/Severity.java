package dev.yusuan.document;

/** How much a problem or a finding matters (严重程度), the gravest first. */
public enum Severity {
  /** A figure could not be read, or the document contradicts itself (错误). */
  ERROR,
  /** Suspicious, or read only by inference (警告). */
  WARNING,
  /** Worth knowing (提示). */
  INFO
}
