package dev.yusuan.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.yusuan.benchmarks.Meter.Work;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.plaintext.TextFrontEnd;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What is measured over the four documents together. */
public class GoalBenchmarks extends MeasuredByTurns {
  private static final ImmutableList<Class<?>> CLASSES =
      ImmutableList.of(
          GoalBenchmarks.class,
          SumBenchmarks.class,
          FormatBenchmarks.class,
          GrowthBenchmarks.class);

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
      bare.add(sameBytes(json.get(i)));
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

  /** A document by hand, which is sure to write what it read. */
  private static BareDocument sameBytes(byte[] json) throws IOException {
    BareDocument document = BareDocument.read(json);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    document.write(written);
    if (!Arrays.equals(written.toByteArray(), json)) {
      throw new IllegalStateException("the baseline writes other JSON");
    }
    return document;
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
        each(i -> Written.asJson(disclosures.get(i))),
        each(
            i -> {
              bare.get(i).write(OutputStream.nullOutputStream());
              return i;
            }),
        sink);
  }

  /** Writing of facts. */
  @Benchmark
  public void c1Facts(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        each(i -> Written.asFacts(disclosures.get(i))),
        each(
            i -> {
              Csv.write(factRecords.get(i), Writer.nullWriter());
              return i;
            }),
        sink);
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
      for (Class<?> each : CLASSES) {
        builder.include(each.getName().replace(".", "\\."));
      }
    }
    new GoalTable(new Runner(builder.build()).run()).print();
  }
}
