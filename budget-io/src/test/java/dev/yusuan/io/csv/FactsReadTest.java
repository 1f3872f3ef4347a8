package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.UnitCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Phase;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.TableKind;
import dev.yusuan.testing.Documents;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts are read as they were written. */
class FactsReadTest {
  private static final String HEADER = String.join(",", FactsCsv.HEADER);
  private static final String WAGES =
      "a.txt,2024,UNIT,003001,某办公室,EXPENDITURE,1,支出预算表,4,ITEM,2,true,,003001,2010301,201,,,,"
          + "行政运行,basic.personnel.wages,基本支出/工资福利支出,BUDGET,1314.20,万元,13142000,第3页,12,5,";
  private static final String OTHER = ",,,,,OTHER,2,,1,,,false,,,,,,,,,,栏,,-3,元,-3,,,,两栏相加";

  @TempDir private Path folder;

  @Test
  void givesWhatALineSays() throws IOException {
    ImmutableList<Fact> facts = FactsCsv.read(file(HEADER, WAGES, OTHER));

    assertThat(facts.stream().map(Fact::toString))
        .containsExactly("a.txt EXPENDITURE[4] 行政运行 基本支出/工资福利支出: 1,314.20万元", " OTHER.2[1] 栏: -3元");
    Fact wages = facts.get(0);
    assertThat(wages.document())
        .isEqualTo(
            new Fact.Document(
                "a.txt",
                OptionalInt.of(2024),
                Optional.of(DisclosureKind.UNIT),
                Optional.of(UnitCode.parse("003001")),
                Optional.of("某办公室")));
    assertThat(wages.row())
        .isEqualTo(
            new Fact.Row(
                TableKind.EXPENDITURE,
                1,
                "支出预算表",
                4,
                Optional.of(RowLevel.ITEM),
                OptionalInt.of(2),
                true,
                Optional.empty(),
                Optional.of(UnitCode.parse("003001")),
                Optional.of(FunctionCode.parse("2010301")),
                Optional.of(FunctionCode.parse("201")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("行政运行")));
    assertThat(wages.measure()).hasValue("basic.personnel.wages");
    assertThat(wages.measureLabel()).isEqualTo("基本支出/工资福利支出");
    assertThat(wages.phase()).contains(Phase.BUDGET);
    assertThat(wages.amount()).isEqualTo(Amount.parse("1,314.20万元"));
    assertThat(wages.place())
        .isEqualTo(
            new Fact.Place(
                Optional.of("第3页"), OptionalInt.of(12), OptionalInt.of(5), Optional.empty()));
    Fact other = facts.get(1);
    assertThat(other.row().table()).isEqualTo(TableKind.OTHER);
    assertThat(other.measure()).isEmpty();
    assertThat(other.phase()).isEmpty();
    assertThat(other.amount()).isEqualTo(Amount.parse("-3元"));
    assertThat(other.place().inferred()).hasValue("两栏相加");
  }

  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Documents.disclosures();
  }

  @Property(tries = 100)
  void saysAllThatWasWritten(@ForAll("disclosures") Disclosure disclosure) throws IOException {
    Path file = Files.createTempFile("facts", ".csv");
    try {
      FactsCsv.write("d", disclosure, file);
      StringWriter again = new StringWriter();
      CsvOutput csv = new CsvOutput("again", CsvProfile.EXACT, again);
      csv.write(FactsCsv.HEADER);
      for (Fact fact : FactsCsv.read(file)) {
        csv.write(line(fact));
      }
      csv.flush();

      assertThat(again).hasToString(Files.readString(file));
    } finally {
      Files.delete(file);
    }
  }

