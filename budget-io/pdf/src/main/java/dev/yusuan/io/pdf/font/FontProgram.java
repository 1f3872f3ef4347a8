package dev.yusuan.io.pdf.font;

import dev.yusuan.io.pdf.stream.Budget;
import dev.yusuan.io.pdf.stream.Streams;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * A font that is embedded in the file, as PDFBox understands it, opened when first asked. Of one
 * that is not embedded it knows nothing: what another font has at the same place is another
 * character.
 */
final class FontProgram {
  private static final COSName[] PROGRAMS = {
    COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3
  };

  private final COSDictionary dictionary;
  private final Streams streams;
  private Optional<PDFont> font = Optional.empty();
  private boolean opened;

  FontProgram(COSDictionary dictionary, Streams streams) {
    this.dictionary = dictionary;
    this.streams = streams;
  }

  /** The character of a code; empty where the font does not tell it. */
  Optional<String> text(int code) {
    return ask(known -> Optional.ofNullable(known.toUnicode(code)), Optional.empty());
  }

  /** The width of a code, in sizes. */
  float width(int code) {
    return ask(known -> known.getWidth(code) / 1000, 0f);
  }

  /** Whether a code draws nothing. */
  boolean drawsNothing(int code) {
    return ask(
        known ->
            known instanceof PDVectorFont vector
                && vector.hasGlyph(code)
                && vector.getPath(code).getBounds2D().isEmpty(),
        false);
  }

  private <T> T ask(Question<T> question, T otherwise) {
    if (!opened) {
      opened = true;
      font = load();
    }
    if (font.isEmpty()) {
      return otherwise;
    }
    try {
      return question.of(font.get());
    } catch (IOException | RuntimeException damaged) {
      return otherwise;
    }
  }

  /** Whether the file holds its program. */
  boolean isEmbedded() {
    return isEmbedded(dictionary);
  }

  private static boolean isEmbedded(COSDictionary node) {
    COSDictionary descriptor = node.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor != null) {
      for (COSName program : PROGRAMS) {
        if (descriptor.getDictionaryObject(program) instanceof COSStream) {
          return true;
        }
      }
    }
    return descendant(node).filter(FontProgram::isEmbedded).isPresent();
  }

  /** The font that numbers the characters of a composite one. */
  static Optional<COSDictionary> descendant(COSDictionary font) {
    return font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants
            && descendants.size() > 0
            && descendants.getObject(0) instanceof COSDictionary descendant
            && !descendant.containsKey(COSName.DESCENDANT_FONTS)
        ? Optional.of(descendant)
        : Optional.empty();
  }

  private Optional<PDFont> load() {
    if (!isEmbedded()) {
      return Optional.empty();
    }
    try {
      checkStreams(dictionary);
      COSDictionary copy = new COSDictionary(dictionary);
      copy.removeItem(COSName.TO_UNICODE);
      PDFont opened = StandInFonts.during(() -> PDFontFactory.createFont(copy));
      return opened.isEmbedded() && !opened.isDamaged() ? Optional.of(opened) : Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      if (damaged instanceof Budget.LimitReached limit) {
        throw limit;
      }
      return Optional.empty();
    }
  }

  /** Holds what PDFBox is about to decode against the limits. */
  private void checkStreams(COSDictionary node) {
    check(node, COSName.ENCODING);
    check(node, COSName.CID_TO_GID_MAP);
    COSDictionary descriptor = node.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor != null) {
      for (COSName program : PROGRAMS) {
        check(descriptor, program);
      }
    }
    descendant(node).ifPresent(this::checkStreams);
  }

  private void check(COSDictionary owner, COSName key) {
    if (owner.getDictionaryObject(key) instanceof COSStream stream) {
      streams.decode(stream);
    }
  }

  /** What a font is asked. */
  private interface Question<T> {
    T of(PDFont font) throws IOException;
  }
}
