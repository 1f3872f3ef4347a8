package dev.yusuan.io.pdf.font;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.pdf.stream.Budget;
import dev.yusuan.io.pdf.stream.Streams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.jspecify.annotations.Nullable;

/** The fonts of a file, each read once. */
public final class Fonts {
  private static final ImmutableSet<String> COLLECTIONS =
      ImmutableSet.of("GB1", "CNS1", "Japan1", "Korea1");

  private final Streams streams;
  private final IdentityHashMap<COSDictionary, PdfFont> fonts = new IdentityHashMap<>();
  private final Map<String, CMap> predefined = new HashMap<>();

  /** Of a file whose streams are decoded by the given ones. */
  public Fonts(Streams streams) {
    this.streams = streams;
  }

  /** A font by its dictionary. */
  public PdfFont get(COSDictionary dictionary) {
    PdfFont known = fonts.get(dictionary);
    if (known == null) {
      known = load(dictionary);
      fonts.put(dictionary, known);
    }
    return known;
  }

  private PdfFont load(COSDictionary font) {
    FontProgram program = new FontProgram(font, streams);
    List<Characters.Source> sources = new ArrayList<>();
    addMap(font.getDictionaryObject(COSName.TO_UNICODE), sources);
    Optional<COSDictionary> descendant = FontProgram.descendant(font);
    if (descendant.isPresent()) {
      Codes codes = codes(font.getDictionaryObject(COSName.ENCODING));
      addCollection(descendant.get(), codes, sources);
      return new PdfFont(
          codes, new Characters(sources, program), Widths.numbered(descendant.get(), codes));
    }
    Optional<Encoding> encoding = Encodings.of(font, program.isEmbedded());
    encoding.map(Encodings::characters).ifPresent(sources::add);
    Widths standard =
        encoding.map(known -> Encodings.standardWidths(font, known)).orElse(program::width);
    return new PdfFont(
        Codes.SIMPLE,
        new Characters(sources, program),
        Widths.simple(font, unit(font), program.isEmbedded() ? program::width : standard));
  }

  /**
   * Adds the map of a font to Unicode; one that is named as the identity says that codes are it.
   */
  private void addMap(@Nullable COSBase base, List<Characters.Source> sources) {
    if (base instanceof COSName name && name.getName().startsWith("Identity")) {
      sources.add((code, length) -> Optional.of(String.valueOf((char) code)));
      return;
    }
    CMap map = map(base);
    if (map != null) {
      sources.add((code, length) -> Optional.ofNullable(map.toUnicode(code, length)));
    }
  }

  /** Adds the map of the collection of characters to which a font belongs. */
  private void addCollection(
      COSDictionary descendant, Codes codes, List<Characters.Source> sources) {
    COSDictionary collection = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
    String ordering = collection == null ? "" : collection.getString(COSName.ORDERING, "");
    if (COLLECTIONS.contains(ordering)) {
      CMap map = map(COSName.getPDFName("Adobe-" + ordering + "-UCS2"));
      if (map != null) {
        sources.add((code, length) -> Optional.ofNullable(map.toUnicode(codes.characterId(code))));
      }
    }
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
