package dev.yusuan.io.office.word;

import dev.yusuan.io.office.pack.XmlCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of a document, and the number that Word prints before a paragraph of one (编号定义). */
final class DocxNumbering {
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Definition> byStyle = new HashMap<>();
  private final Map<String, Use> uses = new HashMap<>();
  private final ListNumbers numbers = new ListNumbers();

  /** What a list is. */
  private static final class Definition {
    final String id;
    final ListLevel[] levels = new ListLevel[ListLevel.LEVELS];
    final Map<String, Integer> levelsOfStyles = new HashMap<>();
    @Nullable String styleLink;

    Definition(String id) {
      this.id = id;
      Arrays.fill(levels, ListLevel.NONE);
    }
  }

  /** A list of the document, which may change levels of its definition, or count anew. */
  private static final class Use {
    String definition = "";
    final Map<Integer, Integer> starts = new HashMap<>();
    final Map<Integer, ListLevel> levels = new HashMap<>();
  }

  /** Reads the definitions of a document. */
  void read(XmlCursor xml) throws IOException {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("abstractNum")) {
        definition(xml);
      } else if (xml.isStart() && xml.name().equals("num")) {
        use(xml);
      }
    }
  }

  private void definition(XmlCursor xml) throws IOException {
    Definition definition = new Definition(xml.attribute("abstractNumId", ""));
    definitions.put(definition.id, definition);
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "lvl" -> {
          int at = xml.number("ilvl", 0);
          DocxLevel level = DocxLevel.read(xml);
          if (at >= 0 && at < ListLevel.LEVELS) {
            definition.levels[at] = level.level();
            definition.levelsOfStyles.put(level.style(), at);
          }
        }
        case "styleLink" -> byStyle.put(xml.attribute("val", ""), definition);
        case "numStyleLink" -> definition.styleLink = xml.attribute("val");
        default -> {}
      }
    }
  }

  private void use(XmlCursor xml) throws IOException {
    Use use = new Use();
    uses.put(xml.attribute("numId", ""), use);
    int level = 0;
    int outside = xml.depth() - 1;
    while (xml.next() && xml.depth() > outside) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "abstractNumId" -> use.definition = xml.attribute("val", "");
        case "lvlOverride" -> level = xml.number("ilvl", 0);
        case "startOverride" -> use.starts.put(level, xml.number("val", 1));
        case "lvl" -> use.levels.put(level, DocxLevel.read(xml).level());
        default -> {}
      }
    }
  }

  /**
   * The number before the next paragraph of a list.
   *
   * @param list the list, by its id
   * @param level the level, from 0; null where only a style says that the paragraph is of the list
   * @param style the style of the paragraph
   */
  String next(String list, @Nullable Integer level, String style) {
    Use use = uses.get(list);
    Definition definition = use == null ? null : resolved(definitions.get(use.definition));
    if (use == null || definition == null) {
      return "";
    }
    int at = level == null ? definition.levelsOfStyles.getOrDefault(style, 0) : level;
    Integer start = use.starts.get(at);
    if (start != null) {
      numbers.restart(list + "/" + at, definition.id, at, start);
    }
    List<ListLevel> levels = new ArrayList<>(Arrays.asList(definition.levels));
    use.levels.forEach(
        (changed, by) -> {
          if (changed >= 0 && changed < levels.size()) {
            levels.set(changed, by);
          }
        });
    return numbers.next(definition.id, levels, at);
  }

  private @Nullable Definition resolved(@Nullable Definition definition) {
    String link = definition == null ? null : definition.styleLink;
    return link == null ? definition : byStyle.getOrDefault(link, definition);
  }
}
