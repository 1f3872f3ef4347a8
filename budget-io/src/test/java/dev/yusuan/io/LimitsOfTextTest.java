package dev.yusuan.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.ProblemsJson;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.LimitsBuilder;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.GridRow;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.source.SourceCell;
import dev.yusuan.source.SourcePlace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The limits of reading text, at the limit and one beyond; nothing is lost at any. */
class LimitsOfTextTest {
  private static final String TITLE = "2024年单位预算\n";

  /** Each limit, set to a value. */
  private static final ImmutableList<BiFunction<LimitsBuilder, Integer, LimitsBuilder>> EACH =
      ImmutableList.of(
          LimitsBuilder::documentBytes,
          LimitsBuilder::lines,
          LimitsBuilder::lineChars,
          LimitsBuilder::cells,
          LimitsBuilder::cellChars,
          LimitsBuilder::columns,
          LimitsBuilder::rowsPerTable,
          LimitsBuilder::rowsPerDocument,
          LimitsBuilder::tables,
          LimitsBuilder::headings,
          LimitsBuilder::figures,
          LimitsBuilder::problems);

  @Test
  void keepsTheLinesBeyondTheLimitAsOneText() {
    String text = TITLE + "甲一\n\n甲二\n乙一\n乙二\n";

    assertThat(limits(Disclosures.parse(text, limits().lines(6).build()))).isEmpty();
    ReadResult read = Disclosures.parse(text, limits().lines(4).build());
    assertThat(limits(read)).containsExactly(List.of("lines", "4", "6"));
    assertThat(limitOf(read).place().orElseThrow().line()).isEqualTo(5);
    assertThat(lines(read)).containsExactly("2024年单位预算", "甲一", "甲二", "乙一\n乙二\n");
    assertThat(read.coverage().isComplete()).isTrue();
  }

  @Test
  void countsBlankLinesButKeepsOnlyWhatPrintsSomething() {
    assertThat(limits(Disclosures.parse(TITLE + "\n".repeat(9), limits().lines(3).build())))
        .isEmpty();
    ReadResult read = Disclosures.parse(TITLE + "\n".repeat(9) + "甲\n", limits().lines(3).build());
    assertThat(limits(read)).containsExactly(List.of("lines", "3", "11"));
    assertThat(lines(read)).containsExactly("2024年单位预算", "甲\n");
  }

  /** A title of one cell, and three rows of three. */
  @Test
  void keepsTheCellsBeyondTheLimitAsOneText() {
    String text = TITLE + "甲\t1\t\n乙\t2\t\n丙\t3\t\n";

    assertThat(limits(Disclosures.parse(text, limits().cells(10).build()))).isEmpty();
    ReadResult read = Disclosures.parse(text, limits().cells(9).build());
    assertThat(limits(read)).containsExactly(List.of("cells", "9", "10"));
    assertThat(limitOf(read).place().orElseThrow().line()).isEqualTo(4);
    assertThat(lines(read)).last().isEqualTo("丙\t3\t\n");
    assertThat(read.coverage().isComplete()).isTrue();
  }

  @Test
  void countsTheCellsOfTablesBetweenPipesLaidOutByBlanksAndOfRecords() {
    assertThat(limits(Disclosures.parse("|甲|1|\n|乙|2|\n", limits().cells(5).build())))
        .containsExactly(List.of("cells", "5", "8"));
    assertThat(limits(Disclosures.parse("甲     1\n乙     2\n", limits().cells(3).build())))
        .containsExactly(List.of("cells", "3", "4"));
    assertThat(limits(Disclosures.parse("甲,1\n乙,2\n丙,3\n", limits().lines(2).build())))
        .containsExactly(List.of("lines", "2", "3"));
  }

  @Test
  void keepsTheBytesBeyondTheLimitAsOneText() {
    String text = TITLE + "甲\n乙\n";
    int bytes = text.getBytes(UTF_8).length;

    assertThat(limits(Disclosures.parse(text, limits().documentBytes(bytes).build()))).isEmpty();
    ReadResult read = Disclosures.parse(text, limits().documentBytes(bytes - 1).build());
    assertThat(limits(read)).containsExactly(List.of("documentBytes", bytes - 1 + "", bytes + ""));
    assertThat(limitOf(read).place().orElseThrow().line()).isEqualTo(3);
    assertThat(lines(read)).containsExactly("2024年单位预算", "甲", "乙\n");
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(
            () ->
                Disclosures.read(
                    new ByteArrayInputStream(text.getBytes(UTF_8)),
                    limits().documentBytes(bytes - 1).build()));
  }

