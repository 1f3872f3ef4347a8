package dev.yusuan.contact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.yusuan.words.WordLists;

/** Tells names of persons by their shape (姓名). */
final class PersonNames {
  private static final ImmutableSetMultimap<String, String> WORDS =
      WordLists.byUse(ContactWords.class, "person-names.tsv");
  private static final ImmutableSet<String> SURNAMES = WORDS.get("surname");
  private static final ImmutableSet<String> BEGINNINGS = WORDS.get("beginning");
  private static final ImmutableSet<String> IS = WORDS.get("is");
  private static final ImmutableSet<String> PARTS = WORDS.get("part");
  private static final ImmutableSet<String> PROSE = WORDS.get("prose");
  private static final ImmutableSet<String> ENDS = WORDS.get("end");
  private static final ImmutableSet<String> ALWAYS_ENDS = WORDS.get("always-end");
  private static final int LONGEST = 8;
  private static final int LONGEST_DOTTED = 30;
  private static final char DOT = '\u00B7';

  private PersonNames() {}

  /**
   * How many of the first characters of a run of Chinese characters are a name; 0 if none are.
   *
   * @param expected whether a label says that a name stands here, so that a surname need not
   */
  static int length(String run, boolean expected) {
    if (isCertain(run)) {
      return run.length();
    }
    int joined = lengthBeforeWord(run, expected);
    return joined == 0 && expected && isPossible(run) ? run.length() : joined;
  }

  /** A name with what follows it: 某某和…, 某某同志, 某某负责…. */
  private static int lengthBeforeWord(String run, boolean expected) {
    for (int end = 1; end < run.length() && end <= LONGEST; end++) {
      String rest = run.substring(end);
      String name = run.substring(0, end);
      if (isEnd(rest) && (isCertain(name) || (expected && isPossible(name)))) {
        return end;
      }
      if (ContactWords.TITLES.contains(rest) && (end > 1 ? isCertain(name) : isSurname(name))) {
        return run.length();
      }
    }
    return 0;
  }

  private static boolean isEnd(String rest) {
    return ContactWords.startsWithAny(rest, ContactWords.JOINERS)
        || ContactWords.startsWithAny(rest, ContactWords.FOLLOWERS);
  }

  /** A surname and a given name, or a name in parts: nothing else looks like it. */
  static boolean isCertain(String run) {
    int length = run.length();
    if (run.indexOf(DOT) > 0) {
      return length <= LONGEST_DOTTED && run.indexOf(DOT) < length - 1;
    }
    if (length < 2
        || length > LONGEST
        || isOther(run)
        || ContactWords.endsWithAny(run, ALWAYS_ENDS)) {
      return false;
    }
    if (length > 2 && ContactWords.startsWithAny(run, BEGINNINGS)) {
      return true;
    }
    return length <= 4 && hasSurname(run);
  }

  private static boolean hasSurname(String run) {
    int length = run.length();
    boolean compound = SURNAMES.contains(run.substring(0, 2));
    return (compound && length > 2)
        || (length < 4 && isSurname(run.substring(0, 1)))
        || run.charAt(length - 1) == '某';
  }

  static boolean isSurname(String word) {
    return SURNAMES.contains(word);
  }

  /** What may be a name where one is expected: few characters, and no word of budgets. */
  private static boolean isPossible(String run) {
    return run.length() >= 2
        && run.length() <= LONGEST
        && !isOther(run)
        && !ContactWords.containsAny(run, PROSE)
        && !ContactWords.endsWithAny(run, ENDS)
        && !ContactWords.endsWithAny(run, ALWAYS_ENDS);
  }

  private static boolean isOther(String run) {
    return IS.contains(run)
        || ContactWords.NOTHING.contains(run)
        || ContactWords.containsAny(run, PARTS);
  }
}
