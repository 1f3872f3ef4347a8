package dev.yusuan.io.pdf.font;

import java.util.Optional;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;

/** What the codes of a font of one byte a code are called (单字节编码). */
final class Encodings {
  private static final String NONE = ".notdef";

  private Encodings() {}

  /** The encoding that a font states; that of an embedded program is not known here. */
  static Optional<Encoding> of(COSDictionary font, boolean embedded) {
    COSBase stated = font.getDictionaryObject(COSName.ENCODING);
    Optional<Encoding> standard =
        embedded ? Optional.empty() : Optional.of(StandardEncoding.INSTANCE);
    try {
      if (stated instanceof COSName name) {
        return Optional.ofNullable(Encoding.getInstance(name)).or(() -> standard);
      }
      return stated instanceof COSDictionary dictionary
          ? Optional.of(new DictionaryEncoding(dictionary, !embedded, NoEncoding.INSTANCE))
          : standard;
    } catch (RuntimeException malformed) {
      return standard;
    }
  }

  /** The characters of an encoding. */
  static Characters.Source characters(Encoding encoding) {
    return (code, length) -> {
      String name = encoding.getName(code);
      return name.equals(NONE)
          ? Optional.empty()
          : Optional.ofNullable(GlyphList.getAdobeGlyphList().toUnicode(name));
    };
  }

  /** The widths of a font that each viewer has; 0 for all of another. */
  static Widths standardWidths(COSDictionary font, Encoding encoding) {
    String name = font.getNameAsString(COSName.BASE_FONT, "");
    if (!Standard14Fonts.containsName(name)) {
      return code -> 0;
    }
    FontMetrics metrics = Standard14Fonts.getAFM(name);
    return code -> metrics.getCharacterWidth(encoding.getName(code)) / 1000;
  }

  /** Names no code. */
  private static final class NoEncoding extends Encoding {
    private static final NoEncoding INSTANCE = new NoEncoding();

    @Override
    public String getEncodingName() {
      return "none";
    }

    @Override
    public COSBase getCOSObject() {
      return COSName.getPDFName("none");
    }
  }
}
