package dev.yusuan.validation.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.validation.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void twoRunsGiveTheSameBytes(ReportFormat format) throws IOException {
    for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      String first = Reported.written(format, Reported.REPORT, Reported.SOURCE, language);
      String second =
          Reported.written(
              format,
              Validator.standard().check(Reported.DISCLOSURE),
              new SourceFile("docs/预算 2024.txt", Reported.DISCLOSURE, Reported.PLACES),
              language);

      assertThat(second).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @EnumSource
  void fileAndStreamHaveTheSameBytes(ReportFormat format) throws IOException {
    Path file = Files.writeString(folder.resolve(format.fileName()), "x".repeat(1_000_000));

    format.write(Reported.REPORT, Reported.SOURCE, Locale.CHINESE, file);

    assertThat(Files.readString(file, UTF_8))
        .isEqualTo(Reported.written(format, Reported.REPORT, Reported.SOURCE, Locale.CHINESE));
  }

  @ParameterizedTest
  @EnumSource
  void theStreamStaysOpen(ReportFormat format) throws IOException {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void close() throws IOException {
            throw new IOException("closed");
          }
        };

    format.write(Reported.REPORT, Reported.SOURCE, Locale.CHINESE, out);
  }
}
