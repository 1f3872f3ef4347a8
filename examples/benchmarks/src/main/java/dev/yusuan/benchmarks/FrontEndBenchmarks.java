package dev.yusuan.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yusuan.io.html.HtmlFrontEnd;
import dev.yusuan.io.pdf.PdfFrontEnd;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.source.Source;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/** Making a source of a file, and what its library alone makes of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 7, time = 1, timeUnit = TimeUnit.SECONDS)
public class FrontEndBenchmarks {
  private final byte[] pdf = Sample.bytes("jiaozuo-bigdata-2024.pdf");
  private final String page = Sample.page();
  private final byte[] pageBytes = page.getBytes(UTF_8);

  /** A PDF. */
  @Benchmark
  public Source readPdf() throws IOException {
    return new PdfFrontEnd().read(pdf, "", Limits.DEFAULT);
  }

  /** Its text, by PDFBox. */
  @Benchmark
  public String stripTextOfPdf() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** A web page. */
  @Benchmark
  public Source readPage() throws IOException {
    return new HtmlFrontEnd().read(pageBytes, "", Limits.DEFAULT);
  }

  /** The texts of its cells, by jsoup. */
  @Benchmark
  public int textsOfPage() {
    int characters = 0;
    for (Element cell : Jsoup.parse(page).select("td")) {
      characters += cell.text().length();
    }
    return characters;
  }

  /**
   * Runs all and prints the ratios.
   *
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments) throws RunnerException {
    Results results = Results.of(FrontEndBenchmarks.class);
    results.printRatio("F1", "readPdf", "stripTextOfPdf");
    results.printRatio("F3", "readPage", "textsOfPage");
  }
}
