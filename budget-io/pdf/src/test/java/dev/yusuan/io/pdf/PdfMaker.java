package dev.yusuan.io.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Makes PDFs for tests, operator by operator. The font has no program: its codes are UTF-16, and
 * its map to Unicode says so; Chinese characters are as wide as high, others half as wide.
 */
final class PdfMaker {
  static final float WIDTH = 595;
  static final float HEIGHT = 842;

  private final PDDocument document = new PDDocument();
  private final COSDictionary font = font(document);
  private PDPage page = new PDPage();
  private StringBuilder content = new StringBuilder();
  private boolean open;

  /** Begins a page of A4. */
  PdfMaker page() {
    return page(WIDTH, HEIGHT);
  }

  /** Begins a page. */
  PdfMaker page(float width, float height) {
    endPage();
    page = new PDPage(new PDRectangle(width, height));
    COSDictionary resources = new COSDictionary();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), font);
    resources.setItem(COSName.FONT, fonts);
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    document.addPage(page);
    open = true;
    return this;
  }

  private void endPage() {
    if (open) {
      page.getCOSObject().setItem(COSName.CONTENTS, stream(content.toString()));
      content = new StringBuilder();
      open = false;
    }
  }

  /** The dictionary of the page, to add to. */
  COSDictionary pageDictionary() {
    return page.getCOSObject();
  }

  PDDocument document() {
    return document;
  }

  /** A compressed stream. */
  COSStream stream(String text) {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return stream;
  }

  /** Adds operators. */
  PdfMaker raw(String operators) {
    content.append(operators).append('\n');
    return this;
  }

  /** Prints a text whose baseline begins at a point, from the lower left corner of the page. */
  PdfMaker text(float x, float y, float size, String text) {
    return raw("BT /F " + size + " Tf " + x + " " + y + " Td " + hex(text) + " Tj ET");
  }

  /** A string operand. */
  static String hex(String text) {
    StringBuilder hex = new StringBuilder("<");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hex.append(Character.forDigit(c >> 12, 16))
          .append(Character.forDigit(c >> 8 & 15, 16))
          .append(Character.forDigit(c >> 4 & 15, 16))
          .append(Character.forDigit(c & 15, 16));
    }
    return hex.append('>').toString();
  }

  /** How wide a text is. */
  static float width(float size, String text) {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += c < 0x80 ? size / 2 : size;
    }
    return width;
  }

  /** Strokes a line. */
  PdfMaker line(float x1, float y1, float x2, float y2) {
    return raw(x1 + " " + y1 + " m " + x2 + " " + y2 + " l S");
  }

  /** Fills a rectangle. */
  PdfMaker fill(float x, float y, float width, float height) {
    return raw(x + " " + y + " " + width + " " + height + " re f");
  }

  /** Strokes a rectangle. */
  PdfMaker frame(float x, float y, float width, float height) {
    return raw(x + " " + y + " " + width + " " + height + " re S");
  }

  /**
   * A table of equal cells, each of 80 by 20 points, with all its lines; cells of null are left
   * blank.
   */
  PdfMaker table(float left, float top, String[][] rows) {
    for (int row = 0; row <= rows.length; row++) {
      line(left, top - 20 * row, left + 80 * rows[0].length, top - 20 * row);
    }
    for (int column = 0; column <= rows[0].length; column++) {
      line(left + 80 * column, top, left + 80 * column, top - 20 * rows.length);
    }
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        if (rows[row][column] != null) {
          text(left + 80 * column + 5, top - 20 * row - 14, 9, rows[row][column]);
        }
      }
    }
    return this;
  }

  /** The file, its objects not packed. */
  byte[] bytes() {
    return bytes(CompressParameters.NO_COMPRESSION);
  }

  /** The file, its objects in packed streams. */
  byte[] packed() {
    return bytes(CompressParameters.DEFAULT_COMPRESSION);
  }

  private byte[] bytes(CompressParameters parameters) {
    endPage();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out, parameters);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** The file, encrypted. */
  byte[] encrypted(String userPassword) throws IOException {
    endPage();
    document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
    return bytes();
  }

  private static COSDictionary font(PDDocument document) {
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, "Invented");
    descendant.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(0));
    widths.add(COSInteger.get(0x7F));
    widths.add(new COSFloat(500));
    descendant.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Invented");
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    COSStream toUnicode = document.getDocument().createCOSStream();
    try (OutputStream out = toUnicode.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(
          """
          /CIDInit /ProcSet findresource begin 12 dict begin begincmap
          /CMapName /Invented def /CMapType 2 def
          1 begincodespacerange <0000> <FFFF> endcodespacerange
          1 beginbfrange <0000> <FFFF> <0000> endbfrange
          endcmap end end
          """
              .getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    font.setItem(COSName.TO_UNICODE, toUnicode);
    return font;
  }
}
