package dev.yusuan.examples;

import dev.yusuan.code.FunctionCode;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.table.ExpenditureRow;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import java.io.IOException;
import java.nio.file.Path;

/** The snippet of the README: reads a disclosure, looks into a table, and checks the figures. */
public final class ReadAndCheck {
  private ReadAndCheck() {}

  /**
   * Reads and checks a file.
   *
   * @param args the file
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);

    ReadResult read = Disclosures.read(file);
    System.out.println(read.coverage());
    read.problems().forEach(System.out::println);

    Disclosure budget = read.disclosure();
    FunctionCode publicServices = FunctionCode.parse("201");
    for (ExpenditureRow row : budget.expenditure().rows()) {
      if (row.isWithin(publicServices)) {
        System.out.println(row.name().orElse("") + " " + row.basic().personnel().wages());
      }
    }

    Report report = Validator.standard().check(budget);
    System.out.println(report);
    report.failed().forEach(System.out::println);
  }
}
