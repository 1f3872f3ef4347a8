package dev.yusuan.report.view;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The style of the pages, which stands in each of them.
 *
 * @param text the text
 */
public record StyleSheet(String text) {
  /** Reads the style. */
  public static StyleSheet read() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("style.css")) {
      if (in == null) {
        throw new IllegalStateException("style.css is missing");
      }
      return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the page allows: this style and nothing else. */
  public String policy() {
    byte[] hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "default-src 'none'; style-src 'sha256-"
        + BaseEncoding.base64().encode(hash)
        + "'; base-uri 'none'; form-action 'none'";
  }
}
