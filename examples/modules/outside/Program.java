package outside;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureBuilder;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.DisclosureModule;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.table.ThreePublicRow;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.profile.Profiles;
import dev.yusuan.validation.report.ReportFormat;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Builds a disclosure, checks it, writes it and reads it back; and reads the given files. */
public final class Program {
  private Program() {}

  /**
   * Runs it.
   *
   * @param arguments a folder for results, with a file {@code profile.json}; then files to read
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Disclosure built = build();

    Report report = Validator.of(Profiles.read(folder.resolve("profile.json"))).check(built);
    report.failed().forEach(failed -> System.out.println(failed.rule().id()));
    try (OutputStream out = Files.newOutputStream(folder.resolve("findings.json"))) {
      ReportFormat.JSON.write(report, SourceFile.none(built), Locale.ENGLISH, out);
    }

    Path json = folder.resolve("disclosure.json");
    DisclosureJson.write(built, json);
    System.out.println("JSON " + DisclosureJson.read(json).equals(built));
    ObjectMapper mapper = new ObjectMapper().registerModule(new DisclosureModule());
    Disclosure mapped = mapper.readValue(mapper.writeValueAsString(built), Disclosure.class);
    System.out.println("Jackson " + mapped.equals(built));
    TablesCsv.write(built, folder.resolve("tables"));
    System.out.println("CSV " + TablesCsv.read(folder.resolve("tables")).equals(built.tables()));
    FactsCsv.write("built", built, folder.resolve("facts.csv"));

    for (String file : List.of(arguments).subList(1, arguments.length)) {
      ReadResult read = Disclosures.read(Path.of(file));
      System.out.println(
          "%s: %d rows, %d blocks, %d failed"
              .formatted(
                  Path.of(file).getFileName(),
                  read.disclosure().tables().stream().mapToInt(table -> table.rows().size()).sum(),
                  read.disclosure().unrecognised().size(),
                  Validator.standard().check(read.disclosure()).failed().size()));
    }
  }

  /** “三公” expenses of which the total is wrong: 1.20 + 3.00 = 4.20. */
  private static Disclosure build() {
    Cells cells =
        Cells.builder(ThreePublicRow.SCHEMA)
            .put(ThreePublicRow.LEVEL, RowLevel.TOTAL)
            .put(ThreePublicRow.TOTAL, Amount.parse("4.00万元"))
            .put(ThreePublicRow.ABROAD, Amount.parse("1.20万元"))
            .put(ThreePublicRow.RECEPTIONS, Amount.parse("3.00万元"))
            .build();
    return new DisclosureBuilder()
        .fiscalYear(2025)
        .addTables(
            Table.builder(TableKind.THREE_PUBLIC, AmountUnit.TEN_THOUSAND_YUAN)
                .title("“三公”经费表")
                .columns(
                    List.of(
                        new PrintedColumn(ThreePublicRow.TOTAL, "合计"),
                        new PrintedColumn(ThreePublicRow.ABROAD, "因公出国（境）费"),
                        new PrintedColumn(ThreePublicRow.RECEPTIONS, "公务接待费")))
                .row(ThreePublicRow.SCHEMA.row(cells))
                .asPrinted())
        .build();
  }
}
