package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one table of any kind by its description. */
final class JsonTableReader {
  private final CellValues values;
  private final BitSet seen = new BitSet();
  private final BitSet printed = new BitSet();
  private JsonCursor cursor;
  private @Nullable TableKind<?> kind;
  private @Nullable TableSchema<?> schema;
  private @Nullable AmountUnit unit;

  JsonTableReader(JsonCursor cursor, CellValues values) {
    this.cursor = cursor;
    this.values = values;
  }

  /** Reads the table that the cursor stands on the beginning of. */
  Table<?> read() throws IOException {
    JsonObject table =
        JsonObject.entered(
            cursor,
            "a table",
            "kind",
            "title",
            "issuer",
            "unit",
            "columns",
            "rows",
            "notes",
            "cut",
            JsonObject.EXTENSIONS);
    String title = "";
    Optional<String> issuer = Optional.empty();
    ImmutableList<PrintedColumn> columns = ImmutableList.of();
    ImmutableList<Cells> rows = ImmutableList.of();
    ImmutableList<String> notes = ImmutableList.of();
    boolean cut = false;
    JsonCursor laterColumns = null;
    JsonCursor laterRows = null;
    for (String name = table.next(); name != null; name = table.next()) {
      switch (name) {
        case "kind" -> readKind();
        case "title" -> title = cursor.nextText("the printed title");
        case "issuer" -> issuer = Optional.of(cursor.nextText("the printed name of the issuer"));
        case "unit" -> readUnit();
        case "columns" -> {
          if (table.has("kind")) {
            columns = columns(known(schema));
          } else {
            laterColumns = cursor.kept();
          }
        }
        case "rows" -> {
          if (table.has("kind", "unit", "columns") && laterColumns == null) {
            rows = rows(known(schema));
          } else {
            laterRows = cursor.kept();
          }
        }
        case "notes" -> notes = DisclosureReader.texts(cursor, "notes");
        case "cut" -> {
          cursor.expect(cursor.next(), JsonToken.VALUE_TRUE, "true");
          cut = true;
        }
        default -> cursor.skipObject(name);
      }
    }
    table.require("kind", "title", "unit", "columns", "rows", "notes");
    if (laterColumns != null) {
      cursor = laterColumns;
      columns = columns(known(schema));
    }
    if (laterRows != null) {
      cursor = laterRows;
      rows = rows(known(schema));
    }
    return Table.builder(known(kind), known(unit))
        .title(title)
        .issuer(issuer)
        .columns(columns)
        .cells(rows)
        .notes(notes)
        .cut(cut)
        .asPrinted();
  }

  private void readKind() throws IOException {
    TableKind<?> read = kindOf(cursor);
    kind = read;
    schema = read.schema();
  }

  /** Goes to the next token and reads it as a kind of table. */
  static TableKind<?> kindOf(JsonCursor cursor) throws IOException {
    String text = cursor.nextText("a kind of table");
    return TableKind.values().stream()
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow(() -> cursor.failure("unknown kind of table “" + Excerpt.of(text) + "”"));
  }

  private void readUnit() throws IOException {
    String text = cursor.nextText("a unit");
    unit =
        Arrays.stream(AmountUnit.values())
            .filter(each -> each.symbol().equals(text))
            .findFirst()
            .orElseThrow(
                () ->
                    cursor.failure(
                        "expected one of the units 元, 千元, 万元, 亿元, found “"
                            + Excerpt.of(text)
                            + "”"));
  }

