package dev.yusuan.io.vocabulary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.yusuan.document.DisclosureKind;
import dev.yusuan.indicator.IndicatorLevel;
import dev.yusuan.io.reading.VocabularyFormatException;
import dev.yusuan.io.reading.VocabularyFormatException.Reason;
import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Scope;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.TableKind;
import dev.yusuan.text.Excerpt;
import java.util.Arrays;

/** What words of a sort may mean. */
final class Meanings {
  private static final ImmutableSet<String> OF_ONE_KIND = ImmutableSet.of("title", "whole");
  private static final ImmutableSet<String> OF_KINDS =
      ImmutableSet.of("foreign", "beyond", "ungrouped", "grouping");
  private static final ImmutableSet<String> OF_COLUMNS = ImmutableSet.of("heading", "beside");
  private static final ImmutableSet<String> OF_SIDES = ImmutableSet.of("side");

  /** The sorts whose words mean one of some things. */
  private static final ImmutableSetMultimap<String, String> LISTED =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("item", names(Item.values()))
          .putAll("lone item", names(Item.values()))
          .putAll("part item", names(Item.values()))
          .putAll("funding", names(Funding.values()))
          .putAll("scope", names(Scope.values()))
          .putAll("direction", names(Direction.values()))
          .putAll("compare", "UP", "DOWN", "SAME", "before", "behind", "whole")
          .putAll("phase", "BUDGET", "EXECUTION", "FINAL_ACCOUNT", "REVISED")
          .putAll("rowPhase", "BUDGET", "LAST", "SPENT")
          .putAll("year", "-2", "-1", "0", "1")
          .putAll("indicator", names(IndicatorLevel.values()))
          .putAll("typical", names(IndicatorLevel.values()))
          .putAll("disclosure", names(DisclosureKind.values()))
          .putAll("number", "whole", "year", "rate", "any")
          .putAll("cover", "BUDGET", "OVERVIEW", "*")
          .putAll("level", levels())
          .build();

  private static final Splitter KINDS = Splitter.on(',');

  private Meanings() {}

  private static ImmutableList<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> levels() {
    ImmutableList.Builder<String> levels = ImmutableList.builder();
    for (String side : ImmutableList.of("revenue", "expenditure", "use")) {
      names(RowLevel.values()).forEach(level -> levels.add(side + "." + level));
    }
    return levels.build();
  }

  /**
   * Checks the meaning of words.
   *
   * @param place where it stands
   */
  static void require(WordsPlace place, String what, String meaning)
      throws VocabularyFormatException {
    if (OF_ONE_KIND.contains(what)) {
      kind(place, meaning);
    } else if (OF_KINDS.contains(what)) {
      kinds(place, meaning);
    } else if (OF_COLUMNS.contains(what) || OF_SIDES.contains(what)) {
      columns(place, meaning, OF_SIDES.contains(what));
    } else if (LISTED.containsKey(what) && !LISTED.containsEntry(what, meaning)) {
      throw unknown(place, "meaning of " + what, meaning, LISTED.get(what));
    }
  }

  private static ImmutableList<TableKind<?>> kinds(WordsPlace place, String names)
      throws VocabularyFormatException {
    ImmutableList.Builder<TableKind<?>> kinds = ImmutableList.builder();
    for (String name : KINDS.split(names)) {
      kinds.add(kind(place, name));
    }
    return kinds.build();
  }

  private static TableKind<?> kind(WordsPlace place, String name) throws VocabularyFormatException {
    for (TableKind<?> known : TableKind.values()) {
      if (known.name().equals(name)) {
        return known;
      }
    }
    throw unknown(place, "kind of table", name, TableKind.values());
  }

  /** One column of several kinds of tables, of which one at least has it. */
  private static void columns(WordsPlace place, String meaning, boolean sides)
      throws VocabularyFormatException {
    int blank = meaning.indexOf(' ');
    String id = blank < 0 ? "" : meaning.substring(blank + 1);
    ImmutableList<TableKind<?>> kinds =
        kinds(place, blank < 0 ? meaning : meaning.substring(0, blank));
    if (kinds.stream().noneMatch(kind -> has(kind, id, sides))) {
      throw unknown(place, "column of " + kinds, id, ImmutableList.of("those of TABLES.md"));
    }
  }

  private static boolean has(TableKind<?> kind, String id, boolean side) {
    return side
        ? kind.schema().sides().stream().anyMatch(each -> each.id().equals(id))
        : kind.schema()
            .find(id)
            .filter(column -> column.type() != (Object) CellType.LEVEL)
            .isPresent();
  }

  private static VocabularyFormatException unknown(
      WordsPlace place, String what, String found, Iterable<?> known) {
    return place.refuse(
        Reason.MEANING,
        Excerpt.of(found),
        known.toString(),
        "no " + what + " “" + Excerpt.of(found) + "”; known are " + known);
  }
}
