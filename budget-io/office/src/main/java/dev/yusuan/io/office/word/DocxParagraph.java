package dev.yusuan.io.office.word;

import dev.yusuan.io.office.pack.XmlCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs of a document. */
final class DocxParagraph {
  private final XmlCursor xml;
  private final DocxParts parts;
  private final DocxStory story;
  private final WordText text = new WordText();
  private final List<WordBlock> boxes = new ArrayList<>();
  private String style = "";
  private @Nullable Integer outline;
  private @Nullable String list;
  private @Nullable Integer listLevel;
  private boolean goesOn;
  private boolean endsPage;
  private boolean endsSection;

  DocxParagraph(XmlCursor xml, DocxParts parts, DocxStory story) {
    this.xml = xml;
    this.parts = parts;
    this.story = story;
  }

  /** Reads the current paragraph; it goes on with the next one if its end was deleted. */
  void read(Consumer<WordBlock> to) throws IOException {
    if (!goesOn) {
      style = "";
      outline = null;
    }
    list = null;
    listLevel = null;
    goesOn = false;
    endsPage = false;
    endsSection = false;
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart()) {
        element();
      }
    }
    text.endFields();
    if (endsPage) {
      text.append('\f');
    }
    if (!goesOn) {
      write(to);
    }
    if (endsSection) {
      parts.beginSection();
    }
  }

  /** Writes a paragraph that no other followed. */
  void end(Consumer<WordBlock> to) {
    if (goesOn) {
      write(to);
      goesOn = false;
    }
  }

  private void write(Consumer<WordBlock> to) {
    String number = number();
    to.accept(new WordBlock.Text(numbered(number), parts.styles().heading(outline, style)));
    boxes.forEach(to);
    boxes.clear();
  }

  /** The number that Word prints before the text. */
  private String number() {
    String of = list == null ? parts.styles().list(style) : list;
    if (of == null) {
      return "";
    }
    Integer level = listLevel == null ? parts.styles().listLevel(style) : listLevel;
    return parts.numbering().next(of, level, style);
  }

  /** The text behind its number; pages that end before it stay before both. */
  private String numbered(String number) {
    String printed = text.take();
    int begin = 0;
    while (begin < printed.length() && printed.charAt(begin) == '\f') {
      begin++;
    }
    return number.isEmpty()
        ? printed
        : printed.substring(0, begin) + number + printed.substring(begin);
  }

  private void element() throws IOException {
    switch (xml.name()) {
      case "pPr" -> properties();
      case "rPr" -> run();
      case "t" -> {
        if (xml.namespace().contains("drawingml")) {
          xml.skip();
        } else {
          text.append(xml.text());
        }
      }
      case "tab" -> text.append('\t');
      case "br" -> text.append(xml.attribute("type", "").equals("page") ? '\f' : '\n');
      case "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "sym" -> symbol(xml.attribute("char", ""));
      case "fldChar" -> text.field(xml.attribute("fldCharType", ""));
      case "del", "moveFrom" -> story.deletion();
      case "txbxContent" -> story.content(boxes::add, null);
      case "blip" -> parts.media().picture(xml.qualifiedAttribute("embed"));
      case "imagedata" -> parts.media().picture(xml.qualifiedAttribute("id"));
      case "OLEObject" -> parts.media().file(xml.qualifiedAttribute("id"));
      case "instrText", "delText", "Fallback", "rt", "sdtPr", "rubyPr" -> xml.skip();
      default -> {} // What is around text: runs, links, insertions, drawings.
    }
  }

  private void symbol(String hexadecimal) {
    text.append((char) Integer.parseInt(hexadecimal, 16));
  }

  /** The properties of a run; if it is hidden, its text is passed over. */
  private void run() throws IOException {
    boolean hidden = false;
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart() && xml.name().equals("vanish")) {
        hidden = isOn();
      } else if (xml.isStart() && xml.name().equals("rPrChange")) {
        xml.skip();
      }
    }
    if (hidden) {
      hiddenRun(outside);
    }
  }

  private void hiddenRun(int runDepth) throws IOException {
    boolean counted = false;
    while (xml.depth() >= runDepth && xml.next() && xml.depth() >= runDepth) {
      if (!xml.isStart()) {
        continue;
      }
      if (xml.name().equals("fldChar")) {
        text.field(xml.attribute("fldCharType", ""));
      } else if (xml.name().equals("t") && !counted) {
        counted = true;
        story.hidden();
      }
    }
  }

  private boolean isOn() {
    String value = xml.attribute("val", "1");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  private void properties() throws IOException {
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "pStyle" -> style = xml.attribute("val", "");
        case "numId" -> list = xml.attribute("val", "");
        case "ilvl" -> listLevel = xml.number("val", 0);
        case "outlineLvl" -> outline = xml.number("val", DocxStyles.BODY);
        case "pageBreakBefore" -> {
          if (isOn()) {
            text.append('\f');
          }
        }
        case "del" -> goesOn = true; // Within the properties of the mark that ends it.
        case "sectPr" -> section();
        case "pPrChange", "rPrChange" -> xml.skip();
        default -> {}
      }
    }
  }

  /** The end of a section, which begins a page unless it says otherwise. */
  private void section() throws IOException {
    endsPage = true;
    endsSection = true;
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (xml.isStart() && xml.name().equals("type")) {
        endsPage = !xml.attribute("val", "").equals("continuous");
      }
    }
  }
}
