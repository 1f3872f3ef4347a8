package dev.yusuan.io.pdf.content;

import dev.yusuan.io.pdf.layout.Rect;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
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
  private COSDictionary resources;
  private boolean clips;
  private double currentX;
  private double currentY;
  private int depth;

  ContentReader(FileContent file, PageMarks marks, GraphicsState state, COSDictionary resources) {
    this.file = file;
    this.marks = marks;
    this.text = new TextWriter(marks);
    this.state = state;
    this.resources = resources;
  }

  void read(byte[] content) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(content);
    List<COSBase> operands = new ArrayList<>();
    Object token = parser.parseNextToken();
    while (token != null) {
      if (token instanceof Operator operator) {
        file.budget().operator();
        execute(operator.getName(), operands);
        operands.clear();
      } else if (token instanceof COSBase operand && operands.size() < MAX_OPERANDS) {
        operands.add(operand);
      }
      token = parser.parseNextToken();
    }
  }

  private void execute(String name, List<COSBase> operands) throws IOException {
    if (!paths(name, operands) && !texts(name, operands) && !states(name, operands)) {
      colors(name, operands);
    }
  }

  private boolean paths(String name, List<COSBase> o) {
    switch (name) {
      case "m" -> {
        currentX = number(o, 0);
        currentY = number(o, 1);
        path.move(state.matrix.x(currentX, currentY), state.matrix.y(currentX, currentY));
      }
      case "l" -> {
        currentX = number(o, 0);
        currentY = number(o, 1);
        path.line(state.matrix.x(currentX, currentY), state.matrix.y(currentX, currentY));
      }
      case "c", "v", "y" -> {
        currentX = number(o, o.size() - 2);
        currentY = number(o, o.size() - 1);
        path.curve(state.matrix.x(currentX, currentY), state.matrix.y(currentX, currentY));
      }
      case "h" -> path.close();
      case "re" ->
          path.rectangle(state.matrix, number(o, 0), number(o, 1), number(o, 2), number(o, 3));
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

  private boolean texts(String name, List<COSBase> o) {
    switch (name) {
      case "BT" -> text.begin();
      case "Tf" -> {
        state.fontSize = number(o, 1);
        state.font = font(at(o, 0));
      }
      case "Tc" -> state.characterSpacing = number(o, 0);
      case "Tw" -> state.wordSpacing = number(o, 0);
      case "Tz" -> state.horizontalScale = number(o, 0) / 100;
      case "TL" -> state.leading = number(o, 0);
      case "Ts" -> state.rise = number(o, 0);
      case "Tr" -> state.textMode = (int) number(o, 0);
      case "Td" -> text.nextLine(number(o, 0), number(o, 1));
      case "TD" -> {
        state.leading = -number(o, 1);
        text.nextLine(number(o, 0), number(o, 1));
      }
      case "Tm" -> text.set(matrix(o));
      case "T*" -> text.nextLine(0, -state.leading);
      case "Tj", "TJ" -> show(at(o, 0));
      case "'" -> {
        text.nextLine(0, -state.leading);
        show(at(o, 0));
      }
      case "\"" -> {
        state.wordSpacing = number(o, 0);
        state.characterSpacing = number(o, 1);
        text.nextLine(0, -state.leading);
        show(at(o, 2));
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

  private boolean states(String name, List<COSBase> o) throws IOException {
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
      case "cm" -> state.matrix = matrix(o).then(state.matrix);
      case "w" -> state.lineWidth = number(o, 0);
      case "gs" -> extended(resource(COSName.EXT_G_STATE, at(o, 0)));
      case "Do" -> draw(resource(COSName.XOBJECT, at(o, 0)));
      case "BI" -> marks.picture(unitSquare(), state);
      case "sh" -> marks.picture(state.clip, state);
      case "BMC" -> file.layers().begin(null);
      case "BDC" -> file.layers().begin(layer(at(o, 0), at(o, 1)));
      case "EMC" -> file.layers().end();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void colors(String name, List<COSBase> o) {
    switch (name) {
      case "g", "rg", "k" -> state.fill.device(o);
      case "G", "RG", "K" -> state.stroke.device(o);
      case "cs" -> state.fill.space(space(at(o, 0)));
      case "CS" -> state.stroke.space(space(at(o, 0)));
      case "sc", "scn" -> state.fill.color(o);
      case "SC", "SCN" -> state.stroke.color(o);
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
      marks.picture(unitSquare(), state);
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
    ContentReader inner = new ContentReader(file, this, formState(stream), formResources(stream));
    inner.read(file.streams().decode(stream));
    depth--;
  }

  private ContentReader(
      FileContent file, ContentReader outer, GraphicsState state, COSDictionary resources) {
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
      List<COSBase> o =
          List.of(box.getObject(0), box.getObject(1), box.getObject(2), box.getObject(3));
      PathBuilder frame = new PathBuilder();
      frame.rectangle(
          inner.matrix,
          number(o, 0),
          number(o, 1),
          number(o, 2) - number(o, 0),
          number(o, 3) - number(o, 1));
      frame.clip(inner);
    }
    return inner;
  }

  private COSDictionary formResources(COSStream form) {
    COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
    return own == null ? resources : own;
  }

  private Rect unitSquare() {
    Affine m = state.matrix;
    Rect box = new Rect(m.x(0, 0), m.y(0, 0), m.x(0, 0), m.y(0, 0));
    for (int corner = 1; corner < 4; corner++) {
      float x = m.x(corner & 1, corner >> 1);
      float y = m.y(corner & 1, corner >> 1);
      box = box.union(new Rect(x, y, x, y));
    }
    return box;
  }

  private @Nullable PdfFont font(@Nullable COSBase name) {
    return resource(COSName.FONT, name) instanceof COSDictionary dictionary
        ? file.fonts().get(dictionary)
        : null;
  }

  private @Nullable COSBase layer(@Nullable COSBase tag, @Nullable COSBase properties) {
    if (!COSName.OC.equals(tag)) {
      return null;
    }
    return properties instanceof COSDictionary
        ? properties
        : resource(COSName.PROPERTIES, properties);
  }

  private @Nullable COSBase space(@Nullable COSBase name) {
    COSBase named = resource(COSName.COLORSPACE, name);
    return named == null ? name : named;
  }

  private @Nullable COSBase resource(COSName kind, @Nullable COSBase name) {
    COSDictionary entries = resources.getCOSDictionary(kind);
    return entries != null && name instanceof COSName key ? entries.getDictionaryObject(key) : null;
  }

  private static @Nullable COSBase at(List<COSBase> operands, int index) {
    return index < operands.size() ? operands.get(index) : null;
  }

  private static double number(List<COSBase> operands, int index) {
    return index >= 0 && index < operands.size() && operands.get(index) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }

  private static Affine matrix(List<COSBase> o) {
    return new Affine(
        number(o, 0), number(o, 1), number(o, 2), number(o, 3), number(o, 4), number(o, 5));
  }
}
