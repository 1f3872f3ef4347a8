package dev.yusuan.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.yusuan.benchmarks.Meter.Work;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.html.HtmlFrontEnd;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.office.OfficeFrontEnd;
import dev.yusuan.io.pdf.PdfFrontEnd;
import dev.yusuan.io.plaintext.TextFrontEnd;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.validation.Validator;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Each goal: a candidate and its baseline by turns, over the four documents together. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xbatch", "-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 6, time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 5, time = 1, timeUnit = TimeUnit.SECONDS)
public class GoalBenchmarks {
  private final ImmutableList<byte[]> texts = Seeds.texts();
  private final ImmutableList<Disclosure> disclosures = Seeds.disclosures();
  private final ImmutableList<byte[]> json = Seeds.json();
  private final ImmutableList<String> amounts = Seeds.amounts();
  private final Validator standard = Validator.standard();
  private final List<BareDocument> bare = new ArrayList<>();
  private final List<Path> tables = new ArrayList<>();
  private final List<Path> facts = new ArrayList<>();
  private final List<List<List<String>>> factRecords = new ArrayList<>();
  private final List<List<List<List<String>>>> tableRecords = new ArrayList<>();
  private Path scratch = Path.of("");
  private Path again = Path.of("");

  /** Leaves files to {@link #setUp}. */
  public GoalBenchmarks() {}

  /** Writes what is read, and reads what is written. */
  @Setup
  public void setUp() throws IOException {
    scratch = Files.createTempDirectory("benchmarks");
    again = Files.createDirectory(scratch.resolve("again"));
    for (int i = 0; i < texts.size(); i++) {
      bare.add(BareDocument.read(json.get(i)));
      Path folder = scratch.resolve("tables" + i);
      TablesCsv.write(disclosures.get(i), folder);
      tables.add(folder);
      Path file = scratch.resolve("facts" + i + ".csv");
      FactsCsv.write("d", disclosures.get(i), file);
      facts.add(file);
      factRecords.add(Csv.read(file));
      List<List<List<String>>> records = new ArrayList<>();
      for (Path table : Csv.files(folder)) {
        records.add(Csv.read(table));
      }
      tableRecords.add(records);
    }
  }

