package dev.yusuan.io.recognise.table;

import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.RowPhaseWords;
import dev.yusuan.io.vocabulary.Words;
import dev.yusuan.schema.Phase;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the texts of a column say of the phases of rows: 2024年预算数, 上年执行数, 增减额. */
final class RowPhases {
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})(?:年度?|(?![0-9]))");
  private static final String THIS = "本年";
  private static final String LAST = "上年";

  private final Headings headings;
  private final RowPhaseWords words;
  private final int cell;
  private final OptionalInt thisYear;
  private final boolean areOfBudgets;
  private final Set<String> told = new HashSet<>();
  private final Set<Optional<Phase>> phases = new HashSet<>();

  /**
   * The phases of the rows of a table.
   *
   * @param cell the 0-based cell of the column
   * @param texts what it prints beside amounts
   * @param fiscalYear that of the document, if it tells one
   */
  RowPhases(
      Headings headings,
      RowPhaseWords words,
      int cell,
      List<String> texts,
      OptionalInt fiscalYear) {
    this.headings = headings;
    this.words = words;
    this.cell = cell;
    this.thisYear = fiscalYear.isPresent() ? fiscalYear : laterOfTwo(texts);
    this.areOfBudgets = texts.stream().noneMatch(words::saySpent);
    for (String text : texts) {
      Optional<Phase> phase = of(text);
      if (phase.isPresent() || isOfOtherYear(text)) {
        told.add(text);
        phases.add(phase);
      }
    }
  }

  int cell() {
    return cell;
  }

  /** Whether two phases are told. */
  boolean areTold() {
    return told.size() > 1 && phases.size() > 1;
  }

  private static OptionalInt laterOfTwo(List<String> texts) {
    TreeSet<Integer> years = new TreeSet<>();
    for (String text : texts) {
      Matcher year = YEAR.matcher(text);
      while (year.find()) {
        years.add(Integer.valueOf(year.group(1)));
      }
    }
    return years.size() == 2 && years.last() - years.first() == 1
        ? OptionalInt.of(years.last())
        : OptionalInt.empty();
  }

  /** Whether a text begins with a year that is neither this nor the one before. */
  private boolean isOfOtherYear(String text) {
    return YEAR.matcher(relative(text)).lookingAt();
  }

  /** The phase that a text says; empty if it says none, or one that is not known. */
  Optional<Phase> of(String text) {
    String word = relative(text);
    if (words.sayBudget(word)) {
      return Optional.of(Phase.BUDGET);
    }
    if (words.sayLast(word)) {
      return areOfBudgets ? Optional.of(Phase.LAST_BUDGET) : Optional.empty();
    }
    return word.startsWith(THIS) && words.saySpent(word)
        ? Optional.empty()
        : headings.phaseOf(word);
  }

  /** A text with 本年 for this year and 上年 for the one before. */
  private String relative(String text) {
    if (thisYear.isEmpty()) {
      return Words.item(text);
    }
    Matcher year = YEAR.matcher(Words.item(text));
    StringBuilder word = new StringBuilder();
    while (year.find()) {
      int before = thisYear.getAsInt() - Integer.parseInt(year.group(1));
      year.appendReplacement(word, before == 0 ? THIS : before == 1 ? LAST : year.group());
    }
    return year.appendTail(word).toString();
  }
}
