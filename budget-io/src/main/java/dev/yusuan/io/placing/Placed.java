package dev.yusuan.io.placing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;

/**
 * Where the figures of a row stand, as far as that is proved (归位结果).
 *
 * @param columns the 0-based column of each figure, -1 where it is not proved
 * @param outcome what was found
 * @param ways how many ways are left for the row
 * @param tried how many ways were looked at
 * @param proofs the kinds of relations that decided
 */
public record Placed(
    ImmutableList<Integer> columns,
    Outcome outcome,
    int ways,
    long tried,
    ImmutableSet<Proof> proofs) {
  /** That none of the figures of a row was tried. */
  public static Placed nothing(int figures) {
    return new Placed(
        ImmutableList.copyOf(Collections.nCopies(figures, -1)),
        Outcome.UNFINISHED,
        0,
        0,
        ImmutableSet.of());
  }

  /** The same with a further kind of relation that decided. */
  public Placed because(Proof proof) {
    return new Placed(
        columns,
        outcome,
        ways,
        tried,
        ImmutableSet.<Proof>builder().addAll(proofs).add(proof).build());
  }

  /** What was found of a row. */
  public enum Outcome {
    /** One way only. */
    UNIQUE,
    /** Several ways; the figures that stand in one column in all of them are placed. */
    SEVERAL,
    /** No way in which the row adds up. */
    NONE,
    /** What adds up in the row contradicts other rows. */
    CONTRADICTED,
    /** More ways than could be tried. */
    UNFINISHED
  }
}
