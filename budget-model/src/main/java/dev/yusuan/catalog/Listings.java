package dev.yusuan.catalog;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.ClassificationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All names of all editions of one classification, by code and then by first edition. */
final class Listings<C extends ClassificationCode<C>> {
  private final String title;
  private final Function<String, C> parser;
  private final ImmutableList<Listing<C>> all;

  private Listings(String title, Function<String, C> parser, ImmutableList<Listing<C>> all) {
    this.title = title;
    this.parser = parser;
    this.all = all;
  }

  static <C extends ClassificationCode<C>> Listings<C> read(
      String title, String resource, Function<String, C> parser, Vocabulary vocabulary) {
    ImmutableList.Builder<Listing<C>> all = ImmutableList.builder();
    TabbedLines lines = TabbedLines.of(resource);
    while (lines.nextLine()) {
      all.add(
          new Listing<>(
              parser.apply(lines.field()),
              lines.field(),
              vocabulary.funds(lines.field()),
              vocabulary.edition(lines.field()),
              vocabulary.edition(lines.field()),
              vocabulary.evidence(lines.field(), lines.field())));
    }
    return new Listings<>(title, parser, all.build());
  }

  String title() {
    return title;
  }

  C parse(String code) {
    return parser.apply(code);
  }

  ImmutableList<Listing<C>> all() {
    return all;
  }

  /** One listing for each code of an edition: the one that began last. */
  List<Listing<C>> in(int edition) {
    List<Listing<C>> listed = new ArrayList<>();
    for (Listing<C> listing : all) {
      if (listing.isIn(edition)) {
        int last = listed.size() - 1;
        if (last >= 0 && listed.get(last).code().equals(listing.code())) {
          listed.set(last, listing);
        } else {
          listed.add(listing);
        }
      }
    }
    return listed;
  }

  ImmutableList<Listing<C>> of(C code) {
    int from = firstNotBefore(code);
    int to = from;
    while (to < all.size() && all.get(to).code().equals(code)) {
      to++;
    }
    return all.subList(from, to);
  }

  private int firstNotBefore(C code) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).code().compareTo(code) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
