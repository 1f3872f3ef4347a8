package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Grid;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Each numeral of a page is in the source, and none twice. */
class EveryNumeralTest {
  private static final Pattern NUMERAL = Pattern.compile("[0-9][0-9.,]*");

  private static void add(String text, Multiset<String> numerals) {
    Matcher found = NUMERAL.matcher(text);
    while (found.find()) {
      numerals.add(found.group());
    }
  }

  private static Map<String, Multiset<String>> inSource(byte[] file) throws IOException {
    Source source = new PdfFrontEnd().read(file, "", Limits.DEFAULT);
    Map<String, Multiset<String>> pages = new TreeMap<>();
    for (Block block : source.blocks()) {
      if (block instanceof Paragraph line) {
        add(line.text(), pages.computeIfAbsent(line.place().part(), p -> TreeMultiset.create()));
      } else if (block instanceof Grid grid) {
        grid.rows().stream()
            .flatMap(row -> row.cells().stream())
            .forEach(
                cell ->
                    add(
                        cell.text(),
                        pages.computeIfAbsent(cell.place().part(), p -> TreeMultiset.create())));
      }
    }
    return pages;
  }

  private static Map<String, Multiset<String>> printed(byte[] file) throws IOException {
    Map<String, Multiset<String>> pages = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        Multiset<String> numerals = TreeMultiset.create();
        add(stripper.getText(document), numerals);
        pages.put("第" + page + "页", numerals);
      }
    }
    return pages;
  }

  @Test
  void ofAFileThatABrowserPrinted() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("../../examples/data/jiaozuo-bigdata-2024.pdf"));

    Map<String, Multiset<String>> printed = printed(file);
    assertThat(printed).hasSize(8);
    assertThat(inSource(file)).isEqualTo(printed);
  }
}
