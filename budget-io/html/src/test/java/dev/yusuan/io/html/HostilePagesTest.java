package dev.yusuan.io.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.source.Source;
import dev.yusuan.testing.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {
  private static final ImmutableList<String> PIECES =
      ImmutableList.of(
          "<html>",
          "<body>",
          "</body>",
          "<table>",
          "</table>",
          "<tr>",
          "</tr>",
          "<td>",
          "</td>",
          "<td colspan=2>",
          "<td rowspan='0'>",
          "<td colspan=-1 rowspan=99999999999>",
          "<th>",
          "<thead>",
          "<tbody>",
          "<caption>",
          "<p>",
          "</p>",
          "<div hidden>",
          "<br/>",
          "<a href=\"",
          "\">",
          "<script>",
          "</script>",
          "<style>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?xml",
          "?>",
          "<!DOCTYPE a [<!ENTITY b 'c'>]>",
          "&b;",
          "&amp",
          "&#0;",
          "&#x110000;",
          "&lt;",
          "<",
          ">",
          "<>",
          "</",
          "<svg><title>",
          "<template>",
          "<select><option>",
          "<frameset>",
          "合计",
          "1,234.50",
          "\u0000",
          "\uFEFF",
          "\u202E",
          "\uD83D\uDE00",
          "\n",
          "　");

  @Test
  void pagesMadeByChanceAreReadOrRefused() {
    Random random = new Random(1);
    for (int i = 0; i < 400; i++) {
      StringBuilder page = new StringBuilder("<html>");
      for (int pieces = random.nextInt(120); pieces > 0; pieces--) {
        page.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      byte[] bytes = page.toString().getBytes(UTF_8);
      if (random.nextInt(4) == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      readOrRefuse(bytes);
    }
  }

  @Test
  void entitiesThatNameEachOtherAreText() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e").append(i).append(" '").append(("&e" + (i - 1) + ";").repeat(10));
      bomb.append("'>");
    }
    readOrRefuse(bomb.append("]><html><p>&e29;</p></html>").toString().getBytes(UTF_8));
  }

  /** Files of other projects, where they lie beside the repository. */
  @TestFactory
  Stream<DynamicTest> filesOfOtherProjectsAreReadOrRefused() throws IOException {
    return Stream.concat(
            Shared.files("hostile/jsoup-fuzz").stream(), Shared.files("hostile/xml-bombs").stream())
        .map(file -> dynamicTest(file.getFileName().toString(), () -> readOrRefuse(bytes(file))));
  }

  private static byte[] bytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return file.toString().endsWith(".gz") ? gunzip(bytes) : bytes;
  }

  @Test
  void manyOpenElementsNeedNoStack() throws InterruptedException {
    for (String tag : new String[] {"<div>", "<table><tr><td>", "<b>", "<ul><li>"}) {
      byte[] page = ("<html>" + tag.repeat(20_000) + "甲").getBytes(UTF_8);
      Throwable[] thrown = new Throwable[1];
      Thread small = new Thread(null, () -> readOrRefuse(page), "small", 256 << 10);
      small.setUncaughtExceptionHandler((thread, failure) -> thrown[0] = failure);
      small.start();
      small.join();

      assertThat(thrown[0]).as(tag).isNull();
    }
  }

  /** Each paragraph makes the twelve elements anew that nothing closes. */
  @Test
  void elementsBeyondTheLimitAreLeftOut() throws UnreadableSourceException {
    String open = "<p><b><i><u><s><a><em><font><big><code><tt><strong><small>";
    Source source = Pages.read(open + "甲<p>".repeat(100_000));

    assertThat(Pages.problems(source))
        .containsExactly("input.limit{limit=elements, value=600000, found=600001}");
    assertThat(source.blocks()).hasSizeBetween(600_000 / 14, 600_000 / 12);
  }

  @Test
  void tooManyRowsAndColumnsAreCounted() throws UnreadableSourceException {
    String row = "<tr>" + "<td colspan=999>1".repeat(4);
    Source source = Pages.read("<table>" + row.repeat(100_010) + "</table>");

    assertThat(Pages.problems(source))
        .containsExactly(
            "input.limit{limit=columns, value=1024, found=2998}",
            "input.limit{limit=rowsPerTable, value=100000, found=100010}");
  }

  /** Each is read in one pass; a pass for each place would take hours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* ",
        "<!-- ",
        "{",
        "}",
        ".a",
        "@",
        "@media{",
        "a,",
        ".a{display:none;",
        "(",
        "a:"
      })
  void styleSheetsWithoutEndAreReadInOnePass(String piece) throws UnreadableSourceException {
    String sheet = piece.repeat(2_000_000 / piece.length() - 10);

    assertThat(Pages.show("<style>.b{display:none}" + sheet + "</style><p class=b>甲</p><p>乙</p>"))
        .contains("乙");
  }

  /** Of each of its names, each of its statements. */
  @Test
  void manyNamesOfManyStatementsAreReadInOnePass() throws UnreadableSourceException {
    String sheet = ".b,".repeat(300_000) + ".c{" + "display:none;".repeat(80_000) + "}";

    assertThat(Pages.show("<style>" + sheet + "</style><p class=b>甲</p><p>乙</p>"))
        .containsExactly("乙");
  }

  private static void readOrRefuse(byte[] page) {
    try {
      assertThat(Pages.read(page).blocks()).isNotEmpty();
    } catch (UnreadableSourceException refused) {
      assertThat(refused).hasMessageContaining(" ");
    }
  }

  private static byte[] gunzip(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