  private static List<String> line(Fact fact) {
    List<String> line = new ArrayList<>();
    Fact.Document document = fact.document();
    line.add(document.name());
    line.add(printed(document.fiscalYear()));
    line.add(document.issuerKind().map(Enum::name).orElse(""));
    line.add(printed(document.issuerCode()));
    line.add(printed(document.issuer()));
    Fact.Row row = fact.row();
    line.add(row.table().name());
    line.add(Integer.toString(row.tableNumber()));
    line.add(row.tableTitle());
    line.add(Integer.toString(row.number()));
    line.add(row.level().map(Enum::name).orElse(""));
    line.add(printed(row.parent()));
    line.add(Boolean.toString(row.isLeaf()));
    line.add(printed(row.unit()));
    line.add(printed(row.ownerUnit()));
    line.add(printed(row.function()));
    line.add(printed(row.functionClass()));
    line.add(printed(row.departmentEconomic()));
    line.add(printed(row.governmentEconomic()));
    line.add(printed(row.project()));
    line.add(printed(row.label()));
    line.add(printed(fact.measure()));
    line.add(fact.measureLabel());
    line.add(fact.phase().map(Enum::name).orElse(""));
    line.add(fact.amount().digits().replace(",", ""));
    line.add(fact.amount().unit().symbol());
    line.add(fact.amount().inYuan().toPlainString());
    Fact.Place place = fact.place();
    line.add(printed(place.page()));
    line.add(printed(place.line()));
    line.add(printed(place.cell()));
    line.add(printed(place.inferred()));
    return line;
  }

  private static String printed(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String printed(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }

  @Test
  void readsTextsOfSpreadsheets() throws IOException {
    Path file = file(HEADER, WAGES.replace("a.txt", "'=a").replace("2010301,201", "'2010301,'201"));

    try (Stream<Fact> facts = FactsCsv.stream(file, CsvProfile.SPREADSHEET)) {
      assertThat(facts.map(fact -> fact.document().name())).containsExactly("=a");
    }
  }

  /** A line is read when it is asked for, so that a file of any size needs the memory of one. */
  @Test
  void readsNoFurtherThanAsked() throws IOException {
    Path file = file(HEADER, WAGES, WAGES, WAGES.replace("ITEM", "LINE"));

    try (Stream<Fact> facts = FactsCsv.stream(file)) {
      Iterator<Fact> iterator = facts.iterator();
      assertThat(iterator.next().row()).isSameAs(iterator.next().row());
      assertThatThrownBy(iterator::next)
          .isInstanceOf(UncheckedIOException.class)
          .cause()
          .isInstanceOf(CsvFormatException.class)
          .hasMessage("facts.csv, line 4, cell 10: expected a level of rows, found “LINE”");
    }
  }

  @Test
  void refusesWhatIsNotAsItIsWritten() throws IOException {
    assertRefused(WAGES.replace("13142000", "13142001"), 26, "the same amount in yuan");
    assertRefused(WAGES.replace("1314.20,", "1314.2O,"), 24, "an amount");
    assertRefused(WAGES.replace("万元", "两"), 25, "one of 元, 千元, 万元, 亿元");
    assertRefused(WAGES.replace("EXPENDITURE", "EXPENSES"), 6, "a kind of table");
    assertRefused(WAGES.replace("true", "yes"), 12, "true or false");
    assertRefused(WAGES.replace("表,4,", "表,0,"), 9, "a number from 1");
    assertRefused(WAGES.replace("2010301", "2010"), 15, "a functional code");
    assertThatThrownBy(() -> FactsCsv.read(file("a,b", "1,2"))).hasMessageContaining("the header");
    assertThatThrownBy(() -> FactsCsv.read(file("a,b", "1,2", "", "3")))
        .hasMessageContaining("line 1: expected the header");
    assertThatThrownBy(() -> FactsCsv.read(folder))
        .hasMessage(folder + ": a directory, not a file");
    assertThatThrownBy(() -> FactsCsv.read(file(HEADER, "1,2"))).hasMessageContaining("30 cells");
  }

  private void assertRefused(String line, int cell, String expected) throws IOException {
    Path file = file(HEADER, OTHER, line);
    assertThatThrownBy(() -> FactsCsv.read(file))
        .isInstanceOf(CsvFormatException.class)
        .hasMessageStartingWith("facts.csv, line 3, cell " + cell + ": expected " + expected);
  }

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("facts.csv"), String.join("\r\n", lines) + "\r\n");
  }
}
