package dev.yusuan.validation.name;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Words that are resources of the rules: a line for each, its fields separated by tabs. */
public final class WordFile {
  private WordFile() {}

  /**
   * The lines with their fields, without those that explain.
   *
   * @param owner a class of the package that the resource belongs to
   */
  public static ImmutableList<List<String>> lines(Class<?> owner, String resource) {
    try (InputStream in = requireNonNull(owner.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Splitter.on('\t')::splitToList)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("the words of the rules cannot be read: " + resource, e);
    }
  }
}
