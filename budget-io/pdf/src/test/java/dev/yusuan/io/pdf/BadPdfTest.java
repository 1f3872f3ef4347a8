package dev.yusuan.io.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** Files that are damaged, locked, empty, or made to do harm. */
class BadPdfTest {
  private static PdfMaker page() {
    return new PdfMaker().page().text(60, 700, 12, "合计12.00");
  }

  private static void assertRefused(byte[] pdf, Reason reason) {
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> Read.source(pdf))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  /** Adds a picture of one point to the resources of the page, as P. */
  static void picture(PdfMaker pdf) {
    COSStream picture = pdf.stream("\0");
    picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
    picture.setInt(COSName.WIDTH, 1);
    picture.setInt(COSName.HEIGHT, 1);
    picture.setInt(COSName.BITS_PER_COMPONENT, 8);
    picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    object(pdf, picture);
  }

  private static void object(PdfMaker pdf, COSStream stream) {
    COSDictionary objects = new COSDictionary();
    objects.setItem(COSName.getPDFName("P"), stream);
    pdf.pageDictionary().getCOSDictionary(COSName.RESOURCES).setItem(COSName.XOBJECT, objects);
  }

  private static COSStream form(PdfMaker pdf, String content) {
    COSStream form = pdf.stream(content);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    COSArray box = new COSArray();
    for (float edge : new float[] {0, 0, 595, 842}) {
      box.add(new COSFloat(edge));
    }
    form.setItem(COSName.BBOX, box);
    return form;
  }

  @Test
  void refusesAFileThatNeedsAPassword() throws Exception {
    assertRefused(page().encrypted("secret"), Reason.ENCRYPTED);
  }

  @Test
  void refusesAFileThatIsEncryptedForACertificate() throws Exception {
    String encrypted = new String(page().encrypted(""), ISO_8859_1);
    String forCertificate = encrypted.replace("/Filter /Standard", "/Filter /Adobe.PubSec");
    assertThat(forCertificate).isNotEqualTo(encrypted);

    assertRefused(forCertificate.getBytes(ISO_8859_1), Reason.ENCRYPTED);
  }

  @Test
  void readsAFileThatAnybodyMayOpen() throws Exception {
    assertThat(Read.lines(Read.source(page().encrypted("")))).containsExactly("合计12.00");
  }

  @Test
  void refusesWhatIsNoPdfButItsFirstLine() {
    assertRefused("%PDF-1.7\n收入合计 12.00\n%%EOF".getBytes(ISO_8859_1), Reason.DAMAGED);
    assertRefused("%PDF-1.7".getBytes(ISO_8859_1), Reason.DAMAGED);
  }

  @Test
  void saysThatTheEndIsMissing() throws Exception {
    byte[] whole = page().bytes();
    byte[] cut = Arrays.copyOf(whole, new String(whole, ISO_8859_1).lastIndexOf("startxref"));

    Source source = Read.source(cut);
    assertThat(Read.lines(source)).containsExactly("合计12.00");
    assertThat(Read.problems(source)).contains("source.damaged");
  }

  @Test
  void saysThatTheContentOfAPageDoesNotUnpackToItsEnd() throws Exception {
    byte[] bytes = page().bytes();
    bytes[endOfStreamWith(bytes, "/Length") - 3] ^= 0x55;

    assertThat(Read.problems(Read.source(bytes))).contains("source.damaged");
  }

  @Test
  void saysThatAStreamOfObjectsDoesNotUnpackToItsEnd() throws Exception {
    byte[] bytes = page().packed();
    bytes[endOfStreamWith(bytes, "/ObjStm") - 3] ^= 0x55;

    Source source = Read.source(bytes);
    assertThat(Read.lines(source)).containsExactly("合计12.00");
    assertThat(Read.problems(source)).containsExactly("source.damaged");
  }

  /** Where the first stream ends whose dictionary has a word: behind the sum of its content. */
  private static int endOfStreamWith(byte[] bytes, String word) {
    String text = new String(bytes, ISO_8859_1);
    int end = text.indexOf("endstream", text.indexOf(word));
    return text.charAt(end - 2) == '\r' ? end - 2 : end - 1;
  }

  @Test
  void saysThatAPageIsAPicture() throws Exception {
    PdfMaker pdf = page().page();
    picture(pdf);
    pdf.raw("q 595 0 0 842 0 0 cm /P Do Q");

    Source source = Read.source(pdf);
    assertThat(Read.problems(source)).containsExactly("source.page-without-text");
    assertThat(Read.argument(source, "page")).isEqualTo("2");
  }

  @Test
  void refusesAFileOfPicturesOnly() {
    PdfMaker pdf = new PdfMaker().page();
    picture(pdf);
    pdf.raw("q 595 0 0 842 0 0 cm /P Do Q");

    assertRefused(pdf.bytes(), Reason.NO_TEXT);
  }

