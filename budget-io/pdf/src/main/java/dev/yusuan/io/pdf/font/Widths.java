package dev.yusuan.io.pdf.font;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** How wide characters are (字宽), in sizes. */
interface Widths {
  /** The width of what a code prints. */
  float width(int code);

  /** Of a font of one byte a code; with others where it states none. */
  static Widths simple(COSDictionary font, double unit, Widths otherwise) {
    if (!(font.getDictionaryObject(COSName.WIDTHS) instanceof COSArray widths)) {
      return otherwise;
    }
    int first = font.getInt(COSName.FIRST_CHAR, 0);
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    float missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
    return code -> {
      int index = code - first;
      boolean given =
          index >= 0 && index < widths.size() && widths.getObject(index) instanceof COSNumber;
      float width = given ? ((COSNumber) widths.getObject(index)).floatValue() : missing;
      return (float) (width * unit);
    };
  }

  /** Of a font that numbers its characters. */
  static Widths numbered(COSDictionary descendant, Codes codes) {
    float standard = descendant.getFloat(COSName.DW, 1000) / 1000;
    Map<Integer, Float> widths = new HashMap<>();
    if (descendant.getDictionaryObject(COSName.W) instanceof COSArray array) {
      read(array, widths);
    }
    return code -> widths.getOrDefault(codes.characterId(code), standard);
  }

  /** Reads {@code first [w …]} and {@code first last w}. */
  private static void read(COSArray array, Map<Integer, Float> widths) {
    int i = 0;
    while (i + 1 < array.size()) {
      COSBase second = array.getObject(i + 1);
      int first = intAt(array, i);
      if (second instanceof COSArray list) {
        for (int j = 0; j < list.size(); j++) {
          widths.put(first + j, floatAt(list, j) / 1000);
        }
        i += 2;
      } else {
        int last = Math.min(intAt(array, i + 1), first + 0xFFFF);
        float width = i + 2 < array.size() ? floatAt(array, i + 2) / 1000 : 0;
        for (int id = first; id <= last && widths.size() <= 0xFFFF; id++) {
          widths.put(id, width);
        }
        i += 3;
      }
    }
  }

  private static int intAt(COSArray array, int index) {
    return array.getObject(index) instanceof COSNumber number ? number.intValue() : 0;
  }

  private static float floatAt(COSArray array, int index) {
    return array.getObject(index) instanceof COSNumber number ? number.floatValue() : 0;
  }
}
