package dev.yusuan.report;

import dev.yusuan.report.content.ComparedDocuments;
import dev.yusuan.report.content.IndexEntry;
import dev.yusuan.report.content.ReportedDocument;
import dev.yusuan.report.inspection.Inspection;
import dev.yusuan.report.page.JtecomparisonGenerated;
import dev.yusuan.report.page.JtedocumentGenerated;
import dev.yusuan.report.page.JteindexGenerated;
import dev.yusuan.report.page.JteinspectionGenerated;
import dev.yusuan.report.view.ComparisonView;
import dev.yusuan.report.view.Comparisons;
import dev.yusuan.report.view.DocumentView;
import dev.yusuan.report.view.IndexView;
import dev.yusuan.report.view.StyleSheet;
import dev.yusuan.report.view.Texts;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Writes web pages for people (审核报告网页): one for each document, one that lists many, and one that
 * puts some side by side.
 *
 * <p>A page is one file in UTF-8. It fetches nothing and runs no script, and says so to the browser
 * in its Content-Security-Policy. What documents print is escaped by where it stands; contacts
 * (联系人) are written as ＊＊＊. Of findings of one rule the first twenty are shown; how many more there
 * are is said. The same report gives the same bytes.
 */
public final class HtmlReport {
  private static final StyleSheet STYLE = StyleSheet.read();

  private HtmlReport() {}

  /**
   * Writes the page of a document to a stream, which stays open.
   *
   * @param language Chinese, or else English
   * @throws IOException if the stream cannot be written
   */
  public static void write(ReportedDocument document, Locale language, OutputStream out)
      throws IOException {
    Texts texts = Texts.in(language);
    DocumentView view = DocumentView.of(document, texts);
    write(page -> JtedocumentGenerated.render(page, null, texts, STYLE, view), out);
  }

  /**
   * Writes the page that lists documents to a stream, which stays open.
   *
   * @param language Chinese, or else English
   * @throws IOException if the stream cannot be written
   */
  public static void writeIndex(List<IndexEntry> documents, Locale language, OutputStream out)
      throws IOException {
    Texts texts = Texts.in(language);
    IndexView view = IndexView.of(documents, texts);
    write(page -> JteindexGenerated.render(page, null, texts, STYLE, view), out);
  }

  /**
   * Writes the page that puts disclosures side by side to a stream, which stays open.
   *
   * @param language Chinese, or else English
   * @throws IOException if the stream cannot be written
   */
  public static void writeComparison(ComparedDocuments compared, Locale language, OutputStream out)
      throws IOException {
    Texts texts = Texts.in(language);
    ComparisonView view =
        Comparisons.of(compared, ComparisonNotes.lines(compared, language), texts);
    write(page -> JtecomparisonGenerated.render(page, null, texts, STYLE, view), out);
  }

  /**
   * Writes the inspection sheet (检查表) of a document to a stream, which stays open.
   *
   * @param language Chinese, or else English
   * @throws IOException if the stream cannot be written
   */
  public static void writeInspection(ReportedDocument document, Locale language, OutputStream out)
      throws IOException {
    Texts texts = Texts.in(language);
    write(
        page ->
            JteinspectionGenerated.render(
                page,
                null,
                texts,
                STYLE,
                texts.get("inspection.title", DocumentView.issuerAndYear(document, texts)),
                document.source().name(),
                Inspection.of(document, texts.language())),
        out);
  }

  private static void write(Consumer<OwaspHtmlTemplateOutput> template, OutputStream out)
      throws IOException {
    Utf8ByteOutput page = new Utf8ByteOutput();
    template.accept(new OwaspHtmlTemplateOutput(page));
    page.writeTo(out);
  }
}
