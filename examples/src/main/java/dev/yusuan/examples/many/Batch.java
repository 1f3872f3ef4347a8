package dev.yusuan.examples.many;

import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.examples.audit.FileAudit;
import dev.yusuan.examples.audit.FileResult;
import dev.yusuan.examples.audit.Input;
import dev.yusuan.examples.audit.Job;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Audits many files, several at a time, and tells them in the order in which they were given. What
 * is kept of a file that is done is a few lines, so that a thousand take no more memory than ten.
 */
public final class Batch {
  /** How much is told of each file. */
  public enum Told {
    /** Nothing but what went wrong. */
    NOTHING,
    /** A line. */
    LINE,
    /** The whole report. */
    REPORT
  }

  private final FileAudit audit;
  private final Job job;
  private final Told told;
  private final AuditTexts texts;
  private final PrintStream out;
  private final PrintStream err;

  /** Audits files as a job says, and tells so much of each. */
  public Batch(
      FileAudit audit, Job job, Told told, AuditTexts texts, PrintStream out, PrintStream err) {
    this.audit = audit;
    this.job = job;
    this.told = told;
    this.texts = texts;
    this.out = out;
    this.err = err;
  }

  /** Audits all files, and writes and tells what came of them together. */
  public ExitStatus run(int threads) {
    Summary summary = new Summary(job.inputs().size());
    ExitStatus status = ExitStatus.CLEAN;
    try (CombinedFiles combined = CombinedFiles.in(job.output().folder())) {
      audit(threads, result -> add(result, summary, combined));
      combined.put();
      SummaryFiles.write(summary, job.output().folder(), texts);
      out.print(SummaryText.of(summary, job.output().folder(), texts));
    } catch (IOException unwritable) {
      err.println(
          texts.get(
              "unwritable", job.output().folder(), new FailureText(texts).ofWriting(unwritable)));
      status = ExitStatus.FILE_FAILED;
    }
    return status.orGraver(summary.status());
  }

  private void add(FileResult result, Summary summary, CombinedFiles combined) throws IOException {
    summary.add(result);
    result.failure().ifPresent(err::println);
    switch (told) {
      case NOTHING -> {}
      case LINE -> out.println(SummaryText.line(result, summary, texts));
      case REPORT -> out.print(result.text());
    }
    for (var document : result.documents()) {
      combined.add(document.rows());
    }
  }

  /** What is done with a file that was audited. */
  private interface Consumer {
    void accept(FileResult result) throws IOException;
  }

  private void audit(int threads, Consumer consumer) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<FileResult>> running = new ArrayDeque<>();
      Iterator<Input> rest = job.inputs().iterator();
      while (rest.hasNext() || !running.isEmpty()) {
        if (rest.hasNext() && running.size() < 2 * threads) {
          Input input = rest.next();
          running.add(pool.submit(() -> audit.audit(input)));
        } else {
          consumer.accept(result(running.remove()));
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static FileResult result(Future<FileResult> running) {
    try {
      return running.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
