package dev.yusuan.examples.audit;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.document.Severity;
import dev.yusuan.io.file.FolderInUseException;
import dev.yusuan.io.reading.Coverage;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.money.Verdict;
import dev.yusuan.report.content.IndexEntry;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Audits one file after the other: whatever goes wrong with one is told on one line, and older
 * results of it are marked.
 */
public final class FileAudit {
  private final Auditor auditor;
  private final Job job;
  private final AuditTexts texts;

  /** Audits files as a job says. */
  public FileAudit(Auditor auditor, Job job, AuditTexts texts) {
    this.auditor = auditor;
    this.job = job;
    this.texts = texts;
  }

  /** Audits a file and writes the results of all its disclosures. */
  public FileResult audit(Input input) {
    ResultFolder results = ResultFolder.of(input, job.output());
    FailureText failures = new FailureText(texts);
    Collected collected = new Collected(input);
    try {
      ImmutableList<Audit> audits = auditor.audit(job.reader(), input.file(), job.profile());
      for (Audit audit : audits) {
        write(audit, results.of(audit.number()), collected);
      }
      removeFurther(results, audits.size(), collected);
    } catch (IOException unreadable) {
      String reason = failures.ofReading(unreadable);
      collected.fail(
          ExitStatus.FILE_FAILED,
          new Failure(texts.get("unreadable", input.file(), reason), reason));
      outdate(collected, results);
    } catch (RuntimeException | Error internal) {
      String line = failures.ofTheProgram(input.file(), internal);
      collected.fail(ExitStatus.INTERNAL_FAILURE, new Failure(line, line));
      outdate(collected, results);
    }
    return collected.result();
  }

  private void write(Audit audit, ResultFolder results, Collected collected) {
    String text = AuditText.of(audit, results, texts);
    String document = collected.input.document(audit.number());
    try {
      results.write(document, audit, texts.language());
    } catch (FolderInUseException other) {
      // What the other run writes is not outdated.
      collected.fail(ExitStatus.FILE_FAILED, unwritable(results, other));
      return;
    } catch (IOException failure) {
      collected.fail(ExitStatus.FILE_FAILED, unwritable(results, failure));
      outdate(collected, results);
      return;
    }
    collected.add(audit.read());
    collected.text.append(text);
    collected.documents.add(
        new DocumentResult(
            document,
            collected.status(status(audit)),
            IndexEntry.of(
                HtmlPage.document(audit, texts.language()),
                Links.to(document, ResultNames.REPORT),
                Links.to(document, InspectionFiles.PAGE)),
            Arrays.stream(Verdict.values())
                .collect(toImmutableMap(verdict -> verdict, audit.report()::count)),
            results.rows(document, audit, texts.language())));
  }

  private void removeFurther(ResultFolder results, int printed, Collected collected) {
    try {
      results.removeFurther(printed);
    } catch (IOException failure) {
      collected.fail(ExitStatus.FILE_FAILED, unwritable(results, failure));
    }
  }

  private ExitStatus status(Audit audit) {
    if (audit.report().hasErrors() || job.failOn().stream().anyMatch(on -> on.isIn(audit))) {
      return ExitStatus.CHECK_FAILED;
    }
    return audit.report().isConclusive() ? ExitStatus.CLEAN : ExitStatus.NOTHING_CHECKED;
  }

  private Failure unwritable(ResultFolder results, IOException failure) {
    String line =
        texts.get("unwritable", results.folder(), new FailureText(texts).ofWriting(failure));
    return new Failure(line, line);
  }

  private void outdate(Collected collected, ResultFolder results) {
    results.outdate(texts.get("outdated", collected.failure.map(Failure::line).orElse("")));
  }

  /** What has come of a file so far. */
  private static final class Collected {
    private final Input input;
    private final ImmutableList.Builder<DocumentResult> documents = ImmutableList.builder();
    private final StringBuilder text = new StringBuilder();
    private Optional<Coverage> coverage = Optional.empty();
    private ImmutableMap<Severity, Integer> problems = ImmutableMap.of();
    private ExitStatus status = ExitStatus.CLEAN;
    private Optional<Failure> failure = Optional.empty();

    private Collected(Input input) {
      this.input = input;
    }

    void add(ReadResult read) {
      coverage = Optional.of(read.coverage());
      problems =
          Arrays.stream(Severity.values())
              .collect(
                  toImmutableMap(
                      severity -> severity,
                      severity ->
                          (int)
                              read.problems().stream()
                                  .filter(problem -> problem.severity() == severity)
                                  .count()));
    }

    ExitStatus status(ExitStatus ofDocument) {
      status = status.orGraver(ofDocument);
      return ofDocument;
    }

    void fail(ExitStatus graver, Failure why) {
      status = status.orGraver(graver);
      failure = Optional.of(why);
    }

    FileResult result() {
      return new FileResult(
          input, status, documents.build(), coverage, problems, text.toString(), failure);
    }
  }
}
