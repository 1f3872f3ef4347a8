package dev.yusuan.io.pdf.content;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** The operands of an operator; what is missing or malformed is zero or null. */
record Operands(List<COSBase> values) {
  @Nullable COSBase get(int index) {
    return index >= 0 && index < values.size() ? values.get(index) : null;
  }

  double number(int index) {
    return get(index) instanceof COSNumber number ? number.floatValue() : 0;
  }

  int size() {
    return values.size();
  }

  /** The first six as a matrix. */
  Affine matrix() {
    return new Affine(number(0), number(1), number(2), number(3), number(4), number(5));
  }
}