  private static <T> T known(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("asked for before it was required");
    }
    return value;
  }

  private ImmutableList<PrintedColumn> columns(TableSchema<?> described) throws IOException {
    cursor.enterArray("the printed columns");
    ImmutableList.Builder<PrintedColumn> columns = ImmutableList.builder();
    Set<String> titles = new HashSet<>();
    while (cursor.next() != JsonToken.END_ARRAY) {
      PrintedColumn column = column(described);
      if (printed.get(column.column().index()) || !titles.add(column.title())) {
        throw cursor.failure("a column, or the title of a column, stands twice");
      }
      printed.set(column.column().index());
      cursor.require(cursor.bounds().columns(titles.size()));
      columns.add(column);
    }
    return columns.build();
  }

  private PrintedColumn column(TableSchema<?> described) throws IOException {
    JsonObject object = JsonObject.entered(cursor, "a column", "id", "title");
    @Nullable Column<?, ?> column = null;
    String title = "";
    for (String name = object.next(); name != null; name = object.next()) {
      if (name.equals("id")) {
        String id = cursor.nextText("the id of a column");
        column = described.find(id).orElseThrow(() -> unknownColumn(id));
      } else {
        title = cursor.nextText("the title of a column");
        if (title.isBlank()) {
          throw cursor.failure("expected the title of a column, found a blank text");
        }
      }
    }
    object.require("id", "title");
    return new PrintedColumn(known(column), title);
  }

  private ImmutableList<Cells> rows(TableSchema<?> described) throws IOException {
    values.startTable(described, known(unit));
    cursor.enterArray("the rows");
    ImmutableList.Builder<Cells> rows = ImmutableList.builder();
    while (cursor.next() != JsonToken.END_ARRAY) {
      Cells cells = row(described);
      cursor.require(cursor.bounds().row(cells));
      rows.add(cells);
    }
    return rows.build();
  }

  private Cells row(TableSchema<?> described) throws IOException {
    cursor.expect(cursor.current(), JsonToken.START_OBJECT, "a row");
    Cells.Builder cells = Cells.builder(described);
    seen.clear();
    for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
      if (name.equals(DisclosureWriter.UNPLACED)) {
        once(0, name);
        DisclosureReader.line(cursor, "unplaced texts").forEach(cells::unplaced);
      } else {
        String id = name;
        Column<?, ?> column = described.find(id).orElseThrow(() -> unknownColumn(id));
        once(column.index() + 1, name);
        requirePrinted(column);
        cell(cells, column);
      }
    }
    return cells.build();
  }

  private void once(int index, String name) throws JsonFormatException {
    if (seen.get(index)) {
      throw cursor.failure("property “" + name + "” stands twice");
    }
    seen.set(index);
  }

  /** A column that no description knows is one of the printed ones. */
  private void requirePrinted(Column<?, ?> column) throws IOException {
    if (column.isOther() && !printed.get(column.index())) {
      throw cursor.failure("the table prints no column " + column.id());
    }
  }

  private <V> void cell(Cells.Builder cells, Column<?, V> column) throws IOException {
    JsonToken token = cursor.next();
    if (token == JsonToken.START_OBJECT) {
      cells.mark(column, mark(column));
    } else if (token == JsonToken.VALUE_STRING) {
      cells.put(column, value(column, cursor.rawText()));
    } else {
      throw cursor.expected("a text with " + describe(column) + ", or a mark");
    }
  }

  private <V> V value(Column<?, V> column, String text) throws IOException {
    V known = values.known(column, text);
    if (known != null) {
      return known;
    }
    if (text.isBlank()) {
      throw cursor.failure("a blank cell is left out, not written as a blank text");
    }
    cursor.requireWhole(text);
    return values
        .find(column, text)
        .orElseThrow(
            () ->
                cursor.failure(
                    "expected " + describe(column) + ", found “" + Excerpt.of(text) + "”"));
  }

  private Mark mark(Column<?, ?> column) throws IOException {
    JsonObject object = JsonObject.entered(cursor, "a mark", DisclosureWriter.PRINTED);
    String printed = "";
    while (object.next() != null) {
      printed = cursor.nextText("what the mark prints");
      if (printed.isBlank() || !column.type().allowsMark(printed)) {
        throw cursor.failure(
            "“" + Excerpt.of(printed) + "” is no mark in a column of " + describe(column));
      }
    }
    object.require(DisclosureWriter.PRINTED);
    return new Mark(printed);
  }

  private static String describe(Column<?, ?> column) {
    return "the " + column.type() + " of " + column.id() + " in canonical form";
  }

  private JsonFormatException unknownColumn(String id) {
    return cursor.failure(
        "tables "
            + kind
            + " have no column “"
            + Excerpt.of(id)
            + "”; DisclosureJson names columns by id");
  }
}