  @Test
  void readsTheFirstTwoThousandOfFiveThousandPages() throws Exception {
    PdfMaker pdf = new PdfMaker();
    for (int i = 0; i < 5_000; i++) {
      pdf.page().text(60, 700, 12, String.valueOf(i + 1));
    }

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).hasSize(2_000).endsWith("2000");
    assertThat(Read.problems(source)).containsExactly("input.limit");
    assertThat(Read.argument(source, "found")).isEqualTo("5000");
  }

  @Test
  void stopsAtAFormThatDrawsItselfTwice() throws Exception {
    PdfMaker pdf = page();
    COSStream form = form(pdf, "/P Do /P Do");
    COSDictionary own = new COSDictionary();
    COSDictionary objects = new COSDictionary();
    objects.setItem(COSName.getPDFName("P"), form);
    own.setItem(COSName.XOBJECT, objects);
    form.setItem(COSName.RESOURCES, own);
    object(pdf, form);
    pdf.raw("/P Do");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("合计12.00");
    assertThat(Read.problems(source)).containsExactly("input.limit");
  }

  @Test
  void stopsAtAMillionOperators() throws Exception {
    Source source = Read.source(page().raw("q Q ".repeat(600_000)).text(60, 600, 12, "末行"));

    assertThat(Read.lines(source)).containsExactly("合计12.00");
    assertThat(Read.argument(source, "limit")).isEqualTo("operators");
  }

  @Test
  void stopsAtTooManyLines() throws Exception {
    Source source = Read.source(page().raw("10 10 m 500 10 l S\n".repeat(20_001)));

    assertThat(Read.lines(source)).containsExactly("合计12.00");
    assertThat(Read.argument(source, "limit")).isEqualTo("rulings");
  }

  @Test
  void readsAPageOfTenThousandTinyRectangles() throws Exception {
    PdfMaker pdf = page();
    for (int i = 0; i < 10_000; i++) {
      pdf.fill(50 + 4 * (i % 100), 50 + 4 * (i / 100), 2, 2);
    }

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("合计12.00");
    assertThat(Read.problems(source)).isEmpty();
  }

  @Test
  void readsAPageThatIsRuledLikeGraphPaper() throws Exception {
    PdfMaker pdf = page();
    for (int i = 0; i < 200; i++) {
      pdf.line(10, 10 + 4 * i, 580, 10 + 4 * i).line(10 + 2.8f * i, 10, 10 + 2.8f * i, 806);
    }

    assertThat(Read.source(pdf).blocks()).isNotEmpty();
  }

  @Test
  void stopsAtAStreamThatUnpacksBeyondAllBounds() throws Exception {
    Source source = Read.source(page().page().raw("% ".repeat(40 << 20)));

    assertThat(Read.lines(source)).containsExactly("合计12.00");
    assertThat(Read.argument(source, "limit")).isEqualTo("streamBytes");
  }

  @Test
  void readsOnAfterAPageThatIsNestedTooDeep() throws Exception {
    PdfMaker pdf = new PdfMaker().page().raw("[".repeat(100_000)).page().text(60, 700, 12, "次页");

    assertThat(Read.lines(Read.source(pdf))).containsExactly("次页");
  }

  @Test
  void saysThatAPageHasLostItsContent() throws Exception {
    PdfMaker pdf = page().page();
    byte[] bytes = pdf.bytes();
    String text = new String(bytes, ISO_8859_1);
    int contents = text.lastIndexOf("/Contents");
    assertThat(contents).as("objects are not packed").isNotNegative();
    bytes[contents + 1] = 'X';

    assertThat(Read.problems(Read.source(bytes))).containsExactly("source.damaged");
  }

  @Test
  void saysThatTextIsShownInAFontThatIsMissing() throws Exception {
    Source source = Read.source(page().raw("BT /None 12 Tf 60 600 Td (12) Tj ET"));

    assertThat(Read.problems(source)).containsExactly("source.damaged");
  }

  @Test
  void leavesNoTraceInTheHomeFolder() throws Exception {
    PdfMaker pdf = page();
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setName(COSName.BASE_FONT, "SimSun");
    pdf.pageDictionary()
        .getCOSDictionary(COSName.RESOURCES)
        .getCOSDictionary(COSName.FONT)
        .setItem(COSName.getPDFName("S"), font);
    pdf.raw("BT /S 12 Tf 60 600 Td (99) Tj ET");
    byte[] bytes = pdf.bytes();
    Path home = Files.createTempDirectory("home");
    String before = System.getProperty("pdfbox.fontcache", "");
    System.setProperty("pdfbox.fontcache", home.toString());
    try {
      assertThat(Read.lines(Read.source(bytes))).containsExactly("合计12.00", "99");
      try (var files = Files.list(home)) {
        assertThat(files.toList()).isEqualTo(List.of());
      }
    } finally {
      System.setProperty("pdfbox.fontcache", before);
      Files.delete(home);
    }
  }
}
