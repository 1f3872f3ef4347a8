package dev.yusuan.io.flat.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.table.TableKind;
import java.util.HashMap;
import java.util.Map;

/** Headings that name labels, such as 项目 and 科目: no figure stands below them. */
final class LabelHeadings {
  private final HeaderMeanings meanings;
  private final Map<TableKind<?>, Map<String, Boolean>> known = new HashMap<>();

  LabelHeadings(HeaderMeanings meanings) {
    this.meanings = meanings;
  }

  /** Whether a way to read a header puts a figure below a heading of labels. */
  boolean headFigures(FormTable layout, ImmutableList<ImmutableList<String>> tree) {
    for (int cell = 0; cell < tree.size(); cell++) {
      boolean below = tree.get(cell).size() > 1;
      if (below
          && FlatBlock.isFigure(layout.columns().get(cell).column())
          && areOfLabels(layout.kind(), tree.get(cell).get(0))) {
        return true;
      }
    }
    return false;
  }

  private boolean areOfLabels(TableKind<?> kind, String heading) {
    return known
        .computeIfAbsent(kind, key -> new HashMap<>())
        .computeIfAbsent(
            heading,
            word ->
                meanings
                    .layout(kind, ImmutableList.of(ImmutableList.of(word)))
                    .filter(alone -> FlatBlock.isText(alone.layout().columns().get(0).column()))
                    .isPresent());
  }
}
