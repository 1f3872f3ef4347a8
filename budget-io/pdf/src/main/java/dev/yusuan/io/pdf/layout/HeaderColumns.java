package dev.yusuan.io.pdf.layout;

import com.google.common.collect.Sets;
import dev.yusuan.io.pdf.page.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Tells from the header of a table without rulings what its rows do not tell: columns in which they
 * print nothing, and how far a column reaches whose heading stands beside its texts (表头定栏).
 */
final class HeaderColumns {
  /** Columns so much farther from each other than usual have one between them. */
  private static final float APART = 1.5f;

  private final List<float[]> spaces = new ArrayList<>();
  private final float usualDistance;
  private final Set<float[]> headed = Sets.newIdentityHashSet();

  private HeaderColumns(Columns columns) {
    columns.spaces().forEach(space -> spaces.add(space.clone()));
    usualDistance = usualDistance();
  }

  private float usualDistance() {
    float[] distances = new float[spaces.size() - 1];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = middle(spaces.get(i + 1)) - middle(spaces.get(i));
    }
    Arrays.sort(distances);
    return distances.length == 0 ? 0 : distances[distances.length / 2];
  }

  private static float middle(float[] space) {
    return (space[0] + space[1]) / 2;
  }

  /** The columns of a table with the lines of its header. */
  static Columns of(Columns columns, List<List<Segment>> header) {
    HeaderColumns all = new HeaderColumns(columns);
    for (int line = header.size() - 1; line >= 0; line--) {
      all.add(header.get(line), line + 1 == header.size());
    }
    return new Columns(all.spaces);
  }

  /** Adds a line, the lowest first: in it, no heading is one over several columns. */
  private void add(List<Segment> line, boolean lowest) {
    List<Segment> beside = new ArrayList<>();
    for (Segment heading : line) {
      List<float[]> below =
          spaces.stream().filter(space -> Columns.overlap(space, heading.box()) > 0).toList();
      headed.addAll(below);
      if (below.isEmpty()) {
        beside.add(heading);
      }
    }
    beside.forEach(heading -> place(heading.box(), lowest));
  }

  /** A heading above no column is that of the next one if that has none, or of a blank one. */
  private void place(Rect box, boolean lowest) {
    int right = 0;
    while (right < spaces.size() && spaces.get(right)[0] < box.left()) {
      right++;
    }
    List<float[]> free = new ArrayList<>(spaces.subList(Math.max(0, right - 1), right));
    free.addAll(spaces.subList(right, Math.min(right + 1, spaces.size())));
    boolean apart =
        lowest
            || free.size() < 2
            || middle(free.get(1)) - middle(free.get(0)) > APART * usualDistance;
    free.removeIf(headed::contains);
    if (!free.isEmpty()) {
      float[] nearest =
          free.stream().max(Comparator.comparing(space -> Columns.overlap(space, box))).get();
      nearest[0] = Math.min(nearest[0], box.left());
      nearest[1] = Math.max(nearest[1], box.right());
      headed.add(nearest);
    } else if (apart) {
      float[] blank = {box.left(), box.right()};
      spaces.add(right, blank);
      headed.add(blank);
    }
  }
}
