/** Reading of budget disclosures that are published as PDF. */
module dev.yusuan.io.pdf {
  requires dev.yusuan.io;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires java.desktop;
  requires org.apache.commons.logging; // PDFBox names no modules that it requires

  provides dev.yusuan.io.source.FrontEnd with
      dev.yusuan.io.pdf.PdfFrontEnd;
}
