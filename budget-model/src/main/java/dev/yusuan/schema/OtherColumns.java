package dev.yusuan.schema;

import com.google.common.collect.ImmutableList;
import dev.yusuan.money.Amount;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The columns of a table that no description knows (未识别栏目): one of amounts and one of text for each
 * number, made when first asked for and the same ever after. What such a column is headed is in the
 * printed columns of a table.
 */
final class OtherColumns<R extends Row> {
  private static final String AMOUNT = "otherAmount.";
  private static final String TEXT = "otherText.";
  private static final int MOST = 4_096;

  private final ImmutableList<Column<?, ?>> known;
  private final ConcurrentMap<Integer, Column<R, Amount>> amounts = new ConcurrentHashMap<>();
  private final ConcurrentMap<Integer, Column<R, String>> texts = new ConcurrentHashMap<>();

  OtherColumns(ImmutableList<Column<?, ?>> known) {
    this.known = known;
  }

  Column<R, Amount> amount(int number) {
    return amounts.computeIfAbsent(
        check(number), key -> join(AMOUNT + key, "其他金额" + key, CellType.AMOUNT, key));
  }

  Column<R, String> text(int number) {
    return texts.computeIfAbsent(
        check(number), key -> join(TEXT + key, "其他文字" + key, CellType.TEXT, key));
  }

  private static int check(int number) {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("other columns are 1 to " + MOST + ", not " + number);
    }
    return number;
  }

  private <V> Column<R, V> join(String id, String title, CellType<V> type, int number) {
    Column<R, V> column =
        new Column<>(id, title, type, known.size() + number - 1, null, null, ColumnRoles.NONE);
    column.join(known);
    return column;
  }

  /** The column with the given id; empty if it is of none. */
  Optional<Column<?, ?>> find(String id) {
    if (id.startsWith(AMOUNT)) {
      return number(id, AMOUNT).map(this::amount);
    }
    return id.startsWith(TEXT) ? number(id, TEXT).map(this::text) : Optional.empty();
  }

  private static Optional<Integer> number(String id, String prefix) {
    String digits = id.substring(prefix.length());
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 4
            && digits.charAt(0) != '0'
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number
        ? Optional.of(Integer.parseInt(digits)).filter(value -> value <= MOST)
        : Optional.empty();
  }
}
