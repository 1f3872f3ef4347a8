package dev.yusuan.examples.command;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.Input;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.schema.Column;
import dev.yusuan.table.PrintedColumn;
import dev.yusuan.table.Table;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Lists the titles and headings of documents that no word names, as lines of a file of words that
 * wait for their meaning.
 */
@Command(name = "words", mixinStandardHelpOptions = true)
final class WordsCommand implements Callable<Integer> {
  private static final String UNKNOWN = "?";

  private final Console console;
  private final Map<String, Path> lines = new LinkedHashMap<>();
  private final Set<TableKind<?>> kinds = new LinkedHashSet<>();

  @Parameters(paramLabel = "FILE", arity = "0..*")
  private List<String> files = new ArrayList<>();

  @Option(names = "--words", paramLabel = "FILE")
  private List<String> words = new ArrayList<>();

  WordsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    AuditTexts texts = console.texts();
    Choices choices = new Choices(console);
    if (files.isEmpty()) {
      throw new UsageException(texts.get("wrong.files"));
    }
    DisclosureReader reader = choices.reader(words);
    Path nowhere = console.workingDirectory().resolve(".yusuan-none");
    FileReading reading = new FileReading(reader, console);
    Inputs inputs = Inputs.of(files, nowhere, choices, texts);
    ExitStatus status = inputs.tellOthers(console);
    boolean isRead = false;
    for (Input input : inputs.all()) {
      List<Disclosure> disclosures = reading.read(input.file());
      disclosures.forEach(disclosure -> add(disclosure.withoutContacts(), input.file()));
      isRead |= !disclosures.isEmpty();
    }
    if (isRead) {
      print(texts);
    }
    return status.orGraver(reading.status()).code();
  }

  private void add(Disclosure disclosure, Path file) {
    for (Table<?> table : disclosure.tables()) {
      if (table.kind() == TableKind.OTHER) {
        put("title", UNKNOWN, table.title(), file);
      } else {
        for (PrintedColumn printed : table.columns()) {
          if (printed.column().isOther()) {
            kinds.add(table.kind());
            put("heading", table.kind() + " " + UNKNOWN, printed.title(), file);
          }
        }
      }
    }
    for (UnrecognisedBlock block : disclosure.unrecognised()) {
      boolean isTable = block.lines().stream().filter(line -> line.size() > 2).count() > 2;
      if (isTable && block.table().isEmpty() && !block.heading().isEmpty()) {
        put("title", UNKNOWN, block.heading(), file);
      }
    }
  }

  private void put(String what, String meaning, String word, Path file) {
    lines.putIfAbsent(what + "\t" + meaning + "\t" + Excerpt.of(word, 200), file);
  }

  /** Lines without a meaning are remarks, so that the file can be used at any time. */
  private void print(AuditTexts texts) {
    if (lines.isEmpty()) {
      console.out().println("# " + texts.get("words.none"));
      return;
    }
    console.out().println("# " + texts.get("words.how"));
    console
        .out()
        .println(
            "# "
                + texts.get(
                    "words.kinds",
                    TableKind.values().stream()
                        .filter(kind -> kind != TableKind.OTHER)
                        .map(kind -> kind + " " + kind.title())
                        .collect(Collectors.joining(", "))));
    for (TableKind<?> kind : kinds) {
      String columns =
          kind.schema().columns().stream().map(Column::toString).collect(Collectors.joining(", "));
      console.out().println("# " + texts.get("words.columns", kind, columns));
    }
    lines.forEach((line, file) -> console.out().println("# " + line + "\t" + file.getFileName()));
  }
}
