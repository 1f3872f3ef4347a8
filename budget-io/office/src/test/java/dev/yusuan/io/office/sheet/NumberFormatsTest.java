package dev.yusuan.io.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Chinese Excel shows. */
class NumberFormatsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1804.9                  | #,##0.00                     | 1,804.90
          1804.9                  | General                      | 1804.9
          0.30000000000000004     | General                      | 0.3
          0.285                   | 0.00                         | 0.29
          1.005                   | 0.00                         | 1.01
          0.28499999999999998     | 0.00                         | 0.29
          2.6749999999999998      | 0.00_                        | 2.68
          -1.005                  | 0.00                         | -1.01
          1.4999999999999999      | 0                            | 2
          1.00499999999           | 0.00                         | 1.00
          2080505                 | General                      | 2080505
          3001                    | 000000                       | 003001
          201                     | @                            | 201
          0.1234                  | 0.00%                        | 12.34%
          1804.9                  | #,##0.00_ ;[Red]-#,##0.00\\  | 1,804.90
          -2.5                    | #,##0.00_ ;[Red]-#,##0.00\\  | -2.50
          -3.5                    | 0.00_);[Red]\\(0.00\\)       | (3.50)
          1804.905                | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ | 1,804.91
          -1804.905               | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ | -1,804.91
          0                       | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ | -
          0                       | 0.00;-0.00;                  | ``
          45292                   | yyyy"年"m"月"d"日"           | 2024年1月1日
          0                       | #,##0.00;-#,##0.00;;@        | ``
          -7                      | #,##0.00;-#,##0.00;;@        | -7.00
          -7                      | General;[Red]-General        | -7
          5                       | [>=100]0.0;0.00              | 5.00
          5                       | [$¥-804]#,##0.00             | ¥5.00
          0                       | "无"                         | 无
          45292                   | [$-804]yyyy"年"m"月";@       | 2024年1月
          0.5                     | 0.0%;-0.0%                   | 50.0%
          1234567.8               | #,##0.00,                    | 1,234.57
          12.5                    | 0.00"万元"                   | 12.50万元
          300000                  | 0!.0,                        | 30.0
          18049000                | 0!.0,"万元"                  | 1804.9万元
          18049600                | 0!.0000                      | 1804.9600
          5000                    | 0\\.0,                       | 0.5
          12                      | 0!元                         | 12元
          """)
  void shows(double value, String format, String shown) {
    assertThat(new NumberFormats().show(value, -1, format)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"4,'1,804.90'", "1,1805", "14,1904/12/8", "31,1904年12月8日", "23,1804.9", "99,1804.9"})
  void showsByNumber(int id, String shown) {
    assertThat(new NumberFormats().show(1804.9, id)).isEqualTo(shown);
  }

  @Test
  void showsByTheFormatsOfTheWorkbook() {
    NumberFormats formats = new NumberFormats();
    formats.define(176, "0.0");
    formats.define(14, "yyyy-mm-dd");
    formats.countDaysSince1904();

    assertThat(formats.show(1804.9, 176)).isEqualTo("1804.9");
    assertThat(formats.show(1, 14)).isEqualTo("1904-01-02");
  }
}
