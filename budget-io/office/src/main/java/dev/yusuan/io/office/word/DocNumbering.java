package dev.yusuan.io.office.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The number that Word prints before a paragraph of a list, in documents of Word 97 to 2003. */
final class DocNumbering {
  /** Formats by their number in the file. */
  private static final List<String> FORMATS =
      List.of(
          "decimal",
          "upperRoman",
          "lowerRoman",
          "upperLetter",
          "lowerLetter",
          "ordinal",
          "cardinalText",
          "ordinalText",
          "hex",
          "chicago",
          "ideographDigital",
          "japaneseCounting",
          "aiueo",
          "iroha",
          "decimalFullWidth",
          "decimalHalfWidth",
          "japaneseLegal",
          "japaneseDigitalTenThousand",
          "decimalEnclosedCircle",
          "decimalFullWidth2",
          "aiueoFullWidth",
          "irohaFullWidth",
          "decimalZero",
          "bullet",
          "ganada",
          "chosung",
          "decimalEnclosedFullstop",
          "decimalEnclosedParen",
          "decimalEnclosedCircleChinese",
          "ideographEnclosedCircle",
          "ideographTraditional",
          "ideographZodiac",
          "ideographZodiacTraditional",
          "taiwaneseCounting",
          "ideographLegalTraditional",
          "taiwaneseCountingThousand",
          "taiwaneseDigital",
          "chineseCounting",
          "chineseLegalSimplified",
          "chineseCountingThousand");

  private static final byte NOTHING_FOLLOWS = 2;

  private final ListNumbers numbers = new ListNumbers();

  /** The number before a paragraph; empty if it has none. */
  String next(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    if (list == null || list.getListData() == null) {
      return "";
    }
    int at = paragraph.getIlvl();
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < list.getListData().numLevels(); i++) {
      levels.add(level(list, (char) i));
    }
    String id = Integer.toString(list.getLsid());
    if (at >= 0 && at < levels.size() && list.isStartAtOverridden((char) at)) {
      numbers.restart(paragraph.getIlfo() + "/" + at, id, at, levels.get(at).start());
    }
    return numbers.next(id, levels, at);
  }

  private static ListLevel level(HWPFList list, char at) {
    String text = list.getNumberText(at);
    int format = list.getNumberFormat(at);
    StringBuilder pattern = new StringBuilder();
    if (text != null) {
      text.chars()
          .forEach(
              c -> pattern.append(c < ListLevel.LEVELS ? "%" + (c + 1) : Character.toString(c)));
    }
    return new ListLevel(
        list.getStartAt(at),
        format == 255 ? "none" : format < FORMATS.size() ? FORMATS.get(format) : "decimal",
        pattern.toString(),
        -1,
        false,
        list.getTypeOfCharFollowingTheNumber(at) != NOTHING_FOLLOWS);
  }
}
