package dev.yusuan.testkit.form;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The labels of lines in the words of a form, where these tell the level: 收入总计, 一、*. */
final class FormLabels {
  private static final CharMatcher NUMERALS = CharMatcher.anyOf("一二三四五六七八九十");

  private final Side side;
  private final ImmutableListMultimap<RowLevel, LabelPattern> words;

  FormLabels(FormTable layout, Side side) {
    this.side = side;
    this.words = layout.levels().getOrDefault(side.id(), ImmutableListMultimap.of());
  }

  /** Whether the column is the one whose words tell the level. */
  boolean isOf(Column<?, ?> column) {
    return !words.isEmpty() && column.equals(column());
  }

  Column<?, String> column() {
    return side.labels().get(0);
  }

  /** Whether the form can print the line. */
  boolean hasLine(Cells row) {
    return words.isEmpty() || label(row).isPresent();
  }

  /** The label of a line; empty where the side is blank or no word of the form has its level. */
  Optional<String> label(Cells row) {
    Optional<RowLevel> level = side.level(row);
    Optional<String> label = side.label(row);
    return level.isEmpty() || label.isEmpty()
        ? Optional.empty()
        : Stream.concat(
                label.stream(),
                words.get(level.get()).stream().map(word -> reworded(label.get(), word.toString())))
            .filter(each -> level(each).equals(level))
            .findFirst();
  }

  private Optional<RowLevel> level(String label) {
    return words.entries().stream()
        .filter(word -> word.getValue().matches(label))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** （一）一般公共服务支出 as 一、一般公共服务支出. */
  private static String reworded(String label, String word) {
    String ordinal = NUMERALS.retainFrom(label.split("[、）]", 2)[0]);
    String name = label.substring(label.indexOf(label.startsWith("（") ? '）' : '、') + 1);
    return word.replace("#", ordinal.isEmpty() ? "一" : ordinal).replace("*", name);
  }
}
