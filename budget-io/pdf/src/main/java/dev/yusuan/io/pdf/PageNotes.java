package dev.yusuan.io.pdf;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Finds the texts of notes and of filled form fields, which stand on a page and not in it (批注、表单域).
 */
final class PageNotes {
  private static final int MOST = 1_000;
  private static final int DEEPEST = 8;
  private static final int HIDDEN = 1 << 1;
  private static final COSName FIELD = COSName.getPDFName("Widget");
  private static final Set<String> WITHOUT_TEXT = Set.of("Link", "Popup");

  private PageNotes() {}

  /** The texts, each once, in the order of the file; at most as many as a page may have. */
  static ImmutableList<String> of(COSDictionary page) {
    COSBase notes = page.getDictionaryObject(COSName.ANNOTS);
    if (!(notes instanceof COSArray all)) {
      return ImmutableList.of();
    }
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < Math.min(all.size(), MOST); i++) {
      if (all.getObject(i) instanceof COSDictionary note && isShown(note)) {
        texts.add(text(note).strip());
      }
    }
    texts.remove("");
    return ImmutableList.copyOf(texts);
  }

  private static boolean isShown(COSDictionary note) {
    String kind = note.getNameAsString(COSName.SUBTYPE, "");
    return (note.getInt(COSName.F, 0) & HIDDEN) == 0 && !WITHOUT_TEXT.contains(kind);
  }

  private static String text(COSDictionary note) {
    return FIELD.equals(note.getCOSName(COSName.SUBTYPE))
        ? value(note)
        : note.getString(COSName.CONTENTS, "");
  }

  /** The value of a field, which may stand in a field above it. */
  private static String value(COSDictionary field) {
    COSDictionary at = field;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (at.getDictionaryObject(COSName.V) instanceof COSString value) {
        return value.getString();
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return "";
  }
}
