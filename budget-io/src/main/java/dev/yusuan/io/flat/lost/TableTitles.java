package dev.yusuan.io.flat.lost;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.table.TableKind;
import java.util.Optional;

/** Tells which lines of a text are titles of tables, captions, or headings of totals. */
public interface TableTitles {
  /** The kind of table that a line is the title of, if it is one. */
  Optional<TableKind<?>> kindOf(Paragraph line);

  /** Whether a line is the title of a table, of a known kind or not. */
  boolean isTitle(ImmutableList<Block> blocks, int line);

  /** Whether all that a line prints are captions: 编制单位：某县林业局, 单位：万元. */
  boolean areCaptions(GridRow row);

  /** Whether a heading is of the total of those beside it: 合计, 小计. */
  boolean isTotal(String heading);
}
