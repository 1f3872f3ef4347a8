package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.Disclosures;
import dev.yusuan.source.SourceMap;
import dev.yusuan.testing.PublishedBudgets;
import dev.yusuan.text.CsvProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files that a spreadsheet has saved: LibreOffice and Excel take 003001 for 3001, 598.10 for 598.1,
 * a code of 21 digits for 4.19E+20, and true for TRUE.
 */
class SpreadsheetSavedTest {
  private static final String SAVED = "a spreadsheet has probably saved this file";

  @TempDir private Path folder;

  private static Disclosure sample() throws IOException {
    return Disclosures.read(PublishedBudgets.file("jiyuan-office-2024")).disclosure();
  }

  /** Lines of 项目支出预算表 and 项目绩效目标表 of the sample. */
  @ParameterizedTest
  @CsvSource({
    "PROJECT_EXPENDITURE.csv, 'UNIT,003001,', 'UNIT,3001,', 'line 3, cell 2: expected the unit code"
        + " of unit'",
    "PROJECT_EXPENDITURE.csv, '948.36,350.26,598.10', '948.36,350.26,598.1', "
        + "'line 2, cell 7: expected an amount with decimals as the index says (2), found “598.1”'",
    "PROJECT_EXPENDITURE.csv, '120.00,120.00', '120,120', 'line 4, cell 5: expected an amount'",
    "PROJECT_EXPENDITURE.csv, '445.00,,445.00', '4.45E+02,,445.00', 'expected the amount of total'",
    "EXPENDITURE.csv, 2010301, 2.0103E+06, 'as the index says, found" + " “2.0103E+06”'",
    "PROJECT_PERFORMANCE.csv, 419001230000000105939, 4.19E+20, 'expected the project code'"
  })
  void aSavedTableIsRefused(String file, String written, String saved, String message)
      throws IOException {
    TablesCsv.write(sample().tables(), folder, Contacts.OMIT);
    Path table = folder.resolve(file);
    String text = Files.readString(table);
    assertThat(text).contains(written);
    Files.writeString(table, text.replace(written, saved));

    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> TablesCsv.read(folder))
        .withMessageStartingWith(file)
        .withMessageContaining(message)
        .withMessageContaining(SAVED);
  }

  @ParameterizedTest
  @CsvSource({
    "'UNIT,003001,', 'UNIT,3001,', 'cell 4: expected a unit code, found “3001”'",
    "',true,', ',TRUE,', 'cell 12: expected true or false, found “TRUE”'",
    "',2010301,', ',2.0103E+06,', 'expected a functional code, found “2.0103E+06”'",
    "',21551600,', ',2.155E+07,', 'cell 26: expected the same amount in yuan'"
  })
  void savedFactsAreRefused(String written, String saved, String message) throws IOException {
    Path facts = folder.resolve("facts.csv");
    FactsCsv.write("a", sample(), facts);
    String text = Files.readString(facts);
    assertThat(text).contains(written);
    Files.writeString(facts, text.replace(written, saved));

    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> FactsCsv.read(facts))
        .withMessageContaining(message)
        .withMessageContaining(SAVED);
  }

  @ParameterizedTest
  @EnumSource
  void bothProfilesAreReadBackEqual(CsvProfile profile) throws IOException {
    Disclosure sample = sample();
    Path exact = folder.resolve("exact.csv");
    Path facts = folder.resolve("facts.csv");
    FactsCsv.write("=1+1", sample, exact);
    FactsCsv.write("=1+1", sample, SourceMap.NONE, profile, facts);
    TablesCsv.write(sample.tables(), folder, Contacts.KEEP, profile);

    assertThat(FactsCsv.read(facts, profile)).isEqualTo(FactsCsv.read(exact)).isNotEmpty();
    assertThat(TablesCsv.read(folder)).isEqualTo(sample.tables());
  }

  @Test
  void saysThatFactsAreForSpreadsheets() throws IOException {
    Path facts = folder.resolve("facts.csv");
    FactsCsv.write("a", sample(), SourceMap.NONE, CsvProfile.SPREADSHEET, facts);

    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> FactsCsv.read(facts))
        .withMessageEndingWith("to be read with CsvProfile.SPREADSHEET");
  }
}
