package dev.yusuan.io.narrative.word;

import java.util.regex.Pattern;

/** The numbers that things told one after another begin with (序号): 一、 （二） 3. ④. */
final class OrdinalMarks {
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:[0-9]{1,2}[.、](?:(?![0-9])|(?=(?:19|20)[0-9]{2}年|2[0-9]{6}(?![0-9.万亿元%])))"
              + "|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}(?=[\\u4E00-\\u9FFF])(?!万|亿|元|余|多|千|百|平方|公里|公顷|公斤|亩|倍|吨|个(?!人))"
              + "|\\([0-9]{1,2}\\)|[①-⑳]|[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\))、?");

  /** Within a sentence: …，二、2024年公务接待费…, but no 一、二级. */
  private static final Pattern NEXT = Pattern.compile("(?<=,)[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])");

  private OrdinalMarks() {}

  /** What an ordinal at a place of a text looks like. */
  static Pattern at(String text, int at) {
    boolean startsClause = at == 0 || "。;:".indexOf(text.charAt(at - 1)) >= 0;
    return startsClause ? FIRST : NEXT;
  }
}
