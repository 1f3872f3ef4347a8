package dev.yusuan.io.render;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a header above its lowest one: each group of columns has its title over all of them.
 *
 * <p>The lowest line holds the last part of each path; {@code 基本支出/人员经费/工资福利支出} stands under 人员经费
 * and that under 基本支出.
 */
final class HeaderLines {
  /** Deeper paths than any header prints are not parted further. */
  private static final Splitter PATH = Splitter.on('/').limit(8);

  private final ImmutableList<ImmutableList<String>> paths;

  /** How many groups each column shares with the one before it. */
  private final int[] shared;

  HeaderLines(List<String> titles) {
    this.paths =
        titles.stream()
            .map(title -> ImmutableList.copyOf(PATH.split(TextGrid.printable(title))))
            .collect(ImmutableList.toImmutableList());
    this.shared = new int[paths.size()];
    for (int i = 1; i < shared.length; i++) {
      shared[i] = sharedGroups(paths.get(i - 1), paths.get(i));
    }
  }

  private static int sharedGroups(List<String> path, List<String> other) {
    int most = Math.min(path.size(), other.size()) - 1;
    int groups = 0;
    while (groups < most && path.get(groups).equals(other.get(groups))) {
      groups++;
    }
    return groups;
  }

  /** The last part of each path. */
  ImmutableList<String> lowest() {
    return paths.stream()
        .map(path -> path.get(path.size() - 1))
        .collect(ImmutableList.toImmutableList());
  }

  /** Widens columns until the title of each group fits over it. */
  void widen(int[] widths) {
    for (int depth = 0; depth < depth(); depth++) {
      for (Group group : groups(depth)) {
        int missing = TextGrid.width(group.title()) - group.width(widths);
        widths[group.last()] += Math.max(missing, 0);
      }
    }
  }

  /** The lines of groups, the uppermost first, for columns of the given widths. */
  List<String> lines(int[] widths) {
    List<String> lines = new ArrayList<>();
    for (int depth = 0; depth < depth(); depth++) {
      lines.add(line(groups(depth), widths));
    }
    return lines;
  }

  private int depth() {
    return paths.stream().mapToInt(path -> path.size() - 1).max().orElse(0);
  }

  private List<Group> groups(int depth) {
    List<Group> groups = new ArrayList<>();
    int first = 0;
    while (first < paths.size()) {
      int last = first;
      while (last + 1 < paths.size() && shared[last + 1] > depth) {
        last++;
      }
      if (paths.get(first).size() > depth + 1) {
        groups.add(new Group(paths.get(first).get(depth), first, last));
      }
      first = last + 1;
    }
    return groups;
  }

  private static String line(List<Group> groups, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (Group group : groups) {
      int start = group.start(widths);
      int gap = Math.max(start - DisplayWidth.of(line.toString()), TextGrid.GAP.length());
      line.append(" ".repeat(start == 0 ? 0 : gap)).append(group.ruled(widths));
    }
    return line.toString().stripTrailing();
  }

  /** Neighbouring columns under one title. */
  private record Group(String title, int first, int last) {
    int start(int[] widths) {
      int start = 0;
      for (int i = 0; i < first; i++) {
        start += widths[i] + TextGrid.GAP.length();
      }
      return start;
    }

    int width(int[] widths) {
      int width = (last - first) * TextGrid.GAP.length();
      for (int i = first; i <= last; i++) {
        width += widths[i];
      }
      return width;
    }

    /**
     * The title in the middle of a rule as long as the columns below it; of one column, without.
     */
    String ruled(int[] widths) {
      int left = width(widths) - DisplayWidth.of(title);
      if (first == last || left < 4) {
        return DisplayWidth.padLeft(title, width(widths));
      }
      int before = left / 2 - 1;
      return "-".repeat(before) + " " + title + " " + "-".repeat(left - before - 2);
    }
  }
}
