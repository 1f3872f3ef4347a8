package dev.yusuan.io.vocabulary;

import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.text.PlainCharacters;
import java.util.regex.Pattern;

/** Brings printed words to the form in which they are compared. */
public final class Words {
  private static final int LONGEST = 200;

  /** How a character is read, as mirrors print it behind one: 務(wù). */
  private static final Pattern PINYIN =
      Pattern.compile("(?<=\\p{IsHan})[(][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)]");

  private Words() {}

  /** A word without blanks, quotation marks and marks of bold type, in plain characters. */
  public static String plain(String printed) {
    String text = printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed;
    String comparable = LabelPattern.comparable(PlainCharacters.of(text));
    StringBuilder word = new StringBuilder(comparable.length());
    for (int i = 0; i < comparable.length(); i++) {
      char c = comparable.charAt(i);
      if ("“”\"‘’'《》「」『』*#〈〉＂".indexOf(c) < 0) {
        word.append(c);
      }
    }
    String plain = word.length() == comparable.length() ? comparable : word.toString();
    return plain.indexOf('(') < 0 ? plain : PINYIN.matcher(plain).replaceAll("");
  }
}
