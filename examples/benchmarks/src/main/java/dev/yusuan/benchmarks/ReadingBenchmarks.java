package dev.yusuan.benchmarks;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/** Reading a document whose tables are longer, and one that has more of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ReadingBenchmarks {
  /** How many times the text is as long, or rather its tables are. */
  @Param({"1", "10", "100"})
  public int times;

  private String longTables = "";
  private String manyTables = "";
  private String longLine = "";

  /** Makes the texts. */
  @Setup
  public void repeat() {
    longTables = Sample.withLongTables(times);
    manyTables = Sample.withManyTables(times);
    longLine = line(times);
  }

  /** Tables with more rows. */
  @Benchmark
  public ReadResult readLongTables() {
    return Disclosures.parse(longTables);
  }

  /** The document again and again. */
  @Benchmark
  public ReadResult readManyTables() {
    return Disclosures.parse(manyTables);
  }

  /** A line of a narrative, up to the longest that a cell may be. */
  @Benchmark
  public ReadResult readLongLine() {
    return Disclosures.parse(longLine);
  }

  private static String line(int times) {
    return "第一部分 概况\n" + "甲、".repeat(160 * times);
  }

  /**
   * Runs all and prints how their cost grows.
   *
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments) throws RunnerException {
    Results results = Results.of(ReadingBenchmarks.class);
    for (int times : new int[] {10, 100}) {
      double length = Sample.text().length();
      results.printGrowth(
          "L", "readLongTables", times, Sample.withLongTables(times).length() / length);
      results.printGrowth(
          "L", "readManyTables", times, Sample.withManyTables(times).length() / length);
      results.printGrowth("L", "readLongLine", times, times);
    }
  }
}
