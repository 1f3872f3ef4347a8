package dev.yusuan.examples.audit;

import com.google.common.io.ByteSource;

/**
 * The lines of a disclosure in CSV files, each below its header.
 *
 * @param facts its amounts
 * @param statements the figures of its narrative
 * @param indicators its performance indicators
 * @param findings what was found in it
 */
public record DocumentRows(
    ByteSource facts, ByteSource statements, ByteSource indicators, ByteSource findings) {
  static final DocumentRows NONE =
      new DocumentRows(
          ByteSource.empty(), ByteSource.empty(), ByteSource.empty(), ByteSource.empty());
}
