package dev.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.source.Source;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** Notes and form fields lie on a page; what they say is told and not read. */
class PageNotesTest {
  @Test
  void tellsTheTextsOfNotesAndFields() throws IOException {
    PdfMaker pdf = new PdfMaker().page().text(60, 700, 12, "合计");
    COSDictionary note = note("FreeText");
    note.setString(COSName.CONTENTS, "以此为准 12.50");
    COSDictionary field = note("Widget");
    field.setString(COSName.V, "320.50");
    COSDictionary above = new COSDictionary();
    above.setString(COSName.V, "300.50");
    COSDictionary below = note("Widget");
    below.setItem(COSName.PARENT, above);
    put(pdf, note, field, below);

    Source source = Read.source(pdf);

    assertThat(Read.lines(source)).containsExactly("合计");
    assertThat(Read.problems(source)).containsExactly("source.notes-left-out");
    assertThat(Read.argument(source, "notes")).isEqualTo("3");
    assertThat(Read.argument(source, "printed")).isEqualTo("以此为准 12.50 | 320.50 | 300.50");
  }

  @Test
  void saysNothingOfLinksAndOfWhatIsHiddenOrEmpty() throws IOException {
    PdfMaker pdf = new PdfMaker().page().text(60, 700, 12, "合计");
    COSDictionary link = note("Link");
    link.setString(COSName.CONTENTS, "目录");
    COSDictionary hidden = note("Text");
    hidden.setString(COSName.CONTENTS, "草稿");
    hidden.setInt(COSName.F, 2);
    put(pdf, link, hidden, note("Widget"), note("Stamp"));

    assertThat(Read.problems(Read.source(pdf))).isEmpty();
  }

  @Test
  void comesToAnEndWhereAFieldIsItsOwnParent() throws IOException {
    PdfMaker pdf = new PdfMaker().page().text(60, 700, 12, "合计");
    COSDictionary field = note("Widget");
    COSDictionary parent = new COSDictionary();
    parent.setItem(COSName.PARENT, parent);
    field.setItem(COSName.PARENT, parent);
    put(pdf, field);

    assertThat(Read.problems(Read.source(pdf))).isEmpty();
  }

  private static COSDictionary note(String kind) {
    COSDictionary note = new COSDictionary();
    note.setName(COSName.SUBTYPE, kind);
    return note;
  }

  private static void put(PdfMaker pdf, COSDictionary... notes) {
    COSArray all = new COSArray();
    for (COSDictionary note : notes) {
      all.add(note);
    }
    pdf.pageDictionary().setItem(COSName.ANNOTS, all);
  }
}
