package dev.yusuan.io.narrative.word;

import com.google.common.collect.ImmutableList;
import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text that means something to the grammar.
 *
 * @param sort what it is
 * @param meaning what it means, by its sort; the text itself where it is nothing else
 * @param start where it begins in the plain text
 * @param end behind its last character
 * @param quantity of a figure
 * @param classes of a class that is named from its 类 down
 */
public record Token(
    Sort sort,
    String meaning,
    int start,
    int end,
    @Nullable Quantity quantity,
    ImmutableList<ClassName> classes) {
  /** What words mean that say so of a figure, and the meaning of such a figure. */
  static final String ABOUT = "about";

  /** What a piece is. */
  public enum Sort {
    PUNCTUATION,
    MARK,
    YEAR,
    RELATIVE_YEAR,
    AS_OF,
    ITEM,
    /** A word that names an item where it stands alone before a figure. */
    LONE_ITEM,
    /** A word that does so only where what it is a part of is named before it. */
    PART_ITEM,
    FUNDING,
    SCOPE,
    PHASE,
    COMPARE,
    DIRECTION,
    SAME,
    REACH,
    SHARE,
    COMPLETION,
    PARTS,
    INSIDE,
    EACH,
    REASON,
    ORDINAL_REASON,
    PURPOSE,
    VERB,
    NONE,
    THRESHOLD,
    OWN,
    ACTION,
    /** 整体支出: all that is spent, whose goals are told. */
    ENTIRETY,
    AFTER,
    STRUCTURE,
    CLASSES,
    FIGURE,
    TEXT
  }

  static Token word(Sort sort, String meaning, int start, int end) {
    return new Token(sort, meaning, start, end, null, ImmutableList.of());
  }

  static Token figure(Quantity quantity, int start, int end) {
    return new Token(Sort.FIGURE, "", start, end, quantity, ImmutableList.of());
  }

  /** The same figure between other places, where words say that it is about so much. */
  Token about(int from, int to) {
    return new Token(sort, ABOUT, from, to, quantity, classes);
  }

  /** The same figure as a quantity of another kind. */
  public Token as(Quantity other) {
    return new Token(sort, meaning, start, end, other, classes);
  }

  static Token classes(ImmutableList<ClassName> classes, int start, int end) {
    return new Token(Sort.CLASSES, "", start, end, null, classes);
  }

  /** The text that it begins with. */
  public Token cut(String beginning) {
    return word(sort, beginning, start, start + beginning.length());
  }

  /** Whether it is a figure of which words say that it is about so much. */
  public boolean isAbout() {
    return is(Sort.FIGURE, ABOUT);
  }

  public boolean is(Sort other) {
    return sort == other;
  }

  public boolean is(Sort other, String what) {
    return sort == other && meaning.equals(what);
  }
}
