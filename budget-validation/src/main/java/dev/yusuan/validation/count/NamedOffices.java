package dev.yusuan.validation.count;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import dev.yusuan.validation.name.NameWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The offices of an issuer (内设机构) that a sentence names one by one behind their number. */
final class NamedOffices {
  private static final NameWords OFFICES = NameWords.of("offices");
  private static final NameWords NAMES = NameWords.of("names of offices");
  private static final NameWords BESIDE = NameWords.of("beside the offices");
  private static final NameWords OTHERS = NameWords.of("other than the offices");
  private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]{0,200}[）)]");
  private static final NameWords OPEN = NameWords.of("open list of offices");
  private static final Pattern LISTED =
      Pattern.compile(
          NameWords.of("list of offices").parts().stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?:", ")[:：]?([^。；;:：]{2,2000})[。；;]?")));
  private static final Splitter NAME = Splitter.on('、').trimResults();

  private NamedOffices() {}

  /** Whether a name is one of offices. */
  static boolean areMeant(String name) {
    return OFFICES.match(name);
  }

  /**
   * How many may be meant: all that are named, or those without 机关党委 and the like, which are not
   * always counted; empty where the names are not told apart for certain.
   */
  static ImmutableSortedSet<Integer> behind(String sentence, String number) {
    Matcher at = Pattern.compile("(?<![0-9])" + Pattern.quote(number)).matcher(sentence);
    if (!at.find()) {
      return ImmutableSortedSet.of();
    }
    String behind = BRACKETS.matcher(sentence.substring(at.end())).replaceAll("");
    Matcher listed = LISTED.matcher(behind);
    if (!listed.find()
        || OTHERS.areIn(behind.substring(0, listed.start()))
        || OPEN.areIn(listed.group(1))) {
      return ImmutableSortedSet.of();
    }
    List<String> names = NAME.splitToList(listed.group(1));
    boolean certain = names.size() > 1 && names.stream().allMatch(NAMES::match);
    return certain
        ? ImmutableSortedSet.of(
            names.size(), (int) names.stream().filter(name -> !BESIDE.match(name)).count())
        : ImmutableSortedSet.of();
  }
}
