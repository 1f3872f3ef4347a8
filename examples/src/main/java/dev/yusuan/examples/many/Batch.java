package dev.yusuan.examples.many;

import com.google.common.collect.ImmutableList;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.DocumentRows;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.examples.audit.FileAudit;
import dev.yusuan.examples.audit.FileResult;
import dev.yusuan.examples.audit.Input;
import dev.yusuan.examples.audit.Job;
import dev.yusuan.io.file.FolderInUseException;
import dev.yusuan.io.render.TextGrid;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
  private final Progress progress;

  /**
   * Audits files as a job says, and tells so much of each.
   *
   * @param isTerminal whether {@code err} is a terminal, on which progress is shown
   */
  public Batch(
      FileAudit audit,
      Job job,
      Told told,
      AuditTexts texts,
      PrintStream out,
      PrintStream err,
      boolean isTerminal) {
    this.audit = audit;
    this.job = job;
    this.told = told;
    this.texts = texts;
    this.out = out;
    this.err = err;
    this.progress = new Progress(err, isTerminal, texts, job.inputs().size());
  }

  /** Audits all files, and writes and tells what came of them together. */
  public ExitStatus run(int threads) {
    Path folder = job.output().folder();
    Summary summary = new Summary(job.inputs().size());
    try (SummaryFiles files = SummaryFiles.open(job.output())) {
      Lines lines = new Lines(files);
      audit(threads, result -> progress.done(() -> add(result, summary, lines)));
      lines.requireAll();
      ImmutableList<String> names = files.put(summary, texts);
      out.print(SummaryText.of(summary, folder, names, texts));
      return summary.status();
    } catch (FolderInUseException other) {
      // What the other run writes is not outdated.
      err.println(unwritable(folder, other));
    } catch (IOException failure) {
      String line = unwritable(folder, failure);
      err.println(line);
      outdate(folder, line);
    }
    return summary.status().orGraver(ExitStatus.FILE_FAILED);
  }

  private String unwritable(Path folder, IOException failure) {
    return TextGrid.printable(
        texts.get("unwritable", folder, new FailureText(texts).ofWriting(failure)));
  }

  private void outdate(Path folder, String why) {
    try {
      SummaryFiles.outdate(folder, texts.get("outdated", why));
    } catch (IOException alsoUnwritable) {
      // The line on the failure that outdates them was told.
    }
  }

  private void add(FileResult result, Summary summary, Lines lines) {
    summary.add(result);
    result.failure().ifPresent(failure -> err.println(failure.line()));
    switch (told) {
      case NOTHING -> {}
      case LINE -> out.println(SummaryText.line(result, summary, texts));
      case REPORT -> out.print(result.text());
    }
    result.documents().forEach(document -> lines.add(document.rows()));
  }

  /** The lines of all documents; that they cannot be written keeps no file from being audited. */
  private static final class Lines {
    private final SummaryFiles files;
    private @Nullable IOException failure;

    private Lines(SummaryFiles files) {
      this.files = files;
    }

    void add(DocumentRows rows) {
      if (failure == null) {
        try {
          files.add(rows);
        } catch (IOException unwritable) {
          failure = unwritable;
        }
      }
    }

    void requireAll() throws IOException {
      if (failure != null) {
        throw failure;
      }
    }
  }

  private void audit(int threads, Consumer<FileResult> consumer) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<FileResult>> running = new ArrayDeque<>();
      Iterator<Input> rest = job.inputs().iterator();
      while (rest.hasNext() || !running.isEmpty()) {
        if (rest.hasNext() && running.size() < 2 * threads) {
          Input input = rest.next();
          running.add(pool.submit(() -> audit(input)));
        } else {
          consumer.accept(result(running.remove()));
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private FileResult audit(Input input) {
    progress.begin(input.file());
    return audit.audit(input);
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
