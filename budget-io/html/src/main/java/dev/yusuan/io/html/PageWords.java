package dev.yusuan.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How sites name the parts of their pages. */
final class PageWords {
  private static final Properties WORDS = load();

  /** Where the document of a page is. */
  static final Places BODIES = places("body");

  /** Where its title is. */
  static final Places TITLES = places("title");

  /** Parts that are printed around it. */
  static final Places AROUND = places("around");

  /** Lines that are printed around it. */
  private static final Pattern AROUND_LINE = Pattern.compile(WORDS.getProperty("around.line"));

  /** An amount, which no such part or line prints. */
  private static final Pattern AMOUNT = Pattern.compile(WORDS.getProperty("amount"));

  /** The meta tag that states the title. */
  static final String META_TITLE = WORDS.getProperty("meta.title");

  /** Addresses of files. */
  private static final Pattern ATTACHMENT =
      Pattern.compile(WORDS.getProperty("attachment"), Pattern.CASE_INSENSITIVE);

  private PageWords() {}

  /** Whether an address is that of a file. */
  static boolean isFile(String address) {
    int end = address.length();
    for (char c : new char[] {'?', '#'}) {
      int at = address.indexOf(c);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return ATTACHMENT.matcher(address.substring(0, end)).find();
  }

  /** Whether a line is printed around the document. */
  static boolean isAround(String line) {
    return AROUND_LINE.matcher(line.strip()).find() && !hasAmount(line);
  }

  static boolean hasAmount(CharSequence text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9') && AMOUNT.matcher(text).find();
  }

  private static Places places(String name) {
    return new Places(
        IntStream.iterate(1, i -> WORDS.containsKey(name + "." + i), i -> i + 1)
            .mapToObj(i -> WORDS.getProperty(name + "." + i))
            .toList());
  }

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in = PageWords.class.getResourceAsStream("page.properties")) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its words of pages");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
