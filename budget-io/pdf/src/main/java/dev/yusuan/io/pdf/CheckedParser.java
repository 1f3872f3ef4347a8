package dev.yusuan.io.pdf;

import dev.yusuan.io.pdf.stream.StreamCheck;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, which looks at the streams that PDFBox itself unpacks before it does. */
final class CheckedParser extends PDFParser {
  private static final COSName FIRST = COSName.getPDFName("First");

  private final StreamCheck check = new StreamCheck();

  CheckedParser(RandomAccessRead source) throws IOException {
    super(source);
  }

  /** Whether one of them was damaged. */
  boolean isDamaged() {
    return check.isDamaged();
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    if (COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE))) {
      check.require(stream);
    }
    return stream;
  }

  /** Streams of objects, decrypted by now. */
  @Override
  public COSBase dereferenceCOSObject(COSObject object) throws IOException {
    COSBase base = super.dereferenceCOSObject(object);
    if (base instanceof COSStream stream && stream.getItem(FIRST) != null) {
      check.require(stream);
    }
    return base;
  }
}
