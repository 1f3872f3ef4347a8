package dev.yusuan.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a printed name agrees with the official one (科目名称是否一致).
 *
 * @param printed the name as printed
 * @param official the name to compare it with
 * @param verdict the result
 * @param variants the harmless variants that explain the difference; empty if the names are equal
 *     or really different
 */
public record NameComparison(
    String printed, String official, Verdict verdict, ImmutableSet<Variant> variants) {
  /** How two names agree. */
  public enum Verdict {
    /** Character by character. */
    EQUAL,
    /** But for harmless variants of printing. */
    VARIANT,
    /** They do not: {@code 工资奖金津贴} and {@code 工资奖金津补贴}. */
    DIFFERENT
  }

  /** A difference that does not change what is meant. */
  public enum Variant {
    /** Blanks or breaks of line within the name. */
    BLANKS,
    /** Full-width against half-width brackets. */
    BRACKETS,
    /** 支出 at the end of one of them only. */
    TRAILING_EXPENDITURE,
    /** The order of words in a run: 文化旅游体育, 文化体育旅游. */
    WORD_ORDER;

    private String removedFrom(String name) {
      return switch (this) {
        case BLANKS -> Names.withoutBlanks(name);
        case BRACKETS -> Names.withWideBrackets(name);
        case TRAILING_EXPENDITURE -> Names.withoutExpenditure(name);
        case WORD_ORDER -> Names.inOfficialOrder(name);
      };
    }
  }

  /** Subsets of the variants, small ones first. */
  private static final ImmutableList<ImmutableSet<Variant>> EXPLANATIONS = explanations();

  /** Compares a printed name with the official one. */
  public static NameComparison of(String printed, String official) {
    if (printed.equals(official)) {
      return new NameComparison(printed, official, Verdict.EQUAL, ImmutableSet.of());
    }
    if (Names.key(printed).equals(Names.key(official))) {
      for (ImmutableSet<Variant> explanation : EXPLANATIONS) {
        if (without(explanation, printed).equals(without(explanation, official))) {
          return new NameComparison(printed, official, Verdict.VARIANT, explanation);
        }
      }
    }
    return new NameComparison(printed, official, Verdict.DIFFERENT, ImmutableSet.of());
  }

  /** Whether both mean the same: equal, or but for harmless variants. */
  public boolean agrees() {
    return verdict != Verdict.DIFFERENT;
  }

  /**
   * The part of the printed name that the official one lacks, between what both begin and end with.
   */
  public String onlyPrinted() {
    return printed.substring(commonStart(), printed.length() - commonEnd());
  }

  /**
   * The part of the official name that the printed one lacks, between what both begin and end with.
   */
  public String onlyOfficial() {
    return official.substring(commonStart(), official.length() - commonEnd());
  }

  /** The names, the verdict, and what explains the difference or makes it. */
  @Override
  public String toString() {
    String names = "“" + printed + "” / “" + official + "”: ";
    return switch (verdict) {
      case EQUAL -> names + "equal";
      case VARIANT -> names + "equal but for " + variants;
      case DIFFERENT -> names + "different: “" + onlyPrinted() + "” / “" + onlyOfficial() + "”";
    };
  }

  private int commonStart() {
    int most = Math.min(printed.length(), official.length());
    int length = 0;
    while (length < most && printed.charAt(length) == official.charAt(length)) {
      length++;
    }
    return length;
  }

  private int commonEnd() {
    int most = Math.min(printed.length(), official.length()) - commonStart();
    int length = 0;
    while (length < most
        && printed.charAt(printed.length() - 1 - length)
            == official.charAt(official.length() - 1 - length)) {
      length++;
    }
    return length;
  }

  private static String without(Set<Variant> variants, String name) {
    String left = name;
    for (Variant variant : variants) {
      left = variant.removedFrom(left);
    }
    return left;
  }

  private static ImmutableList<ImmutableSet<Variant>> explanations() {
    return Sets.powerSet(EnumSet.allOf(Variant.class)).stream()
        .map(Sets::immutableEnumSet)
        .sorted(Comparator.comparingInt(Set::size))
        .collect(ImmutableList.toImmutableList());
  }
}
