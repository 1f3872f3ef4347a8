package dev.yusuan.io.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.Table;

/**
 * Teaches an {@code ObjectMapper} the values of this library, wherever they stand in records of a
 * program: {@code new ObjectMapper().registerModule(new DisclosureModule())}. It is found by {@code
 * findAndAddModules()} too.
 *
 * <ul>
 *   <li>{@link Disclosure}s, {@link Table}s and {@link Issuer}s in the form of {@link
 *       DisclosureJson}; a {@code Table<ExpenditureRow>} is refused where its rows are others.
 *   <li>{@link Problem}s in that of {@link ProblemsJson}, but with whole texts; {@link ReadResult}s
 *       with all their disclosures, places, problems and coverage.
 *   <li>Amounts ({@code "1127.40万元"}), percentages, codes, targets, kinds of tables and paths of
 *       cells as texts, and as keys of maps. A number is no amount: it has no unit.
 * </ul>
 *
 * <p>A row has no form of its own and is refused, as it does not tell its kind, its unit and its
 * printed columns by itself: it is stored in a table, if of one row.
 *
 * <p>What was written is read back as an equal value, of documents with contacts if they are kept.
 * Optional components need the module {@code jackson-datatype-jdk8} of Jackson.
 *
 * <p>The mapper's own settings hold: its limits beside the {@linkplain Limits#DEFAULT default} ones
 * of cells, rows and tables, its layout, whether it allows something after the disclosure, and
 * whether it fails on unknown properties; the cells of a row are no such properties, and one of an
 * unknown column is always refused. Content of another form is a {@link JsonFormatException}.
 */
public final class DisclosureModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A module that leaves contacts out. */
  public DisclosureModule() {
    this(Contacts.OMIT);
  }

  /** A module that treats contacts as told. */
  public DisclosureModule(Contacts contacts) {
    super("dev.yusuan.disclosure", Version.unknownVersion());
    TextValue.addAllTo(this);
    ReadResultCodec results = new ReadResultCodec(contacts);
    add(
        Disclosure.class,
        new ObjectCodec<>(
            (disclosure, json) -> new DisclosureWriter(json).write(contacts.in(disclosure)),
            cursor -> new DisclosureReader(cursor).read()));
    add(
        Issuer.class,
        new ObjectCodec<>(
            (issuer, json) -> new DisclosureWriter(json).writeIssuer(contacts.in(issuer)),
            DisclosureReader::issuer));
    add(
        Problem.class,
        new ObjectCodec<>(
            (problem, json) -> ProblemCodec.write(problem, json, results.texts()),
            ProblemCodec::read));
    add(ReadResult.class, new ObjectCodec<>(results::write, ReadResultCodec::read));
    addTables(
        new ObjectCodec<>(
            (table, json) -> new DisclosureWriter(json).writeTable(contacts.in(table)),
            cursor -> new JsonTableReader(cursor, new CellValues()).read()));
  }

  private <T> void add(Class<T> type, ObjectCodec<T> codec) {
    addSerializer(type, codec.serializer());
    addDeserializer(type, codec.deserializer());
  }

  @SuppressWarnings("unchecked") // a class literal does not tell arguments of types
  private void addTables(ObjectCodec<Table<?>> codec) {
    Class<Table<?>> type = (Class<Table<?>>) (Class<?>) Table.class;
    addSerializer(type, codec.serializer());
    addDeserializer(type, new TableDeserializer(codec));
  }
}
