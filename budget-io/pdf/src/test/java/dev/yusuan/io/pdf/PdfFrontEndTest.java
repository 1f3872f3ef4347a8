package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.source.FileFormats;
import dev.yusuan.io.source.FrontEnd;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PdfFrontEndTest {
  private static final byte[] PDF =
      new PdfMaker()
          .page()
          .text(60, 750, 16, "支出预算表")
          .table(60, 700, new String[][] {{"科目", "金额"}, {"合计", "1.00"}})
          .bytes();

  @Test
  void isFoundForPdf() {
    assertThat(ServiceLoader.load(FrontEnd.class).stream().map(ServiceLoader.Provider::get))
        .filteredOn(found -> found.formats().contains(FileFormat.PDF))
        .hasExactlyElementsOfTypes(PdfFrontEnd.class);
    assertThat(FileFormats.of(PDF)).isEqualTo(FileFormat.PDF);
  }

  @Test
  void readsTheSameFromSeveralThreads() throws Exception {
    String once = Read.source(PDF).blocks().toString();

    Stream<String> often =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(
                i -> {
                  try {
                    return Read.source(PDF).blocks().toString();
                  } catch (Exception unexpected) {
                    throw new AssertionError(unexpected);
                  }
                });
    assertThat(often).containsOnly(once);
  }

  @Test
  void keepsTheNameOfTheFile() throws Exception {
    assertThat(Read.source(PDF).name()).isEqualTo("test.pdf");
  }
}
