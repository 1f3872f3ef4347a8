package dev.yusuan.validation.kind;

import dev.yusuan.schema.RowLevel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of the rows of a side; rows that include or repeat others have none. */
final class RowKeys {
  private static final Set<RowLevel> REPEATING =
      EnumSet.of(RowLevel.OF_WHICH, RowLevel.SECOND_BREAKDOWN);

  private final SideRows side;
  private final List<Optional<Object>> keys;
  private final BitSet inferred = new BitSet();

  RowKeys(SideRows side, RowKey key) {
    this.side = side;
    this.keys = new ArrayList<>(side.size());
    for (int row = 0; row < side.size(); row++) {
      keys.add(repeats(row) ? Optional.empty() : find(row, key));
    }
  }

  private Optional<Object> find(int row, RowKey key) {
    Optional<Object> printed = key.of(side.side(), side.cells(row));
    if (printed.isEmpty() && key.isContinued() && row > 0 && side.level(row) == RowLevel.ITEM) {
      inferred.set(row);
      return keys.get(row - 1);
    }
    return printed;
  }

  /** The key of a row; empty where it has none. */
  Optional<Object> get(int row) {
    return keys.get(row);
  }

  /** Whether the key of a row is that of the row above because it prints none. */
  boolean isInferred(int row) {
    return inferred.get(row);
  }

  /** Whether a row includes or repeats other rows. */
  boolean repeats(int row) {
    return REPEATING.contains(side.level(row));
  }
}
