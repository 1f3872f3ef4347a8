package dev.yusuan.io.recognise.header;

import dev.yusuan.io.recognise.line.Line;
import java.util.Optional;

/**
 * A line of a table that is no header, with the header that it stands under.
 *
 * @param line the line
 * @param layout the columns that the header states
 * @param placer the placer of rows under the header
 * @param rest the rest of a row that a page break cut in two
 */
public record DataLine(Line line, Layout layout, RowPlacer placer, Optional<Rest> rest) {
  public DataLine(Line line, Layout layout, RowPlacer placer) {
    this(line, layout, placer, Optional.empty());
  }

  /**
   * The rest of a row.
   *
   * @param line the line that it stands in
   * @param figures whether it prints the figures of the row, and not the end of its name
   */
  public record Rest(Line line, boolean figures) {}

  /** Whether this line follows the other without a page break. */
  public boolean follows(DataLine before) {
    return line.follows(before.line) && !line.origin().startsPage() && placer.equals(before.placer);
  }

  /** The same row, whose line goes on in another. */
  public DataLine with(Line whole, Rest further) {
    return new DataLine(whole, layout, placer, Optional.of(further));
  }
}
