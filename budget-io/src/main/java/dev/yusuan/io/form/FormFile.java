package dev.yusuan.io.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a form of its JSON, which {@link FormInheritance} has completed. */
final class FormFile {
  private FormFile() {}

  static Form form(JsonNode root) {
    JsonNode captions = root.required("captions");
    return new FormBuilder()
        .id(root.required("id").textValue())
        .source(root.required("source").textValue())
        .issuerCaptions(texts(captions.required("issuer")))
        .unitCaptions(texts(captions.required("unit")))
        .marginCaptions(patterns(captions.required("margin")))
        .sections(patterns(root.required("sections")))
        .totals(patterns(root.required("totals")))
        .notes(texts(root.required("notes")))
        .issuerLevel(RowLevel.valueOf(root.required("issuerLevel").textValue()))
        .tables(tables(root.required("tables")))
        .build();
  }

  private static ImmutableList<FormTable> tables(JsonNode node) {
    ImmutableList.Builder<FormTable> tables = ImmutableList.builder();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      TableKind<?> kind = TableKind.valueOf(entry.getKey());
      JsonNode table = entry.getValue();
      tables.add(
          new FormTableBuilder()
              .kind(kind)
              .titles(patterns(table.required("titles")))
              .columns(columns(kind, columnsOf(node, table)))
              .sheet(sheet(kind, table.path("sheet")))
              .unitOfDocument(table.path("unitOfDocument").booleanValue())
              .levels(levels(table.path("levels")))
              .unitHeader(
                  Optional.ofNullable(table.path("unitHeader").textValue()).map(LabelPattern::new))
              .indicatorWords(indicatorWords(table.path("indicatorWords")))
              .build());
    }
    return tables.build();
  }

  private static Optional<FormSheet> sheet(TableKind<?> kind, JsonNode node) {
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    ImmutableList.Builder<FormField> fields = ImmutableList.builder();
    for (Map.Entry<String, JsonNode> field : node.required("fields").properties()) {
      LabelPattern label = new LabelPattern(field.getKey());
      for (String id : texts(field.getValue())) {
        fields.add(new FormField(label, kind.schema().get(id)));
      }
    }
    ImmutableList.Builder<ImmutableList<FormColumn>> grids = ImmutableList.builder();
    node.path("grids").forEach(grid -> grids.add(columns(kind, grid)));
    return Optional.of(
        new FormSheet(fields.build(), patterns(node.path("headings")), grids.build()));
  }

  private static JsonNode columnsOf(JsonNode tables, JsonNode table) {
    return table.has("columnsOf")
        ? tables.required(table.get("columnsOf").textValue()).required("columns")
        : table.path("columns");
  }

  private static ImmutableList<FormColumn> columns(TableKind<?> kind, JsonNode node) {
    if (node.isMissingNode()) {
      return ImmutableList.of();
    }
    TableSchema<?> schema = kind.schema();
    List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(node.properties());
    ImmutableList.Builder<FormColumn> columns = ImmutableList.builder();
    for (int i = 0; i < entries.size(); i++) {
      String meaning = entries.get(i).getValue().textValue();
      int first = i;
      while (first > 0 && entries.get(first - 1).getValue().textValue().equals(meaning)) {
        first--;
      }
      int last = i;
      while (last + 1 < entries.size()
          && entries.get(last + 1).getValue().textValue().equals(meaning)) {
        last++;
      }
      String title = entries.get(i).getKey();
      List<Column<?, ?>> meant = meant(schema, meaning);
      columns.add(
          new FormColumn(
              title,
              FormColumn.pathOf(title),
              meant.get(0),
              meant.get(meant.size() - 1),
              last - first + 1));
    }
    return columns.build();
  }

  private static List<Column<?, ?>> meant(TableSchema<?> schema, String meaning) {
    List<Column<?, ?>> columns = new ArrayList<>();
    for (String id : meaning.split("\\|", -1)) {
      columns.add(schema.get(id));
    }
    return columns;
  }

  private static ImmutableMap<String, ImmutableListMultimap<RowLevel, LabelPattern>> levels(
      JsonNode node) {
    ImmutableMap.Builder<String, ImmutableListMultimap<RowLevel, LabelPattern>> sides =
        ImmutableMap.builder();
    for (Map.Entry<String, JsonNode> side : node.properties()) {
      ImmutableListMultimap.Builder<RowLevel, LabelPattern> levels =
          ImmutableListMultimap.builder();
      for (Map.Entry<String, JsonNode> level : side.getValue().properties()) {
        levels.putAll(RowLevel.valueOf(level.getKey()), patterns(level.getValue()));
      }
      sides.put(side.getKey(), levels.build());
    }
    return sides.buildOrThrow();
  }

  private static ImmutableListMultimap<IndicatorLevel, LabelPattern> indicatorWords(JsonNode node) {
    ImmutableListMultimap.Builder<IndicatorLevel, LabelPattern> words =
        ImmutableListMultimap.builder();
    for (Map.Entry<String, JsonNode> level : node.properties()) {
      words.putAll(IndicatorLevel.valueOf(level.getKey()), patterns(level.getValue()));
    }
    return words.build();
  }

  private static ImmutableList<LabelPattern> patterns(JsonNode node) {
    return texts(node).stream().map(LabelPattern::new).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> texts(JsonNode node) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    if (node.isTextual()) {
      return ImmutableList.of(node.textValue());
    }
    node.forEach(text -> texts.add(text.textValue()));
    return texts.build();
  }
}
