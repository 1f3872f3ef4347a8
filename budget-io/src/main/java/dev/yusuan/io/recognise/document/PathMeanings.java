package dev.yusuan.io.recognise.document;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.flat.header.HeaderMeanings;
import dev.yusuan.io.recognise.header.ColumnFinder;
import dev.yusuan.io.recognise.header.HeaderColumn;
import dev.yusuan.io.recognise.header.HeaderYears;
import dev.yusuan.io.recognise.header.TableFinder;
import dev.yusuan.io.recognise.header.WordedHeader;
import dev.yusuan.io.recognise.header.WordedTables;
import dev.yusuan.io.vocabulary.Headings;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.table.TableKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the columns of a table by the words above each, as a header of cells would. */
public final class PathMeanings implements HeaderMeanings {
  private final KnownWords vocabulary;
  private final TableFinder finder;
  private final WordedTables tables;
  private final Map<String, String> compared = new HashMap<>();

  public PathMeanings(KnownWords vocabulary, TableFinder finder) {
    this.vocabulary = vocabulary;
    this.finder = finder;
    this.tables = new WordedTables(vocabulary);
  }

  @Override
  public Optional<Meant> layout(TableKind<?> kind, ImmutableList<ImmutableList<String>> paths) {
    ImmutableList.Builder<HeaderColumn> columns = ImmutableList.builder();
    for (int cell = 0; cell < paths.size(); cell++) {
      columns.add(HeaderColumn.of(cell, paths.get(cell), this::compared));
    }
    ColumnFinder columnsOfKind = finder.columns(kind);
    ColumnFinder.Found found =
        columnsOfKind.find(WordedHeader.of(columns.build(), finder.fiscalYear()), List.of());
    return found.isKnown() && found.ambiguous().isEmpty() && found.blocks().size() == 1
        ? Optional.of(
            new Meant(tables.of(kind, columnsOfKind.layout(found, List.of())), found.isWhole()))
        : Optional.empty();
  }

  @Override
  public boolean mayBeKnown(TableKind<?> kind, ImmutableList<String> path) {
    if (kind.schema().sides().size() > 1) {
      return true;
    }
    Set<List<String>> readings =
        HeaderYears.readings(HeaderColumn.of(0, path, this::compared).plain());
    Headings headings = vocabulary.headings(kind);
    return readings.size() == 1
        ? layout(kind, ImmutableList.of(path)).isPresent()
        : readings.stream().anyMatch(words -> isKnown(headings, words));
  }

  /** Whether words are those of a column alone, beside another column, or below a group. */
  private static boolean isKnown(Headings headings, List<String> words) {
    return headings.find(words).isPresent()
        || headings.besideAnother(words).isPresent()
        || (words.size() > 1 && headings.find(words.subList(1, words.size())).isPresent());
  }

  private String compared(String word) {
    return compared.computeIfAbsent(word, HeaderColumn::compared);
  }
}
