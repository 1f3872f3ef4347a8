package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Mark;
import dev.yusuan.schema.Row;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import java.io.IOException;
import java.util.Optional;

/** Writes a disclosure in canonical form by the description of its tables. */
final class DisclosureWriter {
  static final String FORMAT = "yusuan.disclosure/1";
  static final String UNPLACED = "unplaced";
  static final String PRINTED = "printed";

  private final JsonGenerator json;
  private final TextWriter texts;

  DisclosureWriter(JsonGenerator json) {
    this.json = json;
    this.texts = new TextWriter(json);
  }

  void write(Disclosure disclosure) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    if (disclosure.issuer().isPresent()) {
      json.writeFieldName("issuer");
      writeIssuer(disclosure.issuer().get());
    }
    if (disclosure.fiscalYear().isPresent()) {
      json.writeNumberField("fiscalYear", disclosure.fiscalYear().getAsInt());
    }
    texts.write("kind", disclosure.kind().map(Enum::name));
    texts.write("form", disclosure.form());
    texts.write("date", disclosure.date().map(Object::toString));
    json.writeArrayFieldStart("tables");
    for (Table<?> table : disclosure.tables()) {
      writeTable(table);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unrecognised");
    for (UnrecognisedBlock block : disclosure.unrecognised()) {
      writeBlock(block);
    }
    json.writeEndArray();
    if (!disclosure.narrative().isEmpty()) {
      new StatementWriter(json).write(disclosure.narrative());
    }
    json.writeEndObject();
  }

  void writeIssuer(Issuer issuer) throws IOException {
    json.writeStartObject();
    texts.write("name", issuer.name());
    texts.write("code", issuer.code().map(Object::toString));
    json.writeEndObject();
  }

  void writeTable(Table<?> table) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", table.kind().name());
    texts.write("title", table.title());
    texts.write("issuer", table.issuer());
    json.writeStringField("unit", table.unit().symbol());
    json.writeArrayFieldStart("columns");
    for (PrintedColumn printed : table.columns()) {
      json.writeStartObject();
      json.writeStringField("id", printed.column().id());
      texts.write("title", printed.title());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    ImmutableList<Column<?, ?>> columns = columns(table);
    for (Row row : table.rows()) {
      writeRow(row.cells(), columns, table.unit());
    }
    json.writeEndArray();
    json.writeFieldName("notes");
    texts.write(table.notes());
    if (table.cut()) {
      json.writeBooleanField("cut", true);
    }
    json.writeEndObject();
  }

  /** The columns that the description knows, in standard order, and the others as printed. */
  private static ImmutableList<Column<?, ?>> columns(Table<?> table) {
    ImmutableList.Builder<Column<?, ?>> columns = ImmutableList.builder();
    columns.addAll(table.schema().columns());
    table.columns().stream()
        .map(PrintedColumn::column)
        .filter(Column::isOther)
        .forEach(columns::add);
    return columns.build();
  }

  private void writeRow(Cells cells, ImmutableList<Column<?, ?>> columns, AmountUnit unit)
      throws IOException {
    json.writeStartObject();
    for (Column<?, ?> column : columns) {
      if (!cells.isBlank(column)) {
        json.writeFieldName(column.id());
        writeCell(cells, column, unit);
      }
    }
    if (!cells.unplaced().isEmpty()) {
      json.writeFieldName(UNPLACED);
      texts.write(cells.unplaced());
    }
    json.writeEndObject();
  }

  private <V> void writeCell(Cells cells, Column<?, V> column, AmountUnit unit) throws IOException {
    Optional<V> value = cells.find(column);
    if (value.isPresent()) {
      texts.write(column.type().print(value.get(), unit));
      return;
    }
    json.writeStartObject();
    texts.write(PRINTED, cells.mark(column).map(Mark::printed).orElseThrow());
    json.writeEndObject();
  }

  private void writeBlock(UnrecognisedBlock block) throws IOException {
    json.writeStartObject();
    texts.write("table", block.table().map(TableKind::name));
    texts.write("heading", block.heading());
    json.writeArrayFieldStart("lines");
    for (ImmutableList<String> line : block.lines()) {
      texts.write(line);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
