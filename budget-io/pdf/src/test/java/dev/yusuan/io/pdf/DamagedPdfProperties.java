package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of reading damaged files. */
class DamagedPdfProperties {
  private static final String[][] TABLE = {{"科目", "金额"}, {"基本支出", "1,234.50"}, {"合计", "9.00"}};
  private static final byte[] PLAIN = pdf().bytes();
  private static final byte[] PACKED = pdf().packed();

  private static PdfMaker pdf() {
    PdfMaker pdf = new PdfMaker().page().text(60, 750, 16, "支出预算表").table(60, 700, TABLE);
    return pdf.page().text(60, 750, 9, "注：本表以万元为单位。");
  }

  @Property(tries = 300)
  void aDamagedFileIsReadOrRefused(
      @ForAll long seed, @ForAll boolean packed, @ForAll @IntRange(min = 1, max = 20) int flips) {
    byte[] damaged = (packed ? PACKED : PLAIN).clone();
    Random random = new Random(seed);
    for (int i = 0; i < flips; i++) {
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
    }

    assertThat(outcome(damaged)).isIn("read", "refused");
  }

  @Property(tries = 200)
  void aFileThatIsCutSaysSo(@ForAll long seed, @ForAll boolean packed) throws Exception {
    byte[] whole = packed ? PACKED : PLAIN;
    byte[] cut = Arrays.copyOf(whole, new Random(seed).nextInt(whole.length - 40));

    if (outcome(cut).equals("read")) {
      List<String> problems = Read.problems(Read.source(cut));
      assertThat(problems).contains("source.damaged");
    }
  }

  private static String outcome(byte[] pdf) {
    try {
      Source source = Read.source(pdf);
      return source.blocks().isEmpty() ? "nothing" : "read";
    } catch (UnreadableSourceException refused) {
      return "refused";
    }
  }
}
