package dev.yusuan.validation.count;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import dev.yusuan.validation.name.NameWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The offices of an issuer (内设机构) that a sentence names one by one behind their number. */
final class NamedOffices {
  private static final NameWords OFFICES = NameWords.of("offices");
  private static final NameWords NAMES = NameWords.of("names of offices");
  private static final NameWords BESIDE = NameWords.of("beside the offices");
  private static final NameWords OTHERS = NameWords.of("other than the offices");
  private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]{0,200}[）)]");
  private static final Pattern LISTED =
      Pattern.compile("(?:分别是|分别为|包括|具体为|[:：])[:：]?([^。；;:：]{2,2000})[。；;]?");
  private static final Pattern OPEN = Pattern.compile(".*(?:等|和|及|与|其中|[，,]).*");
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
    int at = sentence.indexOf(number);
    if (at < 0) {
      return ImmutableSortedSet.of();
    }
    String behind = BRACKETS.matcher(sentence.substring(at + number.length())).replaceAll("");
    Matcher listed = LISTED.matcher(behind);
    if (!listed.find()
        || OTHERS.areIn(behind.substring(0, listed.start()))
        || OPEN.matcher(listed.group(1)).matches()) {
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
