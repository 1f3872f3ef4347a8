package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.narrative.Statement;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a disclosure token by token. */
final class DisclosureReader {
  private final JsonCursor cursor;

  DisclosureReader(JsonCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads the disclosure that the cursor stands on the beginning of. */
  Disclosure read() throws IOException {
    JsonObject object =
        JsonObject.entered(
            cursor,
            "a disclosure",
            "format",
            "issuer",
            "fiscalYear",
            "kind",
            "form",
            "date",
            "tables",
            "unrecognised",
            "narrative",
            JsonObject.EXTENSIONS);
    Optional<Issuer> issuer = Optional.empty();
    OptionalInt fiscalYear = OptionalInt.empty();
    Optional<DisclosureKind> kind = Optional.empty();
    Optional<String> form = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    ImmutableList<Table<?>> tables = ImmutableList.of();
    ImmutableList<UnrecognisedBlock> unrecognised = ImmutableList.of();
    ImmutableList<Statement> narrative = ImmutableList.of();
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "format" -> cursor.nextFormat(DisclosureWriter.FORMAT);
        case "issuer" -> {
          cursor.next();
          issuer = Optional.of(issuer(cursor));
        }
        case "fiscalYear" -> fiscalYear = OptionalInt.of(cursor.nextYear());
        case "kind" -> kind = Optional.of(kind());
        case "form" -> form = Optional.of(cursor.nextText("the id of a form"));
        case "date" -> date = Optional.of(date());
        case "tables" -> tables = tables();
        case "unrecognised" -> unrecognised = unrecognised();
        case "narrative" -> narrative = new StatementReader(cursor).read();
        default -> cursor.skipObject(name);
      }
    }
    object.require("format", "tables", "unrecognised");
    return new Disclosure(issuer, fiscalYear, kind, form, date, tables, unrecognised, narrative);
  }

  /** Reads the issuer that a cursor stands on the beginning of. */
  static Issuer issuer(JsonCursor cursor) throws IOException {
    JsonObject object = JsonObject.entered(cursor, "an issuer", "name", "code");
    String issuer = "";
    Optional<UnitCode> code = Optional.empty();
    for (String name = object.next(); name != null; name = object.next()) {
      if (name.equals("name")) {
        issuer = cursor.nextText("the name of the issuer");
        if (issuer.isBlank()) {
          throw cursor.failure("expected the name of the issuer, found a blank text");
        }
      } else {
        code = Optional.of(unitCode(cursor));
      }
    }
    object.require("name");
    return new Issuer(issuer, code);
  }

  private static UnitCode unitCode(JsonCursor cursor) throws IOException {
    String text = cursor.nextText("a unit code as a text");
    try {
      return new UnitCode(text);
    } catch (IllegalArgumentException noCode) {
      throw cursor.failure("expected a unit code, found “" + Excerpt.of(text) + "”");
    }
  }

  private DisclosureKind kind() throws IOException {
    String text = cursor.nextText("a kind of disclosure");
    return Arrays.stream(DisclosureKind.values())
        .filter(kind -> kind.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                cursor.failure(
                    "expected one of "
                        + Arrays.toString(DisclosureKind.values())
                        + ", found “"
                        + Excerpt.of(text)
                        + "”"));
  }

  private LocalDate date() throws IOException {
    String text = cursor.nextText("a date");
    @Nullable LocalDate date;
    try {
      date = LocalDate.parse(text);
    } catch (DateTimeParseException noDate) {
      date = null;
    }
    if (date == null
        || !date.toString().equals(text)
        || !Disclosure.YEARS.contains(date.getYear())) {
      throw cursor.failure("expected a date such as 2024-06-09, found “" + Excerpt.of(text) + "”");
    }
    return date;
  }

  private ImmutableList<Table<?>> tables() throws IOException {
    cursor.enterArray("the tables");
    ImmutableList.Builder<Table<?>> tables = ImmutableList.builder();
    CellValues values = new CellValues();
    Set<TableKind<?>> seen = new TreeSet<>();
    while (cursor.next() != JsonToken.END_ARRAY) {
      cursor.require(cursor.bounds().table());
      Table<?> table = new JsonTableReader(cursor, values).read();
      if (table.kind() != TableKind.OTHER && !seen.add(table.kind())) {
        throw cursor.failure("a second table of the kind " + table.kind());
      }
      tables.add(table);
    }
    return tables.build();
  }

  private ImmutableList<UnrecognisedBlock> unrecognised() throws IOException {
    cursor.enterArray("the blocks that are not recognised");
    ImmutableList.Builder<UnrecognisedBlock> blocks = ImmutableList.builder();
    while (cursor.next() != JsonToken.END_ARRAY) {
      blocks.add(block());
    }
    return blocks.build();
  }

  private UnrecognisedBlock block() throws IOException {
    JsonObject object = JsonObject.entered(cursor, "a block", "table", "heading", "lines");
    Optional<TableKind<?>> table = Optional.empty();
    String heading = "";
    ImmutableList<ImmutableList<String>> lines = ImmutableList.of();
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "table" -> table = Optional.of(JsonTableReader.kindOf(cursor));
        case "heading" -> heading = cursor.nextText("a heading");
        default -> lines = lines();
      }
    }
    object.require("heading", "lines");
    return new UnrecognisedBlock(table, heading, lines);
  }

  private ImmutableList<ImmutableList<String>> lines() throws IOException {
    cursor.enterArray("the lines of a block");
    ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
    while (cursor.next() != JsonToken.END_ARRAY) {
      lines.add(texts(cursor, "the cells of a line", /* sideBySide= */ true));
    }
    return lines.build();
  }

  /** Goes to the next token, which begins an array of texts, and reads it. */
  static ImmutableList<String> texts(JsonCursor cursor, String what) throws IOException {
    cursor.next();
    return texts(cursor, what, /* sideBySide= */ false);
  }

  /** Goes to the next token, which begins an array of texts of one line, and reads it. */
  static ImmutableList<String> line(JsonCursor cursor, String what) throws IOException {
    cursor.next();
    return texts(cursor, what, /* sideBySide= */ true);
  }

  private static ImmutableList<String> texts(JsonCursor cursor, String what, boolean sideBySide)
      throws IOException {
    cursor.expect(cursor.current(), JsonToken.START_ARRAY, "an array with " + what);
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    int count = 0;
    while (cursor.next() != JsonToken.END_ARRAY) {
      cursor.expect(cursor.current(), JsonToken.VALUE_STRING, "a text among " + what);
      count++;
      if (sideBySide) {
        cursor.require(cursor.bounds().columns(count));
      }
      texts.add(cursor.text());
    }
    return texts.build();
  }
}
