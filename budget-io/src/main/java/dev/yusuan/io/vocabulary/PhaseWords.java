package dev.yusuan.io.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of headings that speak of another phase than this year's budget (上年执行数, 增减). */
final class PhaseWords {
  /** What 决算数 is called where it stands beside 预算数. */
  static final String FINAL_ACCOUNT = "本年决算数";

  private static final String ACCOUNT = "决算数";
  private static final String SORT = "phaseWord";

  private final ImmutableListMultimap<String, LabelPattern> patterns;

  PhaseWords(List<VocabularyEntry> entries) {
    ImmutableListMultimap.Builder<String, LabelPattern> all = ImmutableListMultimap.builder();
    for (VocabularyEntry entry : entries) {
      if (entry.what().equals(SORT)) {
        entry.words().forEach(word -> all.put(entry.meaning(), new LabelPattern(word)));
      }
    }
    this.patterns = all.build();
  }

  /** A path parted by its phase; the first word of a table with sides names the side. */
  PhasedPath part(List<String> path, boolean sides) {
    List<String> base = new ArrayList<>();
    Optional<Phase> phase = Optional.empty();
    for (int i = 0; i < path.size(); i++) {
      Optional<Phase> found = sides && i == 0 ? Optional.empty() : phaseOf(path.get(i));
      if (found.isPresent()) {
        phase = isChange(phase) && !isChange(found) ? phase : found;
      } else {
        base.add(path.get(i));
      }
    }
    return new PhasedPath(path, base, phase);
  }

  /** The path of the title of a column without the words of its phase. */
  List<String> base(Column<?, ?> column, List<String> path, boolean sides) {
    boolean account = column.phase() == Phase.FINAL_ACCOUNT;
    List<String> told =
        path.stream().map(word -> account && word.equals(ACCOUNT) ? FINAL_ACCOUNT : word).toList();
    return part(told, sides).base();
  }

  private static boolean isChange(Optional<Phase> phase) {
    return phase.filter(each -> each == Phase.CHANGE || each == Phase.CHANGE_RATE).isPresent();
  }

  /** The phase that a word says; empty if it says none, or this year's budget. */
  Optional<Phase> phaseOf(String word) {
    if (says("NONE", word)) {
      return Optional.empty();
    }
    if (says("CHANGE", word)) {
      return Optional.of(says("RATE", word) ? Phase.CHANGE_RATE : Phase.CHANGE);
    }
    if (says("LAST_EXECUTION", word)) {
      return Optional.of(Phase.LAST_EXECUTION);
    }
    if (word.equals(FINAL_ACCOUNT)) {
      return Optional.of(Phase.FINAL_ACCOUNT);
    }
    return says("LAST_YEAR", word) && says("BUDGET", word)
        ? Optional.of(Phase.LAST_BUDGET)
        : Optional.empty();
  }

  /** Whether a word speaks of another year, of execution or of a change. */
  boolean isOfOther(String word) {
    return says("OTHER", word);
  }

  private boolean says(String meaning, String word) {
    ImmutableList<LabelPattern> words = patterns.get(meaning);
    return LabelPattern.any(words, word);
  }
}
