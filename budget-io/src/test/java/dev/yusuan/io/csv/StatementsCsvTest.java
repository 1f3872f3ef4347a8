package dev.yusuan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsCsvTest {
  @Test
  void tellsWhichFiguresAreAboutSoMuch() throws IOException {
    StringWriter csv = new StringWriter();
    StatementsCsv.write(
        "d", Disclosures.parse("三、关于收入预算的说明\n2024年收入预算约300万元，支出预算50万元。").disclosure(), csv);

    List<String> lines = csv.toString().lines().toList();
    assertThat(lines.get(0)).endsWith(",sentence,approximate");
    assertThat(lines.get(1)).contains("约300万元").endsWith(",true");
    assertThat(lines.get(2)).contains(",50万元,").endsWith(",false");
  }
}
