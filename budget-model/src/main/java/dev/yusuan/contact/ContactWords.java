package dev.yusuan.contact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.yusuan.contact.number.ComparableText;
import dev.yusuan.words.WordLists;

/** Words that stand around contacts, and those that tell figures and codes (contact-words.tsv). */
final class ContactWords {
  private static final ImmutableSetMultimap<String, String> WORDS =
      WordLists.byUse(ContactWords.class, "contact-words.tsv");

  /** What may stand between a label and its colon: 姓名, 签字. */
  static final ImmutableSet<String> ADDITIONS = WORDS.get("addition");

  /** What may stand in place of a colon: 为. */
  static final ImmutableSet<String> CONNECTIVES = WORDS.get("is");

  /** What joins two labels or two names: 和. */
  static final ImmutableSet<String> JOINERS = WORDS.get("joiner");

  /** Titles that follow a name: 同志. */
  static final ImmutableSet<String> TITLES = WORDS.get("title");

  /** What says of a name before it that it is a person's: 男. */
  static final ImmutableSet<String> SEXES = WORDS.get("sex");

  /** Words that end a name before them: 负责. */
  static final ImmutableSet<String> FOLLOWERS = WORDS.get("follows");

  /** Words whose value is a code: 项目代码. */
  static final ImmutableSet<String> CODES = WORDS.get("code");

  /** Words whose value is a figure: 合计. */
  static final ImmutableSet<String> FIGURES = WORDS.get("figure");

  /** What makes digits before it a figure: 元. */
  static final ImmutableSet<String> UNITS = WORDS.get("unit");

  /** What says that there is none: 无. */
  static final ImmutableSet<String> NOTHING = WORDS.get("nothing");

  private ContactWords() {}

  /** The longest of the words that a text goes on with at a place; the empty text if none. */
  static String at(ComparableText text, int place, ImmutableSet<String> words) {
    String longest = "";
    for (String word : words) {
      if (word.length() > longest.length() && text.startsWith(word, place)) {
        longest = word;
      }
    }
    return longest;
  }

  /** The longest of the words that end before a place; the empty text if none. */
  static String before(ComparableText text, int end, ImmutableSet<String> words) {
    String longest = "";
    for (String word : words) {
      if (word.length() > longest.length() && text.endsWith(word, end)) {
        longest = word;
      }
    }
    return longest;
  }

  static boolean startsWithAny(String text, ImmutableSet<String> words) {
    for (String word : words) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean endsWithAny(String text, ImmutableSet<String> words) {
    for (String word : words) {
      if (text.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean containsAny(String text, ImmutableSet<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
