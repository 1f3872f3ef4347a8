package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.vocabulary.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages and fonts add to a document, or how they print its characters, changes no fact. */
class InsertionsTest {
  private static final Path PLACES = Path.of("src/test/resources/dev/yusuan/io/places");
  private static final List<String> DOCUMENTS =
      List.of("shanghai-finance-2025", "jiangsu-procuratorate-2019", "sample");
  private static final Pattern AMOUNT = Pattern.compile("(?<=\t)-?[0-9][0-9,]*[.][0-9]+(?=\t|$)");

  /** A way to print a document otherwise. */
  enum Change {
    PAGE_NUMBERS,
    RUNNING_TITLES,
    BLANK_COLUMN_IN_FRONT,
    BLANK_COLUMN_BEHIND,
    CAPTIONS_IN_THE_GRID,
    WIDE_TITLES,
    CARRIAGE_RETURNS,
    NO_BREAK_SPACES,
    FULL_WIDTH_DIGITS,
    KANGXI_RADICALS,
    TRADITIONAL_CHARACTERS,
    BLANKS_IN_WORDS,
    DOUBLED_TITLES
  }

  static Stream<Arguments> changes() {
    return DOCUMENTS.stream()
        .flatMap(name -> Stream.of(Change.values()).map(change -> Arguments.of(name, change)));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void changeNoFact(String name, Change change) throws IOException {
    List<String> lines = document(name).lines().toList();

    ReadResult read = Disclosures.parse(changed(lines, change));

    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(facts(read.disclosure()))
        .containsExactlyElementsOf(facts(Disclosures.parse(document(name)).disclosure()));
  }

  private static String document(String name) throws IOException {
    return name.equals("sample")
        ? Samples.bundled()
        : Files.readString(PLACES.resolve(name + ".txt"));
  }

  private static List<String> facts(Disclosure disclosure) throws IOException {
    StringWriter csv = new StringWriter();
    FactsCsv.write("", disclosure, csv);
    List<String> facts = new ArrayList<>();
    CsvReader.builder().ofNamedCsvRecord(csv.toString()).forEach(line -> facts.add(fact(line)));
    return facts;
  }

  private static String fact(NamedCsvRecord line) {
    return String.join(
        " ",
        line.getField("table_kind"),
        line.getField("row_number"),
        line.getField("row_level"),
        line.getField("measure"),
        Words.plain(line.getField("label")),
        line.getField("amount"),
        line.getField("amount_unit"));
  }

  private static String changed(List<String> lines, Change change) {
    return switch (change) {
      case PAGE_NUMBERS -> paged(lines, "");
      case RUNNING_TITLES -> paged(lines, "某单位预算公开文本\n");
      case BLANK_COLUMN_IN_FRONT -> inGrids(lines, line -> "\t" + line);
      case BLANK_COLUMN_BEHIND -> inGrids(lines, line -> line + "\t\t");
      case CAPTIONS_IN_THE_GRID ->
          String.join("\n", lines).replaceAll("(?m)^(单位：\\S+)\n+(?=.*\t)", "\t\t$1\n");
      case WIDE_TITLES ->
          String.join("\n", lines).replaceAll("(?m)^(#* ?[^\t\n]*表)$", "$1" + "\t".repeat(30));
      case CARRIAGE_RETURNS -> String.join("\r\n", lines);
      case NO_BREAK_SPACES ->
          inGrids(lines, line -> line.replace("\t\t", "\t\u00A0\t").replace(" ", "\u00A0"));
      case FULL_WIDTH_DIGITS -> inGrids(lines, InsertionsTest::fullWidth);
      case KANGXI_RADICALS -> translated(lines, "一人行金支目工用水民长页", "⼀⼈⾏⾦⽀⽬⼯⽤⽔⺠⻓⻚");
      case TRADITIONAL_CHARACTERS -> translated(lines, "单预财经项业务费国机关车购结转级万", "單預財經項業務費國機關車購結轉級萬");
      case BLANKS_IN_WORDS ->
          String.join("\n", lines)
              .replace("合计", "合　计")
              .replace("小计", "小  计")
              .replace("项目支出", "项目 支出");
      case DOUBLED_TITLES -> doubled(lines);
    };
  }

  private interface LineChange {
    String of(String line);
  }

  private static String inGrids(List<String> lines, LineChange change) {
    return String.join(
        "\n", lines.stream().map(line -> line.contains("\t") ? change.of(line) : line).toList());
  }

  /** A page ends behind each twelfth line of a table, but not within its header. */
  private static String paged(List<String> lines, String title) {
    StringBuilder paged = new StringBuilder();
    int grid = 0;
    for (String line : lines) {
      grid = line.contains("\t") ? grid + 1 : 0;
      if (grid > 0 && grid % 12 == 0 && AMOUNT.matcher(line).find()) {
        paged.append("\n- 7 -\n\f").append(title);
      }
      paged.append(line).append('\n');
    }
    return paged.toString();
  }

  private static String fullWidth(String line) {
    Matcher amount = AMOUNT.matcher(line);
    return amount.replaceAll(
        found ->
            found
                .group()
                .chars()
                .map(c -> c + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
  }

  private static String translated(List<String> lines, String from, String to) {
    String text = String.join("\n", lines);
    for (int i = 0; i < from.length(); i++) {
      text = text.replace(from.charAt(i), to.charAt(i));
    }
    return text;
  }

  /** Titles in bold type that was printed twice. */
  private static String doubled(List<String> lines) {
    ImmutableList.Builder<String> doubled = ImmutableList.builder();
    for (String line : lines) {
      boolean title = line.endsWith("表") && line.indexOf('\t') < 0 && line.indexOf('、') < 0;
      String mark = line.startsWith("#") ? line.substring(0, line.indexOf(' ') + 1) : "";
      doubled.add(title ? mark + line.substring(mark.length()).replaceAll("(.)", "$1$1") : line);
    }
    return String.join("\n", doubled.build());
  }
}
