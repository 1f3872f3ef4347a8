package dev.yusuan.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Which region (地区) publishes a file, told by where it lies: by the longest known beginning of its
 * path below the folder that is read, or else by the first folder of that path.
 */
final class Regions implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String folder;
  private final HashMap<String, String> regions;

  private Regions(String folder, Map<String, String> regions) {
    this.folder = folder;
    this.regions = new HashMap<>(regions);
  }

  /**
   * Those that lines state: the beginning of a path, a tab, the region.
   *
   * @param folder the folder that is read
   */
  static Regions of(String folder, Iterable<String> lines) {
    Map<String, String> regions = new HashMap<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (fields.length != 2 || fields[0].isEmpty() || fields[1].isEmpty()) {
        throw new IllegalArgumentException(
            "a line of regions is the beginning of a path, a tab and the region, not “"
                + line
                + "”");
      }
      regions.put(fields[0], fields[1]);
    }
    return new Regions(folder, regions);
  }

  /** The region of a file; empty where nothing tells it. */
  String of(String path) {
    int at = path.indexOf(folder);
    String below = at < 0 ? path : path.substring(at + folder.length()).replaceFirst("^/+", "");
    return regions.entrySet().stream()
        .filter(region -> below.startsWith(region.getKey()))
        .max(Comparator.comparingInt(region -> region.getKey().length()))
        .map(Map.Entry::getValue)
        .orElseGet(() -> below.contains("/") ? below.substring(0, below.indexOf('/')) : "");
  }
}
