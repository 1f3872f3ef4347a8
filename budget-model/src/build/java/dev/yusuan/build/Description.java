package dev.yusuan.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file says.
 *
 * @param name the name of the class
 * @param comment its Javadoc
 * @param settings what stands behind {@code @implements} and the like
 * @param root the tree of columns
 */
record Description(String name, List<String> comment, Map<String, String> settings, Line root) {
  static Description read(Path file) throws IOException {
    List<String> comment = new ArrayList<>();
    Map<String, String> settings = new LinkedHashMap<>();
    Line root = Line.root();
    Line last = root;
    for (String line : lines(file, "")) {
      if (line.startsWith("# ")) {
        comment.add(line.substring(2));
      } else if (line.startsWith("@")) {
        settings.put(line.split(" ", 2)[0], line.substring(line.indexOf(' ') + 1));
      } else {
        last = last.next(line);
      }
    }
    return new Description(
        file.getFileName().toString().replace(".tsv", ""), comment, settings, root);
  }

  /** The lines of a file, those of the shared files that it names in their places. */
  private static List<String> lines(Path file, String indent) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String text = line.stripLeading();
      if (text.startsWith("+ ")) {
        String deeper = indent + line.substring(0, line.length() - text.length());
        Path shared = file.resolveSibling(text.substring(2).strip() + ".tsv");
        lines(shared, deeper).stream().filter(each -> !each.startsWith("#")).forEach(lines::add);
      } else if (text.startsWith("#")) {
        lines.add(line);
      } else if (!text.isEmpty() && !text.startsWith("column\t")) {
        lines.add(indent + line);
      }
    }
    return lines;
  }

  boolean rowsAddUp() {
    return !settings.containsKey("@withoutRowSums");
  }

  /** The interface that the class implements. */
  String superType() {
    return settings.getOrDefault("@implements", "Row");
  }
}
