package dev.yusuan.examples.shell;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.examples.audit.Audit;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.examples.audit.HtmlPage;
import dev.yusuan.examples.command.DocumentFiles;
import dev.yusuan.examples.comparison.Comparison;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.io.reading.Coverage;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.render.TextGrid;
import dev.yusuan.source.SourceMap;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.profile.Profiles;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a user of JShell has read so far, and in which language it is told. Not thread-safe. */
final class Session {
  private final AuditTexts texts;
  private final Browser browser;
  private final Map<Disclosure, Origin> origins;

  Session(AuditTexts texts, Browser browser) {
    this(texts, browser, new IdentityHashMap<>());
  }

  private Session(AuditTexts texts, Browser browser, Map<Disclosure, Origin> origins) {
    this.texts = texts;
    this.browser = browser;
    this.origins = origins;
  }

  /** The same session in another language. */
  Session in(AuditTexts other) {
    return new Session(other, browser, origins);
  }

  AuditTexts texts() {
    return texts;
  }

  String help() {
    StringBuilder help = new StringBuilder(texts.get("shell.help")).append('\n');
    TableAccessors.all()
        .forEach(
            (kind, accessor) ->
                help.append("  d.")
                    .append(accessor)
                    .append("()  ")
                    .append(kind.title())
                    .append('\n'));
    return help.toString();
  }

  /** Reads the disclosures of a file, and keeps in mind where they are from. */
  ImmutableList<Disclosure> read(Path file) throws IOException {
    ReadResult read;
    try {
      read = Disclosures.read(file);
    } catch (IOException unreadable) {
      // At the prompt the line says it all; JShell prints each line of a stack below it.
      IOException told = new IOException(failure(file, unreadable));
      told.setStackTrace(new StackTraceElement[0]);
      throw told;
    }
    for (int number = 1; number <= read.parts().size(); number++) {
      Disclosure disclosure = read.parts().get(number - 1).disclosure();
      origins.put(disclosure, new Origin(file, read, number));
    }
    return read.disclosures();
  }

  private String failure(Path file, IOException unreadable) {
    return texts.get("unreadable", file, new FailureText(texts).ofReading(unreadable));
  }

  ImmutableList<Disclosure> readAll(Path folder, PrintStream out) throws IOException {
    ImmutableList<Path> files =
        Files.isDirectory(folder) ? DocumentFiles.in(folder) : ImmutableList.of(folder);
    ImmutableList.Builder<Disclosure> all = ImmutableList.builder();
    for (Path file : files) {
      try {
        ImmutableList<Disclosure> read = read(file);
        all.addAll(read);
        read.forEach(each -> out.println(file + "  " + TextGrid.printable(line(each))));
      } catch (IOException unreadable) {
        if (files.size() == 1) {
          throw unreadable;
        }
        out.println(unreadable.getMessage());
      }
    }
    return all.build();
  }

  private String line(Disclosure read) {
    Disclosure disclosure = read.withoutContacts();
    String unstated = texts.get("unstated");
    OptionalInt year = disclosure.fiscalYear();
    return texts.get(
        "convert.title",
        disclosure.issuer().map(Issuer::toString).orElse(unstated),
        year.isPresent() ? Integer.toString(year.getAsInt()) : unstated,
        disclosure.tables().size(),
        disclosure.unrecognised().size());
  }

  String why(Disclosure disclosure) {
    @Nullable Origin origin = origins.get(disclosure);
    ImmutableList<Problem> problems =
        origin == null ? ImmutableList.of() : origin.read().problems();
    return new TableStates(disclosure.withoutContacts(), problems, texts).toString();
  }

  Report check(Disclosure disclosure) {
    return Validator.standard().check(disclosure);
  }

  String compare(List<Disclosure> disclosures) {
    return comparison(disclosures).text(texts);
  }

  private Comparison comparison(List<Disclosure> disclosures) {
    if (disclosures.size() < 2) {
      throw new IllegalArgumentException(texts.get("compare.two"));
    }
    return Comparison.of(disclosures.stream().map(this::source).toList(), Validator.standard());
  }

  private SourceFile source(Disclosure disclosure) {
    @Nullable Origin origin = origins.get(disclosure);
    return origin == null ? SourceFile.none(disclosure) : origin.source();
  }

  Path chart(Disclosure disclosure) throws IOException {
    @Nullable Origin known = origins.get(disclosure);
    Origin origin = known == null ? Origin.of(disclosure) : known;
    Audit audit =
        new Audit(
            origin.file(),
            Profiles.get("standard"),
            origin.read(),
            origin.number(),
            check(disclosure));
    Path page = page("report.html");
    NewFile.write(page, out -> HtmlPage.write(audit, texts.language(), out));
    browser.open(page);
    return page;
  }

  Path chart(List<Disclosure> disclosures) throws IOException {
    Path page = page("comparison.html");
    comparison(disclosures).writePage(page, texts.language());
    browser.open(page);
    return page;
  }

  private static Path page(String name) throws IOException {
    return Files.createTempDirectory("yusuan").resolve(name);
  }

  /**
   * Where a disclosure is from.
   *
   * @param file the file
   * @param read what was read of it
   * @param number which of its disclosures, from 1
   */
  private record Origin(Path file, ReadResult read, int number) {
    /** That of a disclosure that was made or changed here. */
    static Origin of(Disclosure disclosure) {
      ReadResult.Part part = new ReadResult.Part(disclosure, SourceMap.NONE);
      return new Origin(
          Path.of(""),
          new ReadResult(ImmutableList.of(part), ImmutableList.of(), new Coverage(0, 0, 0, 0, 0)),
          1);
    }

    SourceFile source() {
      return new SourceFile(
          file.toString().replace(File.separatorChar, '/'),
          read.parts().get(number - 1).disclosure(),
          read.parts().get(number - 1).sources());
    }
  }
}
