package dev.yusuan.io.pdf.content;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The fonts of a file, each read once. */
final class Fonts {
  private final Streams streams;
  private final IdentityHashMap<COSDictionary, PdfFont> fonts = new IdentityHashMap<>();
  private final Map<String, CMap> predefined = new HashMap<>();

  Fonts(Streams streams) {
    this.streams = streams;
  }

  PdfFont get(COSDictionary dictionary) {
    PdfFont known = fonts.get(dictionary);
    if (known == null) {
      known = load(dictionary);
      fonts.put(dictionary, known);
    }
    return known;
  }

  private PdfFont load(COSDictionary font) {
    FontProgram program = new FontProgram(font, streams);
    Characters characters =
        new Characters(map(font.getDictionaryObject(COSName.TO_UNICODE)), program);
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null
        && descendants.size() > 0
        && descendants.getObject(0) instanceof COSDictionary descendant) {
      Codes codes = codes(font.getDictionaryObject(COSName.ENCODING));
      return new PdfFont(codes, characters, Widths.numbered(descendant, codes));
    }
    return new PdfFont(Codes.SIMPLE, characters, Widths.simple(font, unit(font), program));
  }

  /** What a unit of widths is, in sizes. */
  private static double unit(COSDictionary font) {
    return font.getDictionaryObject(COSName.FONT_MATRIX) instanceof COSArray matrix
            && matrix.size() > 0
            && matrix.getObject(0) instanceof COSNumber number
        ? Math.abs(number.floatValue())
        : 0.001;
  }

  private Codes codes(@Nullable COSBase encoding) {
    if (COSName.IDENTITY_H.equals(encoding)) {
      return Codes.IDENTITY;
    }
    if (COSName.IDENTITY_V.equals(encoding)) {
      return Codes.VERTICAL_IDENTITY;
    }
    CMap map = map(encoding);
    return map == null ? Codes.IDENTITY : Codes.of(map);
  }

  private @Nullable CMap map(@Nullable COSBase base) {
    try {
      if (base instanceof COSStream stream) {
        return new CMapParser().parse(new RandomAccessReadBuffer(streams.decode(stream)));
      }
      return base instanceof COSName name ? predefined(name.getName()) : null;
    } catch (IOException | RuntimeException malformed) {
      if (malformed instanceof Budget.LimitReached limit) {
        throw limit;
      }
      streams.damaged();
      return null;
    }
  }

  private CMap predefined(String name) throws IOException {
    CMap known = predefined.get(name);
    if (known == null) {
      known = new CMapParser().parsePredefined(name);
      predefined.put(name, known);
    }
    return known;
  }
}
