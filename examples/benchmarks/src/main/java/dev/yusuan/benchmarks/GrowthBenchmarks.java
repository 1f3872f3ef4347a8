package dev.yusuan.benchmarks;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.validation.Validator;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A document with each line that begins with a code ten times, and with each twenty times, which is
 * almost twice as long.
 */
public class GrowthBenchmarks extends MeasuredByTurns {
  private final String text = Sample.withLongTables(10);
  private final String textOfTwice = Sample.withLongTables(20);
  private final Disclosure once = Disclosures.parse(text).disclosure();
  private final Disclosure twice = Disclosures.parse(textOfTwice).disclosure();
  private final String jsonOfOnce = DisclosureJson.toString(once);
  private final String jsonOfTwice = DisclosureJson.toString(twice);
  private final Validator standard = Validator.standard();

  /** Makes both. */
  public GrowthBenchmarks() {}

  /** Reading of twice the rows. */
  @Benchmark
  public void gRead(Meter meter, Blackhole sink) throws IOException {
    meter.compare(() -> Disclosures.parse(textOfTwice), () -> Disclosures.parse(text), sink);
  }

  /** Checking of twice the rows. */
  @Benchmark
  public void gCheck(Meter meter, Blackhole sink) throws IOException {
    meter.compare(() -> standard.check(twice), () -> standard.check(once), sink);
  }

  /** Decoding of twice the rows. */
  @Benchmark
  public void gDecode(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        () -> DisclosureJson.read(jsonOfTwice), () -> DisclosureJson.read(jsonOfOnce), sink);
  }

  /** Encoding of twice the rows. */
  @Benchmark
  public void gEncode(Meter meter, Blackhole sink) throws IOException {
    meter.compare(() -> Written.asJson(twice), () -> Written.asJson(once), sink);
  }

  /** Facts of twice the rows. */
  @Benchmark
  public void gWrite(Meter meter, Blackhole sink) throws IOException {
    meter.compare(() -> Written.asFacts(twice), () -> Written.asFacts(once), sink);
  }
}
