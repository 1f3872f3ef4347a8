package dev.yusuan.io.vocabulary;

import com.google.common.base.CharMatcher;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.text.PlainCharacters;
import java.util.List;
import java.util.regex.Pattern;

/** Brings printed words to the form in which they are compared. */
public final class Words {
  private static final int LONGEST = 200;
  private static final CharMatcher MARKS = CharMatcher.anyOf("“”\"‘’'《》「」『』*#〈〉＂").precomputed();

  /** How a character is read, as mirrors print it behind one: 務(wù). */
  private static final Pattern PINYIN =
      Pattern.compile("(?<=\\p{IsHan})[(][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)]");

  /** What a label begins with that is no part of its name: 其中：1. */
  private static final Pattern FRONT =
      Pattern.compile(
          "^(?:其中:?|[〇一二三四五六七八九十]{1,3}[、.．]|[(][〇一二三四五六七八九十0-9]{1,3}[)]" + "|[0-9]{1,2}[、.．)])+");

  /** An ordinal that is compared as a bare figure: ① as 1. */
  private static final Pattern CIRCLED =
      Pattern.compile("^((?:[\\s\u3000]|其中[:：]?)*[①-⑳])(?![、.．])");

  private Words() {}

  /** A label as it is compared, without the ordinals and 其中 that it begins with. */
  public static String item(String printed) {
    String ordinal = CIRCLED.matcher(printed).replaceFirst("$1、");
    return FRONT.matcher(plain(ordinal)).replaceAll("");
  }

  /** A path without 其中, which says that what follows is part of what is above. */
  static List<String> withoutOfWhich(List<String> path) {
    return path.stream().map(Words::withoutOfWhich).toList();
  }

  /** A label in plain characters without 其中: before it. */
  public static String withoutOfWhich(String label) {
    return label.startsWith("其中:") && label.length() > 3 ? label.substring(3) : label;
  }

  /** Whether a label begins with 其中, so that it names a part of what stands before it. */
  public static boolean isOfWhich(String printed) {
    return printed.indexOf('其') >= 0 && plain(printed).startsWith("其中");
  }

  /** A word without blanks, quotation marks and marks of bold type, in plain characters. */
  public static String plain(String printed) {
    String text = printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed;
    String comparable = LabelPattern.comparable(PlainCharacters.of(text));
    String plain = MARKS.matchesNoneOf(comparable) ? comparable : MARKS.removeFrom(comparable);
    return plain.indexOf('(') < 0 ? plain : PINYIN.matcher(plain).replaceAll("");
  }
}
