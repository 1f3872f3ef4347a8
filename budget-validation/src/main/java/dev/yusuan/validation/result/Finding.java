package dev.yusuan.validation.result;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.CellPath;
import dev.yusuan.document.Severity;
import dev.yusuan.money.Verdict;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Check;
import dev.yusuan.validation.rule.RuleDescription;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A check worth telling (核对发现): one that failed, that only rounding explains, or that could not be
 * made.
 *
 * @param rule the rule
 * @param check what it found
 */
public record Finding(RuleDescription rule, Check check) {
  static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::sortKey).thenComparing(finding -> finding.rule().id());

  /** The verdict of the check. */
  public Verdict verdict() {
    return check.verdict();
  }

  /** How much it matters: the severity of the rule if the check failed, else a note only. */
  public Severity severity() {
    return verdict() == Verdict.INCONSISTENT ? rule.severity() : Severity.INFO;
  }

  /** The cells that are involved, the one that the message is about first; may be empty. */
  public ImmutableList<CellPath> cells() {
    return check.cells();
  }

  /** One line for people, in Chinese or English. */
  public String message(Locale language) {
    return check.message(language);
  }

  private SortKey sortKey() {
    return check.principal().map(SortKey::of).orElse(SortKey.FIRST);
  }

  /** The id of the rule, the verdict, and the message in English. */
  @Override
  public String toString() {
    return rule.id() + " " + verdict() + ": " + message(Locale.ENGLISH);
  }

  private record SortKey(@Nullable TableKind<?> table, int row, int column)
      implements Comparable<SortKey> {
    static final SortKey FIRST = new SortKey(null, 0, 0);
    private static final Comparator<SortKey> ORDER =
        Comparator.comparing(SortKey::table, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(SortKey::row)
            .thenComparingInt(SortKey::column);

    static SortKey of(CellPath cell) {
      int column = cell.table().schema().find(cell.column()).map(known -> known.index()).orElse(-1);
      return new SortKey(cell.table(), cell.row(), column);
    }

    @Override
    public int compareTo(SortKey other) {
      return ORDER.compare(this, other);
    }
  }
}
