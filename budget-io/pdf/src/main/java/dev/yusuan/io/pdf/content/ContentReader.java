package dev.yusuan.io.pdf.content;

import dev.yusuan.io.pdf.font.PdfFont;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the operators of a content stream, as far as text and straight lines go (内容流). Not
 * PDFBox's engine: that one opens font programs and colour profiles, draws clips as shapes, and
 * swallows exceptions.
 */
final class ContentReader {
  private static final int MAX_OPERANDS = 4_096;
  private static final int MAX_SAVED = 512;

  private final FileContent file;
  private final PageMarks marks;
  private final TextWriter text;
  private final PathBuilder path = new PathBuilder();
  private final Deque<GraphicsState> saved = new ArrayDeque<>();
  private GraphicsState state;
  private Resources resources;
  private boolean clips;
  private int depth;

  ContentReader(FileContent file, PageMarks marks, GraphicsState state, Resources resources) {
    this.file = file;
    this.marks = marks;
    this.text = new TextWriter(marks);
    this.state = state;
    this.resources = resources;
  }

  void read(byte[] content) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(new ContentBytes(content));
    List<COSBase> operands = new ArrayList<>();
    Object token = parser.parseNextToken();
    while (token != null) {
      if (token instanceof Operator operator) {
        file.budget().operator();
        execute(operator.getName(), new Operands(operands));
        operands.clear();
      } else if (token instanceof COSBase operand && operands.size() < MAX_OPERANDS) {
        operands.add(operand);
      }
      token = parser.parseNextToken();
    }
  }

  private void execute(String name, Operands operands) throws IOException {
    if (!paths(name, operands) && !texts(name, operands) && !states(name, operands)) {
      colors(name, operands);
    }
  }

  private boolean paths(String name, Operands o) {
    switch (name) {
      case "m" -> path.move(x(o, 0), y(o, 0));
      case "l" -> path.line(x(o, 0), y(o, 0));
      case "c", "v", "y" -> path.curve(x(o, o.size() - 2), y(o, o.size() - 2));
      case "h" -> path.close();
      case "re" -> path.rectangle(state.matrix, o.number(0), o.number(1), o.number(2), o.number(3));
      case "W", "W*" -> clips = true;
      case "n" -> paint(false, false, false);
      case "S" -> paint(false, true, false);
      case "s" -> paint(false, true, true);
      case "f", "F", "f*" -> paint(true, false, false);
      case "B", "B*" -> paint(true, true, false);
      case "b", "b*" -> paint(true, true, true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private float x(Operands o, int first) {
    return state.matrix.x(o.number(first), o.number(first + 1));
  }

  private float y(Operands o, int first) {
    return state.matrix.y(o.number(first), o.number(first + 1));
  }

  private void paint(boolean fills, boolean strokes, boolean closes) {
    if (closes) {
      path.close();
    }
    if (!file.layers().isHidden()) {
      if (fills) {
        path.fill(marks, state);
      }
      if (strokes) {
        path.stroke(marks, state);
      }
    }
    if (clips) {
      path.clip(state);
      clips = false;
    }
    path.clear();
  }

  private boolean texts(String name, Operands o) {
    switch (name) {
      case "BT" -> text.begin();
      case "Tf" -> {
        state.fontSize = o.number(1);
        state.font = font(o.get(0));
      }
      case "Tc" -> state.characterSpacing = o.number(0);
      case "Tw" -> state.wordSpacing = o.number(0);
      case "Tz" -> state.horizontalScale = o.number(0) / 100;
      case "TL" -> state.leading = o.number(0);
      case "Ts" -> state.rise = o.number(0);
      case "Tr" -> state.textMode = (int) o.number(0);
      case "Td" -> text.nextLine(o.number(0), o.number(1));
      case "TD" -> {
        state.leading = -o.number(1);
        text.nextLine(o.number(0), o.number(1));
      }
      case "Tm" -> text.set(o.matrix());
      case "T*" -> text.nextLine(0, -state.leading);
      case "Tj", "TJ" -> show(o.get(0));
      case "'" -> {
        text.nextLine(0, -state.leading);
        show(o.get(0));
      }
      case "\"" -> {
        state.wordSpacing = o.number(0);
        state.characterSpacing = o.number(1);
        text.nextLine(0, -state.leading);
        show(o.get(2));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void show(@Nullable COSBase string) {
    if (state.font == null) {
      file.streams().damaged();
    }
    text.show(string, state, file.layers().isHidden());
  }

  private boolean states(String name, Operands o) throws IOException {
    switch (name) {
      case "q" -> {
        if (saved.size() < MAX_SAVED) {
          saved.push(state.copy());
        }
      }
      case "Q" -> {
        if (!saved.isEmpty()) {
          state = saved.pop();
        }
      }
      case "cm" -> state.matrix = o.matrix().then(state.matrix);
      case "w" -> state.lineWidth = o.number(0);
      case "gs" -> extended(resources.get(COSName.EXT_G_STATE, o.get(0)));
      case "Do" -> draw(resources.get(COSName.XOBJECT, o.get(0)));
      case "BI" -> marks.picture(state.matrix.unitSquare(), state);
      case "sh" -> marks.picture(state.clip, state);
      case "BMC" -> file.layers().begin(null);
      case "BDC" -> file.layers().begin(resources.layer(o.get(0), o.get(1)));
      case "EMC" -> file.layers().end();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void colors(String name, Operands o) {
    switch (name) {
      case "g", "rg", "k" -> state.fill.device(o.values());
      case "G", "RG", "K" -> state.stroke.device(o.values());
      case "cs" -> state.fill.space(resources.space(o.get(0)));
      case "CS" -> state.stroke.space(resources.space(o.get(0)));
      case "sc", "scn" -> state.fill.color(o.values());
      case "SC", "SCN" -> state.stroke.color(o.values());
      default -> {}
    }
  }

  private void extended(@Nullable COSBase base) {
    if (!(base instanceof COSDictionary settings)) {
      return;
    }
    state.lineWidth = settings.getFloat(COSName.LW, (float) state.lineWidth);
    if (settings.getDictionaryObject(COSName.CA_NS) instanceof COSNumber alpha) {
      state.fill.alpha(alpha.floatValue());
    }
    if (settings.getDictionaryObject(COSName.CA) instanceof COSNumber alpha) {
      state.stroke.alpha(alpha.floatValue());
    }
    if (settings.getDictionaryObject(COSName.FONT) instanceof COSArray font
        && font.size() == 2
        && font.getObject(0) instanceof COSDictionary dictionary
        && font.getObject(1) instanceof COSNumber size) {
      state.font = file.fonts().get(dictionary);
      state.fontSize = size.floatValue();
    }
  }

  private void draw(@Nullable COSBase object) throws IOException {
    if (!(object instanceof COSStream stream)) {
      file.streams().damaged();
      return;
    }
    if (isOff(stream)) {
      return;
    }
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      marks.picture(state.matrix.unitSquare(), state);
    } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
      form(stream);
    }
  }

  private boolean isOff(COSStream stream) {
    COSDictionary layer = stream.getCOSDictionary(COSName.OC);
    return file.layers().isHidden() || (layer != null && file.layers().isOff(layer));
  }

  /** Draws a form, in a state and with resources of its own. */
  private void form(COSStream stream) throws IOException {
    file.budget().form(++depth);
    ContentReader inner = new ContentReader(file, this, formState(stream), resources.of(stream));
    inner.read(file.streams().decode(stream));
    depth--;
  }

  private ContentReader(
      FileContent file, ContentReader outer, GraphicsState state, Resources resources) {
    this.file = file;
    this.marks = outer.marks;
    this.text = outer.text;
    this.state = state;
    this.resources = resources;
    this.depth = outer.depth;
  }

  private GraphicsState formState(COSStream form) {
    GraphicsState inner = state.copy();
    inner.matrix = Affine.of(form.getDictionaryObject(COSName.MATRIX)).then(state.matrix);
    if (form.getDictionaryObject(COSName.BBOX) instanceof COSArray box && box.size() == 4) {
      Operands o = new Operands(corners(box));
      PathBuilder frame = new PathBuilder();
      frame.rectangle(
          inner.matrix,
          o.number(0),
          o.number(1),
          o.number(2) - o.number(0),
          o.number(3) - o.number(1));
      frame.clip(inner);
    }
    return inner;
  }

  private static List<COSBase> corners(COSArray box) {
    List<COSBase> corners = new ArrayList<>();
    for (int i = 0; i < box.size(); i++) {
      COSBase number = box.getObject(i);
      corners.add(number == null ? COSInteger.ZERO : number);
    }
    return corners;
  }

  private @Nullable PdfFont font(@Nullable COSBase name) {
    return resources.get(COSName.FONT, name) instanceof COSDictionary dictionary
        ? file.fonts().get(dictionary)
        : null;
  }
}
