package dev.yusuan.io.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.source.Source;
import dev.yusuan.testing.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class HostilePagesTest {
  @Test
  void pagesFoundByFuzzersAreReadOrRefused() throws IOException {
    for (Path file : Shared.files("hostile/jsoup-fuzz")) {
      byte[] bytes = Files.readAllBytes(file);
      readOrRefuse(file.toString().endsWith(".gz") ? gunzip(bytes) : bytes);
    }
  }

  @Test
  void entitiesOfBombsAreText() throws IOException {
    for (Path file : Shared.files("hostile/xml-bombs")) {
      readOrRefuse(Files.readAllBytes(file));
    }
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

  @Test
  void tooManyRowsAndColumnsAreCounted() throws UnreadableSourceException {
    String row = "<tr>" + "<td colspan=999>1".repeat(4);
    Source source = Pages.read("<table>" + row.repeat(100_010) + "</table>");

    assertThat(Pages.problems(source))
        .containsExactly(
            "input.limit{limit=columns, value=1024, found=2998}",
            "input.limit{limit=rowsPerTable, value=100000, found=100010}");
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