  /** JSON decode. */
  @Benchmark
  public void j1(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        each(i -> DisclosureJson.read(new ByteArrayInputStream(json.get(i)))),
        each(i -> BareDocument.read(json.get(i))),
        sink);
  }

  /** JSON encode. */
  @Benchmark
  public void j2(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        each(i -> encode(disclosures.get(i))),
        each(
            i -> {
              bare.get(i).write(OutputStream.nullOutputStream());
              return i;
            }),
        sink);
  }

  private static Object encode(Disclosure disclosure) throws IOException {
    DisclosureJson.write(disclosure, OutputStream.nullOutputStream());
    return disclosure;
  }

  /** Writing of facts. */
  @Benchmark
  public void c1Facts(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        each(i -> writeFacts(disclosures.get(i))),
        each(
            i -> {
              Csv.write(factRecords.get(i), Writer.nullWriter());
              return i;
            }),
        sink);
  }

  private static Object writeFacts(Disclosure disclosure) throws IOException {
    FactsCsv.write("d", disclosure, Writer.nullWriter());
    return disclosure;
  }

  /** Writing of tables, as files. */
  @Benchmark
  public void c1Tables(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        each(
            i -> {
              TablesCsv.write(disclosures.get(i), tables.get(i));
              return i;
            }),
        each(
            i -> {
              for (int file = 0; file < tableRecords.get(i).size(); file++) {
                try (Writer out = Files.newBufferedWriter(again.resolve(file + ".csv"))) {
                  Csv.write(tableRecords.get(i).get(file), out);
                }
              }
              return i;
            }),
        sink);
  }

  /** Reading of facts. */
  @Benchmark
  public void c2Facts(Meter meter, Blackhole sink) throws IOException {
    meter.compare(each(i -> FactsCsv.read(facts.get(i))), each(i -> Csv.read(facts.get(i))), sink);
  }

  /** Reading of tables. */
  @Benchmark
  public void c2Tables(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        each(i -> TablesCsv.read(tables.get(i))),
        each(
            i -> {
              List<Object> records = new ArrayList<>();
              for (Path table : Csv.files(tables.get(i))) {
                records.add(Csv.read(table));
              }
              return records;
            }),
        sink);
  }

  /** Parsing of printed amounts. */
  @Benchmark
  public void a1(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        () -> {
          for (String amount : amounts) {
            sink.consume(Amount.find(amount, AmountUnit.TEN_THOUSAND_YUAN));
          }
          return amounts;
        },
        () -> {
          for (String amount : amounts) {
            sink.consume(new BigDecimal(amount.replace(",", "")));
          }
          return amounts;
        },
        sink);
  }

  /** Text to a source. */
  @Benchmark
  public void t1(Meter meter, Blackhole sink) throws IOException {
    TextFrontEnd frontEnd = new TextFrontEnd();
    meter.compare(
        each(i -> frontEnd.read(texts.get(i), "", Limits.DEFAULT)), each(this::decode), sink);
  }

  private String decode(int i) {
    return new String(texts.get(i), UTF_8);
  }

  /** Reading of a document. */
  @Benchmark
  public void p1(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        each(i -> Disclosures.read(new ByteArrayInputStream(texts.get(i)), Limits.DEFAULT)),
        each(this::decode),
        sink);
  }

  /** All rules. */
  @Benchmark
  public void v1(Meter meter, Blackhole sink) throws IOException {
    meter.compare(each(i -> standard.check(disclosures.get(i))), each(this::decode), sink);
  }

  /** Sums and equalities of one document. */
  @Benchmark
  public void v2(Meter meter, Hibernate hibernate, Blackhole sink) throws IOException {
    meter.compare(
        () -> hibernate.sums.check(hibernate.disclosure),
        () -> hibernate.validator.validate(hibernate.bean),
        sink);
  }

  /** A PDF to a source. */
  @Benchmark
  public void f1(Meter meter, OtherFormats formats, Blackhole sink) throws IOException {
    meter.compare(
        () -> new PdfFrontEnd().read(formats.pdf, "", Limits.DEFAULT),
        () -> {
          try (PDDocument document = Loader.loadPDF(formats.pdf)) {
            return new PDFTextStripper().getText(document);
          }
        },
        sink);
  }

  /** A workbook to a source. */
  @Benchmark
  public void f2(Meter meter, OtherFormats formats, Blackhole sink) throws IOException {
    meter.compare(
        () -> new OfficeFrontEnd().read(formats.workbook, "", Limits.DEFAULT),
        () -> Workbooks.texts(formats.workbook),
        sink);
  }

  /** A web page to a source. */
  @Benchmark
  public void f3(Meter meter, OtherFormats formats, Blackhole sink) throws IOException {
    meter.compare(
        () -> new HtmlFrontEnd().read(formats.pageBytes, "", Limits.DEFAULT),
        () -> {
          int characters = 0;
          for (Element cell : Jsoup.parse(formats.page).select("td,p")) {
            characters += cell.text().length();
          }
          return characters;
        },
        sink);
  }

  /** Reading of twice the rows. */
  @Benchmark
  public void gRead(Meter meter, Twice twice, Blackhole sink) throws IOException {
    meter.compare(
        () -> Disclosures.parse(twice.textOfTwice), () -> Disclosures.parse(twice.text), sink);
  }

  /** Checking of twice the rows. */
  @Benchmark
  public void gCheck(Meter meter, Twice twice, Blackhole sink) throws IOException {
    meter.compare(() -> standard.check(twice.twice), () -> standard.check(twice.once), sink);
  }

  /** Decoding of twice the rows. */
  @Benchmark
  public void gDecode(Meter meter, Twice twice, Blackhole sink) throws IOException {
    meter.compare(
        () -> DisclosureJson.read(twice.jsonOfTwice),
        () -> DisclosureJson.read(twice.jsonOfOnce),
        sink);
  }

  /** Encoding of twice the rows. */
  @Benchmark
  public void gEncode(Meter meter, Twice twice, Blackhole sink) throws IOException {
    meter.compare(() -> encode(twice.twice), () -> encode(twice.once), sink);
  }

  /** Facts of twice the rows. */
  @Benchmark
  public void gWrite(Meter meter, Twice twice, Blackhole sink) throws IOException {
    meter.compare(() -> writeFacts(twice.twice), () -> writeFacts(twice.once), sink);
  }

  private Work each(Step step) {
    return () -> {
      Object last = texts;
      for (int i = 0; i < texts.size(); i++) {
        last = step.run(i);
      }
      return last;
    };
  }

  private interface Step {
    Object run(int document) throws IOException;
  }

  /** The sums, and the same in Hibernate Validator. */
  @State(Scope.Thread)
  public static class Hibernate {
    final Disclosure disclosure = Disclosures.parse(Sample.text()).disclosure();
    final Validator sums =
        Validator.of(
            Validator.standard().rules().stream()
                .filter(rule -> isSum(rule.description().id()))
                .toList());
    final DisclosureBean bean = DisclosureBean.of(disclosure);
    final jakarta.validation.Validator validator =
        Validation.buildDefaultValidatorFactory().getValidator();

    /** Builds both. */
    public Hibernate() {}

    private static boolean isSum(String id) {
      return id.startsWith("expenditure.")
          || id.equals("totals.revenue-equals-expenditure")
          || id.equals("totals.summary-equals-revenue-table")
          || id.equals("totals.summary-equals-expenditure-table");
    }
  }

  /** A document in other formats. */
  @State(Scope.Thread)
  public static class OtherFormats {
    final byte[] pdf = Sample.bytes("jiaozuo-bigdata-2024.pdf");
    final String page = Sample.page();
    final byte[] pageBytes = page.getBytes(UTF_8);
    final byte[] workbook = Workbooks.of(Sample.text());

    /** Makes them. */
    public OtherFormats() {}
  }

  /**
   * A document with each line that begins with a code ten times, and with each twenty times, which
   * is almost twice as long.
   */
  @State(Scope.Thread)
  public static class Twice {
    final String text = Sample.withLongTables(10);
    final String textOfTwice = Sample.withLongTables(20);
    final Disclosure once = Disclosures.parse(text).disclosure();
    final Disclosure twice = Disclosures.parse(textOfTwice).disclosure();
    final String jsonOfOnce = DisclosureJson.toString(once);
    final String jsonOfTwice = DisclosureJson.toString(twice);

    /** Makes both. */
    public Twice() {}
  }

  /**
   * Runs all and prints the table. Options of JMH may follow, {@code -f 1} for one fork.
   *
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments)
      throws RunnerException, CommandLineOptionException, IOException {
    CommandLineOptions options = new CommandLineOptions(arguments);
    OptionsBuilder builder = new OptionsBuilder();
    builder.parent(options);
    if (options.getIncludes().isEmpty()) {
      builder.include(GoalBenchmarks.class.getName().replace(".", "\\."));
    }
    new GoalTable(new Runner(builder.build()).run()).print();
  }
}
