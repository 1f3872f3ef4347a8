package dev.yusuan.io.office.sheet;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.office.pack.OfficePackage;
import dev.yusuan.io.office.pack.XmlCursor;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.SourceBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What lies on a sheet: text boxes, which are read, and pictures and charts, which are told. */
final class SheetDrawing {
  private final OfficePackage content;
  private final List<String> drawings;
  private final List<String> texts = new ArrayList<>();

  private SheetDrawing(OfficePackage content, String sheet) throws IOException {
    this.content = content;
    this.drawings = content.related(List.of(sheet), "/drawing");
  }

  /** The texts in the boxes of a sheet, line by line; what else lies on it is told. */
  static List<String> read(OfficePackage content, String sheet, SourceBuilder source)
      throws IOException {
    SheetDrawing drawing = new SheetDrawing(content, sheet);
    for (String part : drawing.drawings) {
      try (XmlCursor xml = content.open(part)) {
        drawing.texts(xml);
      }
    }
    drawing.say(drawing.drawings, "/image", ProblemCode.PICTURE, source);
    drawing.say(drawing.drawings, "/chart", ProblemCode.PICTURE, source);
    drawing.say(List.of(sheet), "/oleObject", ProblemCode.ATTACHMENT, source);
    drawing.say(List.of(sheet), "/package", ProblemCode.ATTACHMENT, source);
    return drawing.texts;
  }

  private void texts(XmlCursor xml) throws IOException {
    StringBuilder line = new StringBuilder();
    while (xml.next()) {
      switch (xml.isText() ? "" : xml.name()) {
        case "Fallback" -> {
          if (xml.isStart()) {
            xml.skip();
          }
        }
        case "t" -> {
          if (xml.isStart()) {
            line.append(xml.text());
          }
        }
        case "br" -> line.append(xml.isStart() ? "\n" : "");
        case "p" -> {
          if (xml.isEnd() && !line.isEmpty()) {
            texts.add(line.toString());
            line.setLength(0);
          }
        }
        default -> {}
      }
    }
  }

  private void say(List<String> parts, String type, ProblemCode code, SourceBuilder source)
      throws IOException {
    content.related(parts, type).stream()
        .distinct()
        .forEach(part -> source.problem(code, ImmutableMap.of("address", part)));
  }
}
