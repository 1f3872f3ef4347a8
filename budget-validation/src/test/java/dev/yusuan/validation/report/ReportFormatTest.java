package dev.yusuan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.validation.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
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
