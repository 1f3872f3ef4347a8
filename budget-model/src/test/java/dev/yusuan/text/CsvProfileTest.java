package dev.yusuan.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.testing.Texts;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvProfileTest {
  /** What begins a formula or a number, behind any blanks. */
  private static final Pattern TAKEN_FOR_MORE =
      Pattern.compile("(?s)[\\s\\p{Cc}\\p{Cf}\\p{Z}]*[-=+@＝＋－＠\\p{Nd}].*|[\\t\\r\\n\\x00].*");

  @Provide
  Arbitrary<String> texts() {
    return Texts.texts();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|'/C calc'!A1",
        "=HYPERLINK(\"x\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\0=1",
        "＝1",
        "＋1",
        "－1",
        "＠1",
        " =1",
        "\u3000=1",
        "\u00A0=1",
        "\uFEFF=1",
        "\u200B=1",
        "（=1",
        "“=1",
        "=100%",
        "=1 套",
        "003001",
        "2010301",
        "１２",
        "1-2",
        "1月",
        "12:30",
        "100%",
        "(100)",
        "（100）",
        "￥5",
        "$5",
        ".5",
        "#N/A",
        "%5",
        "'",
        "''",
        "'行政运行",
        "TRUE",
        "false",
        "MAY1",
        "A1",
        "ＴＲＵＥ",
        "1E5",
        "/",
        "\\",
        "‘5",
        "5元",
        " 行政运行",
        "\uD83D\uDE00"
      })
  void guardsWhatASpreadsheetMightTakeForMore(String text) {
    assertThat(CsvProfile.SPREADSHEET.text(text)).isEqualTo("'" + text);
    assertThat(CsvProfile.EXACT.text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "行政运行",
        "其中：财政拨款",
        "“三公”经费",
        "（一）工资福利支出",
        "《办法》",
        "≥90%",
        "≤5%",
        "＞3次",
        ">0",
        "—",
        "……",
        "＊＊＊",
        "LED屏",
        "一、外交",
        "\uD840\uDC0B"
      })
  void leavesOtherTextsAsTheyAre(String text) {
    assertThat(CsvProfile.SPREADSHEET.text(text)).isEqualTo(text);
  }

  @Property
  void readingUndoesWriting(@ForAll("texts") String text) {
    for (CsvProfile profile : CsvProfile.values()) {
      assertThat(profile.read(profile.text(text))).isEqualTo(text);
    }
    assertThat(CsvProfile.SPREADSHEET.text(text)).doesNotMatch(TAKEN_FOR_MORE);
  }
}
