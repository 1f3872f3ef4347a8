package dev.yusuan.validation.template;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.validation.name.WordFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of {@code template.tsv}: topics that a text tells, and lines that none prints. */
public final class TemplateWords {
  private static final ImmutableList<List<String>> LINES =
      WordFile.lines(TemplateWords.class, "template.tsv");
  private static final ImmutableSet<String> PLACEHOLDERS =
      words("placeholder", "wording.placeholders");

  private TemplateWords() {}

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

  /** Words for units that a budget is made of (预算单位), as sentences count them. */
  public static ImmutableSet<String> units() {
    return words("unit", "narrative.listed");
  }

  /** Those of them that do not count the issuer itself (下属单位). */
  public static ImmutableSet<String> besideIssuer() {
    return words("unit beside", "narrative.listed");
  }

  private static ImmutableSet<String> words(String what, String rule) {
    return of(what, rule)
        .flatMap(Splitter.on('|')::splitToStream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What stands for words that are to be filled in. */
  static ImmutableSet<String> placeholders() {
    return PLACEHOLDERS;
  }

  /** The topics, each by the words that name it. */
  static ImmutableList<ImmutableList<String>> topics() {
    return of("topic", "wording.topics")
        .map(words -> ImmutableList.copyOf(Splitter.on('|').split(words)))
        .collect(ImmutableList.toImmutableList());
  }
}
