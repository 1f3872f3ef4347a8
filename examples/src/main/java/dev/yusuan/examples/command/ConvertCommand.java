package dev.yusuan.examples.command;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.render.TextGrid;
import dev.yusuan.io.render.TextTable;
import dev.yusuan.table.Table;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what was read of a file in another form. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  private enum Form {
    TEXT,
    JSON,
    CSV
  }

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "0..1")
  private @Nullable String file;

  @Option(names = "--to", paramLabel = "text|json|csv")
  private String form = "text";

  @Option(names = "--out", paramLabel = "PATH")
  private @Nullable String out;

  @Option(names = "--csv", paramLabel = "exact|spreadsheet")
  private String csv = "exact";

  @Option(names = "--words", paramLabel = "FILE")
  private List<String> words = new ArrayList<>();

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    AuditTexts texts = console.texts();
    Choices choices = new Choices(console);
    if (file == null) {
      throw new UsageException(texts.get("wrong.files"));
    }
    Form to = choices.one(Form.values(), form, "wrong.to");
    if (to == Form.CSV && out == null) {
      throw new UsageException(texts.get("wrong.out"));
    }
    CsvProfile profile = choices.csv(csv);
    DisclosureReader reader = choices.reader(words);
    Path from = choices.path(file);
    @Nullable Path place = out == null ? null : choices.path(out);
    FailureText failures = new FailureText(texts);
    FileReading reading = new FileReading(reader, console);
    List<Disclosure> disclosures = reading.read(from);
    if (disclosures.isEmpty()) {
      return reading.status().code();
    }
    try {
      write(disclosures, to, profile, place);
    } catch (IOException unwritable) {
      console
          .err()
          .println(texts.get("unwritable", String.valueOf(place), failures.ofWriting(unwritable)));
      return ExitStatus.FILE_FAILED.code();
    }
    return ExitStatus.CLEAN.code();
  }

  private void write(
      List<Disclosure> disclosures, Form to, CsvProfile profile, @Nullable Path place)
      throws IOException {
    if (to == Form.CSV && place != null) {
      for (int i = 0; i < disclosures.size(); i++) {
        Path folder = i == 0 ? place : place.resolve(Integer.toString(i + 1));
        TablesCsv.write(disclosures.get(i).tables(), folder, Contacts.OMIT, profile);
      }
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Disclosure disclosure : disclosures) {
      text.append(
          to == Form.JSON ? DisclosureJson.toString(disclosure) + "\n" : printed(disclosure));
    }
    if (place == null) {
      console.out().print(text);
    } else {
      NewFile.write(
          place, stream -> stream.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static String printed(Disclosure printed) {
    Disclosure disclosure = printed.withoutContacts();
    StringBuilder text = new StringBuilder(TextGrid.printable(disclosure.toString()));
    text.append("\n\n");
    for (Table<?> table : disclosure.tables()) {
      text.append(TextTable.of(table)).append('\n');
    }
    for (UnrecognisedBlock block : disclosure.unrecognised()) {
      for (List<String> line : block.lines()) {
        text.append(TextGrid.printable(String.join("  ", line))).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }
}
