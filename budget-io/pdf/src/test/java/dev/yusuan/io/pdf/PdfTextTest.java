package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** Text outside of tables, and what of it is seen. */
class PdfTextTest {
  private static final String BLACK_BOX = "0 g 50 690 200 20 re f";

  @Test
  void readsLinesFromTopToBottomWhateverTheirOrderInTheFile() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(60, 600, 12, "三").text(60, 700, 12, "一");
    pdf.text(60, 650, 12, "二").page().text(60, 700, 12, "四");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("一", "二", "三", "四");
    assertThat(Read.paragraphs(source))
        .extracting(Paragraph::startsPage)
        .containsExactly(true, false, false, true);
    assertThat(Read.paragraphs(source))
        .extracting(line -> line.place().toString())
        .containsExactly("第1页 line 1", "第1页 line 2", "第1页 line 3", "第2页 line 1");
  }

  @Test
  void writesABlankForAGapAndTwoForAWideOne() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(60, 700, 10, "编制部门：").text(116, 700, 10, "甲");
    pdf.text(300, 700, 10, "单位：万元");

    assertThat(Read.lines(Read.source(pdf))).containsExactly("编制部门： 甲  单位：万元");
  }

  @Test
  void tellsHeadingsByTheirSize() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(60, 780, 22, "部门预算").text(60, 740, 16, "一、概况");
    for (int i = 0; i < 5; i++) {
      pdf.text(60, 700 - 20 * i, 12, "本部门负责某项工作的组织和实施，并承办其他事项。");
    }

    assertThat(Read.paragraphs(Read.source(pdf)))
        .extracting(Paragraph::heading)
        .containsExactly(1, 2, 0, 0, 0, 0, 0);
  }

  @Test
  void takesAWholePageInLargerTypeForNoHeadings() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    for (int i = 0; i < 9; i++) {
      pdf.text(60, 700 - 20 * i, 10, "本部门负责某项工作的组织和实施，并承办其他事项。");
    }
    pdf.page();
    for (int i = 0; i < 5; i++) {
      pdf.text(60, 700 - 20 * i, 14, "本部门负责某项工作。");
    }

    assertThat(Read.paragraphs(Read.source(pdf))).extracting(Paragraph::heading).containsOnly(0);
  }

  @Test
  void tellsWhereALineStandsApart() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(60, 700, 12, "一").text(60, 682, 12, "二");
    pdf.text(60, 664, 12, "三").text(60, 620, 12, "四").text(60, 602, 12, "五");

    assertThat(Read.paragraphs(Read.source(pdf)))
        .extracting(Paragraph::afterGap)
        .containsExactly(false, false, false, true, false);
  }

  @Test
  void readsOnceWhatIsPrintedTwiceToLookBold() throws Exception {
    PdfMaker pdf =
        new PdfMaker().page().text(60, 700, 12, "合计12.11").text(60.4f, 700, 12, "合计12.11");
    pdf.text(60, 680, 12, "小").text(60.3f, 680, 12, "小").text(72, 680, 12, "计");
    pdf.text(72.3f, 680, 12, "计").text(84.3f, 680.3f, 12, "计");

    assertThat(Read.lines(Read.source(pdf))).containsExactly("合计12.11", "小计计");
  }

  @Test
  void readsTwiceWhatStandsInTwoPlaces() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(60, 700, 12, "1").text(66, 700, 12, "1");
    pdf.text(72, 700, 12, "11");

    assertThat(Read.lines(Read.source(pdf))).containsExactly("1111");
  }

  @Test
  void keepsLookAlikesAsTheyArePrinted() throws Exception {
    Source source = Read.source(new PdfMaker().page().text(60, 700, 12, "\u2F00般公共预算\u2FA6额"));

    assertThat(Read.lines(source)).containsExactly("\u2F00般公共预算\u2FA6额");
    assertThat(Read.problems(source)).isEmpty();
  }

  @Test
  void keepsBulletsOfPrivateCharacters() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(60, 700, 12, "\uF06C负责某项工作的组织和实施。");

    assertThat(Read.problems(Read.source(pdf))).isEmpty();
  }

  @Test
  void saysThatATextOfPrivateCharactersCannotBeRead() throws Exception {
    Source source = Read.source(new PdfMaker().page().text(60, 700, 12, "\uE001\uE002\uE003甲"));

    assertThat(Read.problems(source)).containsExactly("source.page-unreadable");
    assertThat(Read.argument(source, "characters")).isEqualTo("4");
    assertThat(Read.argument(source, "unreadable")).isEqualTo("3");
  }

  @Test
  void keepsWhiteTextApart() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(60, 700, 12, "合计");
    pdf.raw("1 g").text(60, 680, 12, "99.00").raw("0 g");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("合计");
    assertThat(Read.problems(source)).containsExactly("source.text-hidden");
    assertThat(Read.argument(source, "printed")).isEqualTo("99.00");
    assertThat(Read.argument(source, "why")).isEqualTo("WHITE");
  }

  @Test
  void readsWhiteTextOnADarkGround() throws Exception {
    PdfMaker pdf = new PdfMaker().page().raw(BLACK_BOX).raw("1 1 1 rg").text(60, 695, 12, "科目");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("科目");
    assertThat(Read.problems(source)).isEmpty();
  }

  @Test
  void keepsTextApartThatIsNotPainted() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(60, 700, 12, "合计");
    pdf.raw("3 Tr").text(60, 680, 12, "99.00");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("合计");
    assertThat(Read.argument(source, "why")).isEqualTo("INVISIBLE");
  }

  @Test
  void keepsTextApartThatIsCutOff() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(60, 720, 12, "上").raw("q 50 690 36 30 re W n");
    pdf.text(60, 700, 12, "事业单位").raw("Q").text(60, 680, 12, "下");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("上", "事业", "下");
    assertThat(Read.argument(source, "printed")).isEqualTo("单位");
    assertThat(Read.argument(source, "why")).isEqualTo("CLIPPED");
  }

  @Test
  void doesNotTellOfTextThatIsCutOffHereAndPrintedOnTheNextPage() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(60, 720, 12, "上").raw("q 50 650 40 90 re W n");
    pdf.text(200, 700, 12, "合计 12.00").raw("Q").page().text(60, 720, 12, "合计 12.00");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("上", "合计 12.00");
    assertThat(Read.problems(source)).isEmpty();
  }

  @Test
  void readsANumberWholeOfWhichTheFirstDigitIsCutOff() throws Exception {
    PdfMaker pdf = new PdfMaker().page().raw("q 66 690 90 30 re W n");
    pdf.text(57, 700, 12, "31,214,205.80").raw("Q");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("31,214,205.80");
    assertThat(Read.problems(source)).containsExactly("source.number-cut");
    assertThat(Read.argument(source, "printed")).isEqualTo("31,214,205.80");
  }

  @Test
  void readsANumberOnceThatTheEdgeOfAPageCuts() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(560, 700, 12, "1,234,567.89");
    pdf.page().text(560 - PdfMaker.WIDTH, 700, 12, "1,234,567.89");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("1,234,567.89");
    assertThat(Read.problems(source)).isEmpty();
  }

  @Test
  void keepsTextApartThatIsPaintedOver() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(60, 700, 12, "12.00").text(200, 700, 12, "合计");
    pdf.raw("1 g 55 690 60 20 re f 0 g").text(60, 700, 12, "13.00");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("13.00  合计");
    assertThat(Read.argument(source, "printed")).isEqualTo("12.00");
    assertThat(Read.argument(source, "why")).isEqualTo("COVERED");
  }

  @Test
  void keepsLayersApartThatAreSwitchedOff() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(60, 700, 12, "合计");
    pdf.raw("/OC /L BDC").text(60, 680, 12, "99.00").raw("EMC").text(60, 660, 12, "完");
    COSDictionary layer = new COSDictionary();
    layer.setItem(COSName.TYPE, COSName.OCG);
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.getPDFName("L"), layer);
    pdf.pageDictionary()
        .getCOSDictionary(COSName.RESOURCES)
        .setItem(COSName.PROPERTIES, properties);
    COSArray off = new COSArray();
    off.add(layer);
    COSDictionary standard = new COSDictionary();
    standard.setItem(COSName.OFF, off);
    COSDictionary layers = new COSDictionary();
    layers.setItem(COSName.OCGS, off);
    layers.setItem(COSName.D, standard);
    pdf.document().getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, layers);

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("合计", "完");
    assertThat(Read.argument(source, "why")).isEqualTo("INVISIBLE");
  }

  @Test
  void putsAWatermarkAfterThePage() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    pdf.raw("BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm " + PdfMaker.hex("公开") + " Tj ET");
    pdf.text(60, 700, 12, "一").text(60, 100, 12, "二");

    assertThat(Read.lines(Read.source(pdf))).containsExactly("一", "二", "公开");
  }

  @Test
  void readsTheTextThatWasRecognisedFromAPicture() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    BadPdfTest.picture(pdf);
    pdf.raw("q 595 0 0 842 0 0 cm /P Do Q 3 Tr").text(60, 700, 12, "合计12.00");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("合计12.00");
    assertThat(Read.problems(source)).containsExactly("source.page-recognised");
  }

  @Test
  void marksACharacterThatTheFontDoesNotTell() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    COSDictionary fonts =
        pdf.pageDictionary().getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
    COSDictionary font = new COSDictionary(fonts.getCOSDictionary(COSName.getPDFName("F")));
    font.setItem(
        COSName.TO_UNICODE,
        pdf.stream(
            "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange"
                + " 1 beginbfchar <0031> <0031> endbfchar endcmap"));
    fonts.setItem(COSName.getPDFName("G"), font);
    pdf.raw("BT /G 12 Tf 60 700 Td <003100320031> Tj ET");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("1\uFFFD1");
    assertThat(Read.problems(source)).containsExactly("source.page-unreadable");
  }

  @Test
  void readsAFontThatNeedsNoMapOfItsOwn() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    COSDictionary collection = new COSDictionary();
    collection.setString(COSName.REGISTRY, "Adobe");
    collection.setString(COSName.ORDERING, "GB1");
    collection.setInt(COSName.SUPPLEMENT, 2);
    descendant.setItem(COSName.CIDSYSTEMINFO, collection);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, "GBK-EUC-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    pdf.pageDictionary()
        .getCOSDictionary(COSName.RESOURCES)
        .getCOSDictionary(COSName.FONT)
        .setItem(COSName.getPDFName("G"), font);
    // 合计 in GBK, and digits of one byte.
    pdf.raw("BT /G 12 Tf 60 700 Td <BACFBCC6> Tj (12.50) Tj ET");

    assertThat(Read.lines(Read.source(pdf))).containsExactly("合计12.50");
  }

  @Test
  void textThatRunsOverTheEdgeOfThePageIsTold() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(560, 650, 10, "中央提前通知专项");

    Source source = Read.source(pdf.text(700, 600, 10, "都在页外"));
    assertThat(Read.lines(source)).containsExactly("中央提前");
    assertThat(Read.problems(source)).containsExactly("source.text-hidden");
    assertThat(Read.argument(source, "printed")).isEqualTo("通知专项");
  }

  @Test
  void aNumberThatRunsOverTheEdgeOfTheLastPageIsTold() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(562, 550, 10, "1,234,567.00");

    Source source = Read.source(pdf);
    assertThat(Read.lines(source)).containsExactly("1,234,567.00");
    assertThat(Read.problems(source)).containsExactly("source.number-cut");
  }

  @Test
  void whatGoesOnOnThePageBesideIsNotTold() throws Exception {
    PdfMaker pdf = new PdfMaker().page().text(560, 650, 10, "中央提前通知专项");
    pdf.page().text(60, 650, 10, "通知专项");

    assertThat(Read.problems(Read.source(pdf))).isEmpty();
  }

  @Test
  void readsStandardFontsByTheirNames() throws Exception {
    PdfMaker pdf = new PdfMaker().page();
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Helvetica");
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    pdf.pageDictionary()
        .getCOSDictionary(COSName.RESOURCES)
        .getCOSDictionary(COSName.FONT)
        .setItem(COSName.getPDFName("H"), font);
    pdf.raw("BT /H 12 Tf 60 700 Td (1,234.50 %) Tj ET");

    assertThat(Read.lines(Read.source(pdf))).containsExactly("1,234.50 %");
  }
}
