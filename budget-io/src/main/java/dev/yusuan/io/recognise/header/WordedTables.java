package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.form.FormTableBuilder;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.TableKind;

/** Describes tables whose columns the words of their headers told. */
public final class WordedTables {
  private final KnownWords vocabulary;
  private final ImmutableListMultimap<TableKind<?>, FormTable> known;

  public WordedTables(KnownWords vocabulary) {
    this.vocabulary = vocabulary;
    ImmutableListMultimap.Builder<TableKind<?>, FormTable> tables = ImmutableListMultimap.builder();
    for (Form form : vocabulary.forms()) {
      form.tables().forEach(table -> tables.put(table.kind(), table));
    }
    this.known = tables.build();
  }

  /** A table of a kind with the columns of a layout. */
  public FormTable of(TableKind<?> kind, Layout layout) {
    ImmutableList<FormTable> like = known.get(kind);
    ImmutableMap.Builder<String, ImmutableListMultimap<RowLevel, LabelPattern>> levels =
        ImmutableMap.builder();
    for (Side side : kind.schema().sides()) {
      ImmutableListMultimap<RowLevel, LabelPattern> patterns = vocabulary.levels(side.id());
      if (!side.id().isEmpty() && !patterns.isEmpty()) {
        levels.put(side.id(), patterns);
      }
    }
    return new FormTableBuilder()
        .kind(kind)
        .titles(ImmutableList.of())
        .columns(ImmutableList.copyOf(layout.columns().values()))
        .levels(levels.buildOrThrow())
        .unitOfDocument(true)
        .unitHeader(like.stream().flatMap(table -> table.unitHeader().stream()).findFirst())
        .indicatorWords(
            like.stream()
                .map(FormTable::indicatorWords)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(ImmutableListMultimap.of()))
        .build();
  }
}
