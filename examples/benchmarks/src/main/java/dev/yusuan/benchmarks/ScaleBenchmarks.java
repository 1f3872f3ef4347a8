package dev.yusuan.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Many documents in one run, read, checked, and written as JSON and facts: whether the heap stays
 * flat and what each document takes (M), and what a second core adds (P2).
 */
public final class ScaleBenchmarks {
  private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 10;

  private final ImmutableList<String> texts =
      Seeds.texts().stream()
          .map(text -> new String(text, UTF_8))
          .collect(ImmutableList.toImmutableList());
  private final Validator validator = Validator.standard();

  private ScaleBenchmarks() {}

  /** Runs with as many documents as are stated, or a thousand; each round by one, then by two. */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    int documents = Integer.getInteger("benchmarks.documents", 1_000);
    new ScaleBenchmarks().run(documents / ROUNDS);
  }

  private void run(int documents) throws InterruptedException, ExecutionException {
    OUT.println(
        "| documents | heap, MB | CPU ms for each | speed of two cores, by CPU | by clock |");
    OUT.println("|---|---|---|---|---|");
    List<Double> speeds = new ArrayList<>();
    ExecutorService cores = Executors.newFixedThreadPool(2);
    for (int round = 1; round <= ROUNDS; round++) {
      Took one = take(cores, documents, 1);
      Took two = take(cores, documents, 2);
      // Of two threads that never wait for each other, each takes as much CPU time as one alone.
      double byCpu = 2.0 * one.cpuNanos() / two.cpuNanos();
      speeds.add(byCpu);
      OUT.printf(
          Locale.ROOT,
          "| %,d | %.1f | %.1f | %.2f | %.2f |%n",
          2 * documents * round,
          usedHeap() / 1e6,
          one.cpuNanos() / 1e6 / documents,
          byCpu,
          (double) one.clockNanos() / two.clockNanos());
    }
    cores.shutdown();
    OUT.printf(
        Locale.ROOT,
        "P2: median speed of two cores by CPU time %.2f%n",
        speeds.stream().sorted().toList().get(ROUNDS / 2));
  }

  private record Took(long cpuNanos, long clockNanos) {}

  private Took take(ExecutorService cores, int documents, int threads)
      throws InterruptedException, ExecutionException {
    List<Callable<Long>> parts =
        IntStream.range(0, threads)
            .<Callable<Long>>mapToObj(part -> () -> cpuOf(part, documents, threads))
            .toList();
    long began = System.nanoTime();
    long cpu = 0;
    for (Future<Long> part : cores.invokeAll(parts)) {
      cpu += part.get();
    }
    return new Took(cpu, System.nanoTime() - began);
  }

  private long cpuOf(int first, int documents, int step) throws IOException {
    long began = THREADS.getCurrentThreadCpuTime();
    for (int i = first; i < documents; i += step) {
      Disclosure disclosure = Disclosures.parse(texts.get(i % texts.size())).disclosure();
      validator.check(disclosure);
      Written.asJson(disclosure);
      Written.asFacts(disclosure);
    }
    return THREADS.getCurrentThreadCpuTime() - began;
  }

  private static long usedHeap() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
