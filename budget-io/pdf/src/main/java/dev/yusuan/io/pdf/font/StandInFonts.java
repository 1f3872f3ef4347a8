package dev.yusuan.io.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Keeps PDFBox from looking for fonts on the machine, and from writing down in the home folder what
 * it found, while we read: for a font that a file does not embed it gets the one that it ships.
 * What else a program does with PDFBox stays as it was.
 */
final class StandInFonts implements FontMapper {
  private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

  private final FontMapper others;

  private StandInFonts(FontMapper others) {
    this.others = others;
  }

  /** Does something with PDFBox while this thread gets stand-ins. */
  static <T> T during(Action<T> action) throws IOException {
    install();
    READING.set(true);
    try {
      return action.run();
    } finally {
      READING.remove();
    }
  }

  private static synchronized void install() {
    FontMapper mapper = FontMappers.instance();
    if (!(mapper instanceof StandInFonts)) {
      FontMappers.set(new StandInFonts(mapper));
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return READING.get()
        ? new FontMapping<>(standIn(), true)
        : others.getTrueTypeFont(name, descriptor);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return READING.get()
        ? new FontMapping<>(standIn(), true)
        : others.getFontBoxFont(name, descriptor);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
    return READING.get()
        ? new CIDFontMapping(null, standIn(), true)
        : others.getCIDFont(name, descriptor, collection);
  }

  private static TrueTypeFont standIn() {
    return StandIn.FONT;
  }

  /** Does something that reads. */
  interface Action<T> {
    T run() throws IOException;
  }

  /** The font that PDFBox ships, read when first asked for. */
  private static final class StandIn {
    private static final TrueTypeFont FONT = load();

    private static TrueTypeFont load() {
      String font = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
      try (InputStream in = FontMapper.class.getResourceAsStream(font)) {
        return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
      } catch (IOException missing) {
        throw new IllegalStateException("PDFBox lacks its own font", missing);
      }
    }
  }
}
