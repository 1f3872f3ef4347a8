package dev.yusuan.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of words that are resources of the library: a header line, then words between blanks. */
public final class WordLists {
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
  private static final Splitter FIELDS = Splitter.on('\t');
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private WordLists() {}

  /**
   * The fields of each line of a table below its header.
   *
   * @param owner a class of the package that the resource belongs to
   */
  public static List<List<String>> table(Class<?> owner, String resource) {
    List<String> lines = LINES.splitToList(text(owner, resource));
    return lines.subList(1, lines.size()).stream().map(FIELDS::splitToList).toList();
  }

  /**
   * Words by the use that the first field of their line states.
   *
   * @param owner a class of the package that the resource belongs to
   */
  public static ImmutableSetMultimap<String, String> byUse(Class<?> owner, String resource) {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    for (List<String> line : table(owner, resource)) {
      words.putAll(line.get(0), words(line.get(1)));
    }
    return words.build();
  }

  /** The words of a field. */
  public static ImmutableSet<String> words(String field) {
    return ImmutableSet.copyOf(WORDS.split(field));
  }

  private static String text(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }
}
