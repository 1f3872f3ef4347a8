package dev.yusuan.io.vocabulary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/**
 * How characters are compared (字形归一): Kangxi radicals, compatibility forms and full-width letters
 * as what they stand for, traditional characters of the field's words as simplified ones. What is
 * printed stays as it is.
 */
public final class PlainCharacters {
  private static final ImmutableMap<Character, Character> PLAIN = load("characters.tsv");

  private PlainCharacters() {}

  /** A text in the characters that words are stated in. */
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(normal.length());
    for (int k = 0; k < normal.length(); k++) {
      char c = normal.charAt(k);
      plain.append(PLAIN.getOrDefault(c, c).charValue());
    }
    return plain.toString();
  }

  /** How many characters of a text are traditional ones that are compared as simplified ones. */
  public static int traditional(String text) {
    return (int)
        text.chars()
            .filter(c -> c >= 0x4E00 && c <= 0x9FFF)
            .filter(c -> !isPlain((char) c))
            .count();
  }

  private static boolean isPlain(char c) {
    boolean common = c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF);
    return common ? !PLAIN.containsKey(c) : false;
  }

  private static ImmutableMap<Character, Character> load(String file) {
    ImmutableMap.Builder<Character, Character> plain = ImmutableMap.builder();
    try (InputStream in = PlainCharacters.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its file " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          List<String> fields = Splitter.on('\t').splitToList(line);
          plain.put(fields.get(0).charAt(0), fields.get(1).charAt(0));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plain.buildOrThrow();
  }
}
