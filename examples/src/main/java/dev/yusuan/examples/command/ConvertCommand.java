package dev.yusuan.examples.command;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.examples.audit.AuditTexts;
import dev.yusuan.examples.audit.ExitStatus;
import dev.yusuan.examples.audit.FailureText;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.csv.TablesCsv;
import dev.yusuan.io.file.NewFile;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.office.PrintedWorkbook;
import dev.yusuan.io.printed.Printed;
import dev.yusuan.io.printed.UnprintableException;
import dev.yusuan.io.render.TextGrid;
import dev.yusuan.io.render.TextTable;
import dev.yusuan.table.Table;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    CSV,
    PRINT,
    XLSX
  }

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "0..1")
  private @Nullable String file;

  @Option(names = "--to", paramLabel = "text|json|csv|print|xlsx")
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
    CsvProfile profile = choices.csv(csv);
    DisclosureReader reader = choices.reader(words);
    Path from = choices.path(file);
    if (to.compareTo(Form.CSV) >= 0 && out == null && Files.exists(from)) {
      throw new UsageException(
          texts.get(to == Form.CSV ? "wrong.place.folder" : "wrong.place.file", form));
    }
    @Nullable Path place = out == null ? null : choices.path(out);
    FailureText failures = new FailureText(texts);
    FileReading reading = new FileReading(reader, console);
    List<Disclosure> disclosures = reading.read(from);
    if (disclosures.isEmpty()) {
      return reading.status().code();
    }
    try {
      if (place != null && to.compareTo(Form.PRINT) >= 0) {
        print(disclosures, to, reader, place);
      } else {
        write(disclosures, to, profile, place);
      }
    } catch (UnprintableException unprintable) {
      console
          .err()
          .println(
              texts.get(
                  "unwritable", String.valueOf(place), String.valueOf(unprintable.getMessage())));
      return ExitStatus.FILE_FAILED.code();
    } catch (IOException unwritable) {
      console
          .err()
          .println(texts.get("unwritable", String.valueOf(place), failures.ofWriting(unwritable)));
      return ExitStatus.FILE_FAILED.code();
    }
    return ExitStatus.CLEAN.code();
  }

  /** Writes a file for each disclosure: a.txt, a-2.txt. */
  private static void print(
      List<Disclosure> disclosures, Form to, DisclosureReader reader, Path place)
      throws IOException {
    for (int i = 0; i < disclosures.size(); i++) {
      byte[] bytes =
          to == Form.XLSX
              ? PrintedWorkbook.bytes(disclosures.get(i), Contacts.OMIT, reader)
              : Printed.bytes(disclosures.get(i), Contacts.OMIT, reader, Printed::utf8);
      NewFile.write(i == 0 ? place : numbered(place, i + 1), stream -> stream.write(bytes));
    }
  }

  private static Path numbered(Path place, int number) {
    String name = String.valueOf(place.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return place.resolveSibling(stem + "-" + number + name.substring(stem.length()));
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

  private String title(Disclosure disclosure) {
    AuditTexts texts = console.texts();
    String unstated = texts.get("unstated");
    return texts.get(
        "convert.title",
        disclosure.issuer().map(Issuer::toString).orElse(unstated),
        disclosure.fiscalYear().isPresent()
            ? Integer.toString(disclosure.fiscalYear().getAsInt())
            : unstated,
        disclosure.tables().size(),
        disclosure.unrecognised().size());
  }

  private String printed(Disclosure printed) {
    Disclosure disclosure = printed.withoutContacts();
    StringBuilder text = new StringBuilder(TextGrid.printable(title(disclosure)));
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
