package dev.yusuan.io.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.text.LabelPattern;

/** The words of rows that stand for a phase ({@code rowPhase}): 本年预算数, 上年, 执行. */
public final class RowPhaseWords {
  private final Told budget;
  private final Told last;
  private final Told spent;

  RowPhaseWords(KnownWords vocabulary) {
    ImmutableListMultimap<String, LabelPattern> words = vocabulary.patternsByMeaning("rowPhase");
    this.budget = Told.by(words.get("BUDGET"));
    this.last = Told.by(words.get("LAST"));
    this.spent = Told.by(words.get("SPENT"));
  }

  /** Whether a word says that a row is of this year's budget. */
  public boolean sayBudget(String word) {
    return budget.by(word);
  }

  /** Whether a word says last year. */
  public boolean sayLast(String word) {
    return last.by(word);
  }

  /** Whether a word says that money was spent. */
  public boolean saySpent(String word) {
    return spent.by(word);
  }

  /** Texts that fit a pattern are found at once, as there are hundreds, and rows without number. */
  private record Told(ImmutableSet<String> texts, ImmutableList<LabelPattern> patterns) {
    static Told by(ImmutableList<LabelPattern> words) {
      return new Told(
          words.stream()
              .flatMap(word -> word.onlyText().stream())
              .collect(ImmutableSet.toImmutableSet()),
          words.stream()
              .filter(word -> word.onlyText().isEmpty())
              .collect(ImmutableList.toImmutableList()));
    }

    boolean by(String word) {
      String text = LabelPattern.comparable(word);
      return texts.contains(text) || LabelPattern.anyFits(patterns, text);
    }
  }
}
