package dev.yusuan.io.form;

import static dev.yusuan.io.form.FormJson.array;
import static dev.yusuan.io.form.FormJson.isTrue;
import static dev.yusuan.io.form.FormJson.object;
import static dev.yusuan.io.form.FormJson.one;
import static dev.yusuan.io.form.FormJson.properties;
import static dev.yusuan.io.form.FormJson.property;
import static dev.yusuan.io.form.FormJson.requireKnown;
import static dev.yusuan.io.form.FormJson.text;
import static dev.yusuan.io.form.FormJson.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a form of its JSON, which {@link FormInheritance} has completed. */
final class FormFile {
  private static final ImmutableSet<String> OF_A_FORM =
      ImmutableSet.of(
          "id",
          "extends",
          "source",
          "captions",
          "sections",
          "totals",
          "notes",
          "issuerLevel",
          "tables");
  private static final ImmutableSet<String> OF_A_TABLE =
      ImmutableSet.of(
          "titles",
          "columns",
          "columnsOf",
          "sheet",
          "unitOfDocument",
          "levels",
          "unitHeader",
          "indicatorWords");

  private FormFile() {}

  /**
   * The form.
   *
   * @throws IllegalArgumentException if it is not as forms are written
   */
  static Form form(JsonNode root) {
    requireKnown(root, "the form", OF_A_FORM);
    JsonNode captions = property(root, "captions");
    requireKnown(captions, "captions", ImmutableSet.of("issuer", "unit", "margin"));
    return new FormBuilder()
        .id(id(root))
        .source(text(property(root, "source")))
        .issuerCaptions(texts(property(captions, "issuer")))
        .unitCaptions(texts(property(captions, "unit")))
        .marginCaptions(patterns(property(captions, "margin")))
        .sections(patterns(property(root, "sections")))
        .totals(patterns(property(root, "totals")))
        .notes(texts(property(root, "notes")))
        .issuerLevel(one(RowLevel.class, text(property(root, "issuerLevel"))))
        .tables(tables(property(root, "tables")))
        .build();
  }

  private static String id(JsonNode root) {
    String id = text(property(root, "id"));
    if (id.isBlank()) {
      throw new IllegalArgumentException("the form has a blank id");
    }
    return id;
  }

  private static ImmutableList<FormTable> tables(JsonNode node) {
    ImmutableList.Builder<FormTable> tables = ImmutableList.builder();
    for (Map.Entry<String, JsonNode> entry : object(node, "tables").properties()) {
      TableKind<?> kind = TableKind.valueOf(entry.getKey());
      JsonNode table = entry.getValue();
      requireKnown(table, "the table " + kind, OF_A_TABLE);
      tables.add(
          new FormTableBuilder()
              .kind(kind)
              .titles(patterns(property(table, "titles")))
              .columns(columns(kind, columnsOf(node, table)))
              .sheet(sheet(kind, table.path("sheet")))
              .unitOfDocument(isTrue(table, "unitOfDocument"))
              .levels(levels(kind, table))
              .unitHeader(unitHeader(table))
              .indicatorWords(indicatorWords(table))
              .build());
    }
    return tables.build();
  }

  private static Optional<FormSheet> sheet(TableKind<?> kind, JsonNode node) {
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    requireKnown(node, "the sheet of " + kind, ImmutableSet.of("fields", "headings", "grids"));
    ImmutableList.Builder<FormField> fields = ImmutableList.builder();
    for (Map.Entry<String, JsonNode> field :
        object(property(node, "fields"), "fields").properties()) {
      LabelPattern label = new LabelPattern(field.getKey());
      for (String id : texts(field.getValue())) {
        fields.add(new FormField(label, printed(kind.schema(), id)));
      }
    }
    ImmutableList.Builder<ImmutableList<FormColumn>> grids = ImmutableList.builder();
    array(node, "grids").forEach(grid -> grids.add(columns(kind, grid)));
    return Optional.of(
        new FormSheet(fields.build(), patterns(node.path("headings")), grids.build()));
  }

  private static Optional<LabelPattern> unitHeader(JsonNode table) {
    return table.has("unitHeader")
        ? Optional.of(new LabelPattern(text(table.get("unitHeader"))))
        : Optional.empty();
  }

