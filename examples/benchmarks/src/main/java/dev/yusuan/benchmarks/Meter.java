package dev.yusuan.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Runs a candidate and its baseline by turns in one JVM, and counts the CPU time and the allocated
 * bytes of the thread: a shared machine then slows both alike. What is counted does not include
 * compiling and collecting garbage, which other threads do.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Meter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A turn takes at least this long, so that reading the clock does not count. */
  private static final long NANOS_OF_A_TURN = 2_000_000;

  /**
   * Each is warmed up for so much CPU time before anything is counted: on a machine that is not
   * quiet, seconds of the clock leave much of it uncompiled.
   */
  private static final long NANOS_OF_WARMING_UP = 5_000_000_000L;

  private boolean warm;
  private final Count candidate = new Count();
  private final Count baseline = new Count();

  /** Nothing is counted yet. */
  public Meter() {}

  /** Begins anew with each iteration. */
  @Setup(Level.Iteration)
  public void reset() {
    candidate.reset();
    baseline.reset();
  }

  /** One turn of each. */
  void compare(Work tried, Work against, Blackhole sink) throws IOException {
    if (!warm) {
      warmUp(tried, sink);
      warmUp(against, sink);
      warm = true;
    }
    candidate.run(tried, sink);
    baseline.run(against, sink);
  }

  private static void warmUp(Work work, Blackhole sink) throws IOException {
    long began = THREADS.getCurrentThreadCpuTime();
    while (THREADS.getCurrentThreadCpuTime() - began < NANOS_OF_WARMING_UP) {
      sink.consume(work.run());
    }
  }

  /** One turn of a candidate that is compared with a figure. */
  void measure(Work tried, Blackhole sink) throws IOException {
    candidate.run(tried, sink);
  }

  /** Nanoseconds of one run of the candidate. */
  public double candidateNanos() {
    return candidate.nanos();
  }

  /** Nanoseconds of one run of the baseline. */
  public double baselineNanos() {
    return baseline.nanos();
  }

  /** How many runs of the baseline take as long as one of the candidate. */
  public double ratio() {
    return candidate.nanos() / baseline.nanos();
  }

  /** Bytes allocated by one run of the candidate. */
  public double candidateBytes() {
    return candidate.bytes();
  }

  /** Bytes allocated by one run of the baseline. */
  public double baselineBytes() {
    return baseline.bytes();
  }

  /** What is measured. */
  interface Work {
    Object run() throws IOException;
  }

  private static final class Count {
    private int runsOfATurn = 1;
    private long runs;
    private long nanos;
    private long bytes;

    void reset() {
      runs = 0;
      nanos = 0;
      bytes = 0;
    }

    void run(Work work, Blackhole sink) throws IOException {
      long beganWith = THREADS.getCurrentThreadAllocatedBytes();
      long began = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < runsOfATurn; i++) {
        sink.consume(work.run());
      }
      long took = THREADS.getCurrentThreadCpuTime() - began;
      bytes += THREADS.getCurrentThreadAllocatedBytes() - beganWith;
      nanos += took;
      runs += runsOfATurn;
      if (took < NANOS_OF_A_TURN) {
        runsOfATurn *= 2;
      }
    }

    double nanos() {
      return (double) nanos / runs;
    }

    double bytes() {
      return (double) bytes / runs;
    }
  }
}
