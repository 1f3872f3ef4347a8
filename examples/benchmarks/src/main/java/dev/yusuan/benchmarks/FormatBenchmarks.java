package dev.yusuan.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yusuan.io.html.HtmlFrontEnd;
import dev.yusuan.io.office.OfficeFrontEnd;
import dev.yusuan.io.pdf.PdfFrontEnd;
import dev.yusuan.io.reading.Limits;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Reading of other formats, each against the library that its front end stands on. */
public class FormatBenchmarks extends MeasuredByTurns {
  private final byte[] pdf = Sample.bytes("jiaozuo-bigdata-2024.pdf");
  private final String page = Sample.page();
  private final byte[] pageBytes = page.getBytes(UTF_8);
  private final byte[] workbook = Workbooks.of(Sample.text());

  /** Makes the files. */
  public FormatBenchmarks() {}

  /** A PDF to a source. */
  @Benchmark
  public void f1(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        () -> new PdfFrontEnd().read(pdf, "", Limits.DEFAULT),
        () -> {
          try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
          }
        },
        sink);
  }

  /** A workbook to a source. */
  @Benchmark
  public void f2(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        () -> new OfficeFrontEnd().read(workbook, "", Limits.DEFAULT),
        () -> Workbooks.cells(workbook),
        sink);
  }

  /** A workbook to a source, against its XML alone. */
  @Benchmark
  public void f2Xml(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        () -> new OfficeFrontEnd().read(workbook, "", Limits.DEFAULT),
        () -> Workbooks.texts(workbook),
        sink);
  }

  /** A web page to a source. */
  @Benchmark
  public void f3(Meter meter, Blackhole sink) throws IOException {
    meter.compare(
        () -> new HtmlFrontEnd().read(pageBytes, "", Limits.DEFAULT),
        () -> {
          int characters = 0;
          for (Element cell : Jsoup.parse(page).select("td,p")) {
            characters += cell.text().length();
          }
          return characters;
        },
        sink);
  }
}