  private static JsonNode columnsOf(JsonNode tables, JsonNode table) {
    return table.has("columnsOf")
        ? property(property(tables, text(table.get("columnsOf"))), "columns")
        : table.path("columns");
  }

  private static ImmutableList<FormColumn> columns(TableKind<?> kind, JsonNode node) {
    if (node.isMissingNode()) {
      return ImmutableList.of();
    }
    TableSchema<?> schema = kind.schema();
    List<Map.Entry<String, JsonNode>> entries =
        new ArrayList<>(object(node, "columns").properties());
    ImmutableList.Builder<FormColumn> columns = ImmutableList.builder();
    Set<Column<?, ?>> told = new HashSet<>();
    int first = 0;
    while (first < entries.size()) {
      int end = first + 1;
      while (end < entries.size()
          && entries.get(end).getValue().equals(entries.get(first).getValue())) {
        end++;
      }
      List<Column<?, ?>> meant = meant(schema, text(entries.get(first).getValue()));
      for (Map.Entry<String, JsonNode> entry : entries.subList(first, end)) {
        boolean isPart = entry != entries.get(first) && meant.get(0).asAmounts().isEmpty();
        if (!isPart && !told.add(meant.get(0))) {
          throw new IllegalArgumentException(
              "the table " + kind + " names the column " + meant.get(0).id() + " twice");
        }
        columns.add(
            new FormColumn(
                entry.getKey(),
                path(entry.getKey()),
                meant.get(0),
                meant.get(meant.size() - 1),
                end - first));
      }
      first = end;
    }
    return columns.build();
  }

  private static ImmutableList<String> path(String title) {
    ImmutableList<String> path = FormColumn.pathOf(title);
    if (path.stream().allMatch(String::isEmpty)) {
      throw new IllegalArgumentException("the column “" + title + "” prints no heading");
    }
    return path;
  }

  private static List<Column<?, ?>> meant(TableSchema<?> schema, String meaning) {
    List<Column<?, ?>> columns = new ArrayList<>();
    for (String id : meaning.split("\\|", -1)) {
      columns.add(printed(schema, id));
    }
    return columns;
  }

  private static Column<?, ?> printed(TableSchema<?> schema, String id) {
    Column<?, ?> column = schema.get(id);
    if (column.type() == (Object) CellType.LEVEL) {
      throw new IllegalArgumentException("no document prints the column " + id);
    }
    return column;
  }

  private static ImmutableMap<String, ImmutableListMultimap<RowLevel, LabelPattern>> levels(
      TableKind<?> kind, JsonNode table) {
    ImmutableMap.Builder<String, ImmutableListMultimap<RowLevel, LabelPattern>> sides =
        ImmutableMap.builder();
    for (Map.Entry<String, JsonNode> side : properties(table, "levels")) {
      if (kind.schema().sides().stream().noneMatch(known -> known.id().equals(side.getKey()))) {
        throw new IllegalArgumentException(
            "the table "
                + kind
                + " has no side “"
                + side.getKey()
                + "”; it has "
                + kind.schema().sides());
      }
      ImmutableListMultimap.Builder<RowLevel, LabelPattern> levels =
          ImmutableListMultimap.builder();
      for (Map.Entry<String, JsonNode> level : object(side.getValue(), "levels").properties()) {
        levels.putAll(one(RowLevel.class, level.getKey()), patterns(level.getValue()));
      }
      sides.put(side.getKey(), levels.build());
    }
    return sides.buildOrThrow();
  }

  private static ImmutableListMultimap<IndicatorLevel, LabelPattern> indicatorWords(
      JsonNode table) {
    ImmutableListMultimap.Builder<IndicatorLevel, LabelPattern> words =
        ImmutableListMultimap.builder();
    for (Map.Entry<String, JsonNode> level : properties(table, "indicatorWords")) {
      words.putAll(one(IndicatorLevel.class, level.getKey()), patterns(level.getValue()));
    }
    return words.build();
  }

  private static ImmutableList<LabelPattern> patterns(JsonNode node) {
    return texts(node).stream().map(LabelPattern::new).collect(ImmutableList.toImmutableList());
  }
}
