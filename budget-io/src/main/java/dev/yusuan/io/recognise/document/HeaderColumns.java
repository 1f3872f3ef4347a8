package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.flat.header.GridMeanings;
import dev.yusuan.io.form.FormColumn;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.io.recognise.line.Lines;
import dev.yusuan.io.recognise.line.Segment;
import dev.yusuan.io.recognise.segment.Segmenter;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.table.TableKind;

/** Tells the columns of a single grid by its header. */
final class HeaderColumns implements GridMeanings {
  private final KnownWords vocabulary;
  private final TableFinder finder;

  HeaderColumns(KnownWords vocabulary, TableFinder finder) {
    this.vocabulary = vocabulary;
    this.finder = finder;
  }

  @Override
  public ImmutableMap<Integer, FormColumn> columns(Paragraph title, TableKind<?> kind, Grid grid) {
    Source page = new Source("", ImmutableList.of(title, grid), ImmutableList.of());
    for (Segment segment : Segmenter.segments(Lines.of(page, Integer.MAX_VALUE), 1, vocabulary)) {
      if (segment instanceof Segment.Grid found) {
        return finder
            .find(found)
            .filter(table -> table.table().kind() == kind && !table.standsOnEnd())
            .flatMap(TableFinder.Found::header)
            .map(header -> header.layout().columns())
            .orElse(ImmutableMap.of());
      }
    }
    return ImmutableMap.of();
  }
}
