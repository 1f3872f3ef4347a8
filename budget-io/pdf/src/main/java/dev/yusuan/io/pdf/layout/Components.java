package dev.yusuan.io.pdf.layout;

import dev.yusuan.io.pdf.page.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts rulings into sets that hang together (连通的框线). */
final class Components {
  private final List<Ruling> rulings;
  private final int[] parent;

  private Components(List<Ruling> rulings) {
    this.rulings = rulings;
    this.parent = new int[rulings.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** The sets of rulings that cross or touch each other. */
  static List<List<Ruling>> of(List<Ruling> pieces) {
    List<Ruling> rulings = new ArrayList<>(Rulings.join(pieces, true));
    int horizontals = rulings.size();
    rulings.addAll(Rulings.join(pieces, false));
    Components components = new Components(rulings);
    components.connect(horizontals);
    return components.sets();
  }

  /** Both kinds are sorted by place, so that a ruling meets a stretch of the other kind. */
  private void connect(int horizontals) {
    for (int h = 0; h < horizontals; h++) {
      Ruling horizontal = rulings.get(h);
      int v = firstFrom(horizontals, horizontal.from() - Rulings.SNAP);
      for (; v < rulings.size(); v++) {
        Ruling vertical = rulings.get(v);
        if (vertical.at() > horizontal.to() + Rulings.SNAP) {
          break;
        }
        if (horizontal.crosses(vertical, Rulings.SNAP)) {
          parent[root(v)] = root(h);
        }
      }
    }
  }

  private int firstFrom(int begin, float place) {
    int low = begin;
    int high = rulings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rulings.get(middle).at() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int root(int index) {
    int at = index;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private List<List<Ruling>> sets() {
    Map<Integer, List<Ruling>> sets = new LinkedHashMap<>();
    for (int i = 0; i < rulings.size(); i++) {
      sets.computeIfAbsent(root(i), key -> new ArrayList<>()).add(rulings.get(i));
    }
    return new ArrayList<>(sets.values());
  }
}
