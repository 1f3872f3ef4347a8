package dev.yusuan.io.pdf.heading;

import dev.yusuan.io.pdf.block.PageBlock;
import dev.yusuan.io.pdf.block.Segment;
import dev.yusuan.io.pdf.page.Rect;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The columns of a table with their headings and the words over these (表头定栏). Not thread-safe. */
public final class HeadedColumns {
  /** Words over nothing head columns of their own; after so many times no more are found. */
  private static final int MOST_TRIES = 3;

  private final Set<Rect> alone = new HashSet<>();
  private List<Column> columns = List.of();
  private Groups groups = Groups.of(List.of(), List.of(), Alignment.RIGHT, 1);

  private HeadedColumns() {}

  /**
   * The columns of a table.
   *
   * @param body the columns of its rows, made anew each time
   * @param header the words above some columns
   * @param rowPitch how far apart its rows stand
   * @param size that of its characters
   */
  public static HeadedColumns of(
      Supplier<List<Column>> body, HeaderWords header, float rowPitch, float size) {
    HeadedColumns headed = new HeadedColumns();
    headed.pair(body.get(), header, rowPitch, size);
    for (int i = 0; i < MOST_TRIES && headed.addMisfits(); i++) {
      headed.pair(body.get(), header, rowPitch, size);
    }
    return headed;
  }

  /** The words of a header, parted between some columns. */
  public interface HeaderWords {
    /** The lines, from the highest to the lowest. */
    List<List<Segment>> above(List<Column> columns);
  }

  private void pair(List<Column> told, HeaderWords header, float rowPitch, float size) {
    List<HeaderCell> cells = HeaderCells.of(header.above(told), told, rowPitch);
    List<HeaderCell> leaves = Leaves.of(cells, told, alone);
    Heads paired = Heads.of(told, leaves, size);
    columns = paired.pair();
    LoneColumns.join(columns);
    cells.removeAll(leaves);
    groups = Groups.of(cells, columns, paired.amounts(), size);
  }

  /** Adds words over nothing, which may head columns that print nothing; tells if any is new. */
  private boolean addMisfits() {
    boolean any = false;
    for (HeaderCell misfit : groups.misfits()) {
      any |= alone.add(misfit.box());
    }
    return any;
  }

  /** The columns from left to right. */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Whether the header tells over which columns its words are. Words that fill their cells have
   * their characters so far apart that some stand for headings of their own.
   */
  public boolean areTold() {
    return groups.areTold() && !areCharacters() && !overhang();
  }

  /** Whether several headings are single characters, and head no levels of codes. */
  private boolean areCharacters() {
    return Stream.concat(
                columns.stream().flatMap(column -> Stream.ofNullable(column.heading())),
                groups.spans().keySet().stream())
            .filter(heading -> CellWords.isRest("", heading.text()))
            .count()
        > 1;
  }

  private boolean overhang() {
    for (int i = 0; i < columns.size(); i++) {
      HeaderCell heading = columns.get(i).heading();
      if (heading != null && Overhang.is(heading, i, i + 1, columns)) {
        return true;
      }
    }
    return groups.spans().entrySet().stream()
        .anyMatch(
            words ->
                Overhang.is(words.getKey(), words.getValue()[0], words.getValue()[1], columns));
  }

  /** The rows of the header. */
  public List<List<PageBlock.Cell>> rows() {
    return HeaderRows.of(columns, groups.spans());
  }
}
