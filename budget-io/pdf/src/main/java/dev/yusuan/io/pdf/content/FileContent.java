package dev.yusuan.io.pdf.content;

import dev.yusuan.io.pdf.font.Fonts;
import dev.yusuan.io.pdf.page.Rect;
import dev.yusuan.io.pdf.stream.Budget;
import dev.yusuan.io.pdf.stream.Limit;
import dev.yusuan.io.pdf.stream.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads the pages of a file one after the other, with what they share: fonts, layers, limits. */
public final class FileContent {
  private final Budget budget = new Budget();
  private final Streams streams = new Streams();
  private final Fonts fonts = new Fonts(streams);
  private final Layers layers;

  /** Of an open file. */
  public FileContent(PDDocument document) {
    this.layers = new Layers(document.getDocumentCatalog().getCOSObject());
  }

  Budget budget() {
    return budget;
  }

  Streams streams() {
    return streams;
  }

  Fonts fonts() {
    return fonts;
  }

  Layers layers() {
    return layers;
  }

  /** What a page prints, as far as it can be read. */
  public PageContent read(PDPage page) {
    PDRectangle crop = page.getCropBox();
    boolean sideways = page.getRotation() % 180 != 0;
    float width = sideways ? crop.getHeight() : crop.getWidth();
    float height = sideways ? crop.getWidth() : crop.getHeight();
    Rect box = new Rect(0, 0, width, height);
    PageMarks marks = new PageMarks(box, budget);
    boolean damaged = false;
    Optional<Limit> limit = Optional.empty();
    budget.page();
    layers.reset();
    try {
      GraphicsState state = new GraphicsState(shown(crop, page.getRotation()), box);
      new ContentReader(this, marks, state, new Resources(resources(page)))
          .read(contents(page.getCOSObject()));
    } catch (Budget.LimitReached reached) {
      limit = Optional.of(reached.limit());
    } catch (IOException | RuntimeException | StackOverflowError malformed) {
      damaged = true;
    }
    damaged |= streams.takeDamaged();
    marks.text().decideNumbers();
    return new PageContent(
        width,
        height,
        marks.text().seen(),
        marks.text().hidden(),
        marks.text().cutNumbers(),
        marks.rulings(),
        marks.pictures(),
        damaged,
        limit);
  }

  /** From the space of a page to the page as it is shown, with its origin in the upper left. */
  private static Affine shown(PDRectangle crop, int rotation) {
    float left = crop.getLowerLeftX();
    float bottom = crop.getLowerLeftY();
    float right = crop.getUpperRightX();
    float top = crop.getUpperRightY();
    return switch (Math.floorMod(rotation, 360)) {
      case 90 -> new Affine(0, 1, 1, 0, -bottom, -left);
      case 180 -> new Affine(-1, 0, 0, 1, right, -bottom);
      case 270 -> new Affine(0, -1, -1, 0, top, right);
      default -> new Affine(1, 0, 0, -1, -left, top);
    };
  }

  private static COSDictionary resources(PDPage page) {
    COSBase base = PDPageTree.getInheritableAttribute(page.getCOSObject(), COSName.RESOURCES);
    return base instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
  }

  private byte[] contents(COSDictionary page) {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSStream stream) {
      return streams.decode(stream);
    }
    if (!(contents instanceof COSArray array)) {
      streams.damaged();
      return new byte[0];
    }
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (int i = 0; i < array.size(); i++) {
      if (array.getObject(i) instanceof COSStream stream) {
        joined.writeBytes(streams.decode(stream));
        joined.write('\n');
      } else {
        streams.damaged();
      }
    }
    return joined.toByteArray();
  }
}
