package dev.yusuan.contacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.examples.audit.Audit;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.command.Console;
import dev.yusuan.examples.command.Yusuan;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.office.PrintedWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file that the command writes of documents that name persons, and everything that it prints:
 * whatever a command comes to write is looked through too.
 */
class CommandLeaksTest {
  private static final int EVERY = 6;

  @TempDir Path folder;
  private Path documents;

  /** Some documents of all kinds, as texts, as pages and as workbooks that print them. */
  @BeforeEach
  void writeDocuments() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    List<String> texts = new ArrayList<>();
    every(Spellings.all()).forEach(text -> texts.addAll(Places.withEverywhere(text)));
    every(Grids.all()).forEach(lines -> texts.addAll(Places.ofLines(lines).values()));
    texts.addAll(every(every(ListedTables.documents(false).values().asList())));
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(documents.resolve(i + ".txt"), texts.get(i));
      if (i % EVERY == 0) {
        Files.writeString(documents.resolve(i + "-page.html"), page(texts.get(i)));
        PrintedWorkbook.write(
            Disclosures.parse(texts.get(i)).disclosure(),
            documents.resolve(i + "-book.xlsx"),
            Contacts.KEEP);
      }
    }
    assertThat(leaks(written(documents))).hasSizeGreaterThan(texts.size());
  }

  private static List<String> every(List<String> all) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += EVERY) {
      some.add(all.get(i));
    }
    return some;
  }

  /** A page whose lines are paragraphs, and rows of a table where tabs part them. */
  private static String page(String text) {
    StringBuilder page = new StringBuilder("<html><body>");
    for (String line : text.split("\n", -1)) {
      String[] cells = line.split("\t", -1);
      page.append(cells.length > 1 ? "<table><tr><td>" : "<p>")
          .append(String.join("</td><td>", cells))
          .append(cells.length > 1 ? "</td></tr></table>" : "</p>");
    }
    return page.append("</body></html>").toString().replace("</table><table>", "");
  }

  @Test
  void noAuditLeaks() throws IOException {
    Path results = folder.resolve("results");
    String printed =
        yusuan("audit", documents, "--out", results, "--verbose")
            + yusuan("audit", documents, "--out", results, "--lang", "en")
            + yusuan(
                "audit",
                documents,
                "--out",
                folder.resolve("more"),
                "--csv",
                "spreadsheet",
                "--format",
                "text",
                "--format",
                "csv",
                "--format",
                "sarif");

    assertThat(leaks(Map.of("what was printed", printed))).isEmpty();
    assertThat(leaks(written(results))).isEmpty();
    assertThat(leaks(written(folder.resolve("more")))).isEmpty();
    assertThat(written(results)).hasSizeGreaterThan(100);
  }

  @Test
  void noOtherCommandLeaks() throws IOException {
    Path results = Files.createDirectory(folder.resolve("results"));
    StringBuilder printed = new StringBuilder();
    for (String name : List.of("0.txt", "0-page.html", "0-book.xlsx", "6.txt", "60.txt")) {
      Path file = documents.resolve(name);
      printed.append(yusuan("words", file));
      for (String form : List.of("text", "json")) {
        printed.append(yusuan("convert", file, "--to", form));
      }
      for (String form : List.of("csv", "print", "xlsx")) {
        yusuan("convert", file, "--to", form, "--out", results.resolve(name + "." + form));
      }
      Path page = results.resolve(name + ".html");
      Path changes = results.resolve(name + ".changes.csv");
      printed.append(
          yusuan(
              "compare", file, documents.resolve("1.txt"), "--html", page, "--changes", changes));
    }

    assertThat(printed).contains(ContactMask.MASK);
    assertThat(leaks(Map.of("what was printed", printed.toString()))).isEmpty();
    assertThat(leaks(written(results))).isEmpty();
    assertThat(written(results).keySet())
        .anyMatch(name -> name.endsWith(".csv/index.csv"))
        .anyMatch(name -> name.endsWith(".print"))
        .anyMatch(name -> name.contains(".xlsx/"))
        .anyMatch(name -> name.endsWith(".html"))
        .anyMatch(name -> name.endsWith(".changes.csv"));
  }

  private static String yusuan(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, UTF_8);
    List<String> all = Stream.of(arguments).map(Object::toString).toList();
    AuditTexts texts = AuditTexts.in(all.contains("en") ? Locale.ENGLISH : Locale.CHINESE);
    Yusuan.run(all, new Console(both, both, false, Path.of(""), Audit::of, texts));
    return out.toString(UTF_8);
  }

  /** All files of a folder, and what is packed in them, as texts by name. */
  private static Map<String, String> written(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (name.endsWith(".xlsx")) {
          parts(file).forEach((part, text) -> texts.put(name + "/" + part, text));
        } else {
          texts.put(name, Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static Map<String, String> parts(Path file) throws IOException {
    ImmutableMap.Builder<String, String> parts = ImmutableMap.builder();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts.buildOrThrow();
  }

  private static List<String> leaks(Map<String, String> texts) {
    List<String> leaks = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          List<String> secrets = ContactLeaksTest.secretsIn(text);
          if (!secrets.isEmpty()) {
            leaks.add(name + ": " + secrets);
          }
        });
    return leaks;
  }
}
