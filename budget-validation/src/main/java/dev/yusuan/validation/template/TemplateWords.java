package dev.yusuan.validation.template;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of {@code template.tsv}: topics that a text tells, and lines that none prints. */
final class TemplateWords {
  private static final ImmutableList<List<String>> LINES = load();

  private TemplateWords() {}

  private static ImmutableList<List<String>> load() {
    try {
      return Resources.readLines(
              Resources.getResource(TemplateWords.class, "template.tsv"), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Splitter.on('\t')::splitToList)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> of(String what, String id) {
    return LINES.stream()
        .filter(line -> line.get(0).equals(what) && line.get(1).equals(id))
        .map(line -> line.get(2));
  }

  /** What a line has that is odd by a rule. */
  static Pattern odd(String rule) {
    return of("odd", rule)
        .map(Pattern::compile)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no words for " + rule));
  }

  /** The topics, each by the words that name it. */
  static ImmutableList<ImmutableList<String>> topics() {
    return of("topic", "wording.topics")
        .map(words -> ImmutableList.copyOf(Splitter.on('|').split(words)))
        .collect(ImmutableList.toImmutableList());
  }
}
