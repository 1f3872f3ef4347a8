package dev.yusuan.io.pdf.content;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** A colour, of which only matters whether it is seen on white (颜色). */
final class Paint {
  private static final float WHITE = 0.98f;
  private static final float TRANSPARENT = 0.05f;
  private static final float OPAQUE = 0.9f;

  /** How the numbers of a colour are meant. */
  private enum Kind {
    LIGHT,
    INK,
    OTHER
  }

  private Kind kind = Kind.LIGHT;
  private boolean white;
  private float alpha = 1;

  Paint copy() {
    Paint copy = new Paint();
    copy.kind = kind;
    copy.white = white;
    copy.alpha = alpha;
    return copy;
  }

  void alpha(float value) {
    alpha = value;
  }

  /** A colour of a device: one number is gray, three are red, green and blue, four are inks. */
  void device(List<COSBase> numbers) {
    kind = numbers.size() == 4 ? Kind.INK : Kind.LIGHT;
    color(numbers);
  }

  /** A colour of the space chosen before. */
  void color(List<COSBase> numbers) {
    white = kind != Kind.OTHER && !numbers.isEmpty();
    for (COSBase base : numbers) {
      boolean none =
          base instanceof COSNumber number
              && (kind == Kind.INK
                  ? number.floatValue() <= 1 - WHITE
                  : number.floatValue() >= WHITE);
      white &= none;
    }
  }

  /** Chooses a space, and its first colour, which is never white. */
  void space(@Nullable COSBase space) {
    kind = kind(space);
    white = false;
  }

  private static Kind kind(@Nullable COSBase space) {
    COSBase name = space instanceof COSArray array && array.size() > 0 ? array.getObject(0) : space;
    if (!(name instanceof COSName known)) {
      return Kind.OTHER;
    }
    return switch (known.getName()) {
      case "DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "G", "RGB" -> Kind.LIGHT;
      case "DeviceCMYK", "CMYK", "Separation", "DeviceN" -> Kind.INK;
      case "ICCBased" -> profile(space);
      default -> Kind.OTHER;
    };
  }

  private static Kind profile(@Nullable COSBase space) {
    boolean inks =
        space instanceof COSArray array
            && array.size() > 1
            && array.getObject(1) instanceof COSDictionary stream
            && stream.getInt(COSName.N, 0) == 4;
    return inks ? Kind.INK : Kind.LIGHT;
  }

  boolean isWhite() {
    return white;
  }

  boolean isTransparent() {
    return alpha < TRANSPARENT;
  }

  boolean isOpaque() {
    return alpha >= OPAQUE;
  }
}