  @Test
  void refusesHalfOfASurrogatePair() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disclosures.parse("预算\uD83D"))
        .withMessage("half of a surrogate pair at index 2: this is no text");
    assertThatIllegalArgumentException().isThrownBy(() -> Disclosures.parse("\uDE00预算"));
    assertThat(Disclosures.parse("预算\uD83D\uDE00").coverage().cells()).isEqualTo(1);
  }

  /** What is cut into pieces, as it is longer than any cell, parts no pair and is read again. */
  @Test
  void halfOfASurrogatePairInASourceIsReplacedAndTold() throws IOException {
    SourcePlace place = new SourcePlace("\uDC00", 1, 1, 0, Optional.empty(), "行政\uD83D运行");
    Problem hidden =
        new Problem(
            ProblemCode.SOURCE_TEXT_HIDDEN,
            Optional.of(place),
            ImmutableMap.of("page", "1", "printed", "\uD83D", "why", "WHITE"));
    Source source =
        new Source(
            "",
            ImmutableList.of(
                new Paragraph("\uD83D", 0, false, false, place),
                new Grid(ImmutableList.of(row("\uD83D\uD83D\uDE00\uDE00", "1")), false)),
            ImmutableList.of(hidden));

    ReadResult read = Disclosures.read(source);

    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.SOURCE_DAMAGED)
        .extracting(Problem::arguments)
        .containsExactly(ImmutableMap.of("what", "half-characters"));
    String json = DisclosureJson.toString(read.disclosure());
    assertThat(json).contains("行政\uFFFD运行", "\uFFFD\\uD83D\\uDE00\uFFFD");
    assertThat(DisclosureJson.read(json)).isEqualTo(read.disclosure());
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    ProblemsJson.write(read.problems(), problems);
    assertThat(problems.toString(UTF_8)).contains("\uFFFD");
  }

  @Test
  void writesAndReadsALineLongerThanAnyCell() throws IOException {
    String text = "预" + "\uD83D\uDE00".repeat(40_000);
    ReadResult read = Disclosures.parse(text);

    assertThat(limits(read)).containsExactly(List.of("lineChars", "65536", "80001"));
    assertThat(lines(read)).containsExactly(text);
    assertThat(DisclosureJson.read(DisclosureJson.toString(read.disclosure(), Contacts.KEEP)))
        .isEqualTo(read.disclosure());
  }

  /** A front end may find cells longer than any; the row is of no table then. */
  @Test
  void writesAndReadsARowWithACellLongerThanAny() throws IOException {
    String longest = "字".repeat(Limits.DEFAULT.cellChars());
    String text = longest + "\uD83D\uDE00".repeat(3);
    ReadResult read =
        Disclosures.read(
            new Source(
                "", ImmutableList.of(new Grid(ImmutableList.of(row("甲", "1.00", text)), false))));

    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(read.disclosure().unrecognised().get(0).lines())
        .containsExactly(ImmutableList.of("甲", "1.00", longest, "\uD83D\uDE00".repeat(3)));
    assertThat(DisclosureJson.read(DisclosureJson.toString(read.disclosure(), Contacts.KEEP)))
        .isEqualTo(read.disclosure());
  }

  @Test
  void writesAndReadsALineOfMorePiecesThanALineHasCells() throws IOException {
    int pieces = Limits.DEFAULT.columns() + 1;
    String[] cells = new String[pieces];
    Arrays.fill(cells, "x");
    cells[0] = "字".repeat(Limits.DEFAULT.cellChars() + 1);
    ReadResult read =
        Disclosures.read(
            new Source("", ImmutableList.of(new Grid(ImmutableList.of(row(cells)), false))));

    assertThat(read.disclosure().unrecognised().get(0).lines())
        .extracting(List::size)
        .containsExactly(pieces - 1, 2);
    assertThat(DisclosureJson.read(DisclosureJson.toString(read.disclosure(), Contacts.KEEP)))
        .isEqualTo(read.disclosure());
  }

  @Test
  void writesAndReadsATableOfMoreColumnsThanALineHas() throws IOException {
    int columns = Limits.DEFAULT.columns() + 300;
    String[] header = new String[columns];
    String[] figures = new String[columns];
    Arrays.setAll(header, i -> i == 0 ? "科目编码" : i == 1 ? "科目名称" : "第" + i + "项");
    Arrays.setAll(figures, i -> i == 0 ? "2010301" : i == 1 ? "行政运行" : i + ".00");
    ReadResult read =
        Disclosures.read(
            new Source(
                "",
                ImmutableList.of(
                    new Grid(
                        ImmutableList.of(
                            row("2024年支出预算表"), row("单位：万元"), row(header), row(figures)),
                        false))));

    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.LIMIT)
        .extracting(problem -> problem.arguments().get("limit"))
        .containsExactly("columns");
    assertThat(DisclosureJson.read(DisclosureJson.toString(read.disclosure(), Contacts.KEEP)))
        .isEqualTo(read.disclosure());
  }

  @Test
  void tellsOfAParagraphThatIsTooLongToBeRead() {
    String text = "字".repeat(Limits.DEFAULT.cellChars() + 1);
    Paragraph paragraph = new Paragraph(text, 0, false, false, new SourcePlace(1, 0, 1, text));

    assertThat(Disclosures.read(new Source("", ImmutableList.of(paragraph))).problems())
        .filteredOn(problem -> problem.code() == ProblemCode.LIMIT)
        .extracting(problem -> problem.arguments().get("found"))
        .containsExactly("32768");
  }

  private static GridRow row(String... texts) {
    ImmutableList.Builder<SourceCell> cells = ImmutableList.builder();
    for (int i = 0; i < texts.length; i++) {
      cells.add(new SourceCell(texts[i], i, new SourcePlace(1, i + 1, 0, texts[i])));
    }
    return new GridRow(cells.build(), false);
  }

  /** Long words in all places where a document says something of itself or its tables. */
  @Provide
  Arbitrary<String> longDocuments() {
    Arbitrary<String> word = Arbitraries.integers().between(1, 33_000).map("字"::repeat);
    return Combinators.combine(word, word, word, word, word)
        .as(
            (a, b, c, d, e) ->
                """
                2024年单位预算%1$s
                单位名称：%2$s
                2024年支出预算表
                单位：万元
                科目编码\t%4$s\t合计\t其他
                \t%5$s\t%5$s\t%1$s
                201\t%2$s\t1.00\t
                \t甲\t\t%3$s
                注：%4$s
                %5$s
                """
                    .formatted(a, b, c, d, e));
  }

  @Property(tries = 50)
  void whatIsWrittenOfLongTextsIsReadAgain(@ForAll("longDocuments") String text)
      throws IOException {
    ReadResult read = Disclosures.parse(text);

    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(DisclosureJson.read(DisclosureJson.toString(read.disclosure(), Contacts.KEEP)))
        .isEqualTo(read.disclosure());
  }

  /** A note goes on with the lines below it, but not with a text that is longer than any cell. */
  @Test
  void takesNoLineLongerThanAnyCellForANote() {
    String rest = "字".repeat(70_000);
    ReadResult read =
        Disclosures.parse(
            """
            2024年一般公共预算“三公”经费预算表
            单位：万元
            “三公”经费合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费
            \t\t小计\t公务用车购置费\t公务用车运行费
            1.00\t\t\t\t\t1.00
            注：见下。
            """
                + rest);

    assertThat(String.join("", lines(read))).contains(rest);
    assertThat(read.disclosure().threePublic().notes()).containsExactly("注：见下。");
    assertThat(read.coverage().isComplete()).isTrue();
  }

  /** Lines of all genres. */
  @Provide
  Arbitrary<List<String>> documents() {
    return Arbitraries.of(
            TITLE.strip(),
            "# 甲",
            "某某表",
            "单位：万元",
            "",
            "项\t额\t合计",
            "甲\t1\t2",
            "\t\t",
            "|甲|1|",
            "甲    1    2",
            "注：甲",
            "甲乙丙丁戊己庚辛",
            "\f",
            "\uD83D\uDE00")
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 1_000)
  void losesNothingWhateverOneLimitIs(
      @ForAll("documents") List<String> lines,
      @ForAll @IntRange(min = 0, max = 11) int which,
      @ForAll @IntRange(min = 0, max = 6) int value)
      throws IOException {
    Limits limits = EACH.get(which).apply(limits(), value).build();

    ReadResult read = Disclosures.parse(String.join("\n", lines), limits);

    assertThat(read.coverage().isComplete()).isTrue();
    assertThat(DisclosureJson.read(DisclosureJson.toString(read.disclosure(), Contacts.KEEP)))
        .isEqualTo(read.disclosure());
  }

  @Property(tries = 200)
  void losesNothingWhereTheFileIsReadOrRefusesIt(
      @ForAll("documents") List<String> lines,
      @ForAll @IntRange(min = 0, max = 11) int which,
      @ForAll @IntRange(min = 0, max = 1) int value)
      throws IOException {
    byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
    Limits limits = EACH.get(which).apply(limits(), value).build();
    try {
      ReadResult read = Disclosures.read(new ByteArrayInputStream(bytes), limits);
      assertThat(read.coverage().isComplete()).isTrue();
    } catch (UnreadableSourceException refused) {
      assertThat(refused.reason())
          .isIn(UnreadableSourceException.Reason.EMPTY, UnreadableSourceException.Reason.TOO_LARGE);
    }
  }

  private static List<List<String>> limits(ReadResult read) {
    return read.problems().stream()
        .filter(problem -> problem.code() == ProblemCode.LIMIT)
        .map(problem -> List.copyOf(problem.arguments().values()))
        .toList();
  }

  private static Problem limitOf(ReadResult read) {
    return read.problems().stream()
        .filter(problem -> problem.code() == ProblemCode.LIMIT)
        .findFirst()
        .orElseThrow();
  }

  /** All lines that are not typed, the cells of each joined. */
  private static List<String> lines(ReadResult read) {
    return read.disclosure().unrecognised().stream()
        .flatMap(block -> block.lines().stream())
        .map(line -> String.join("", line))
        .toList();
  }

  private static LimitsBuilder limits() {
    return new LimitsBuilder().from(Limits.DEFAULT);
  }
}
