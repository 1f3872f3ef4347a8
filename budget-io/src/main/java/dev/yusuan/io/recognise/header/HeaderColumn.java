package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.text.LabelPattern;
import dev.yusuan.io.vocabulary.Words;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A column of a header by its words.
 *
 * @param cell the 0-based column
 * @param printed the printed words above it, from the highest to the lowest
 * @param plain the same words as they are compared: without units of measure, years told apart as
 *     this year's and 上年; empty where nothing is left
 */
public record HeaderColumn(int cell, ImmutableList<String> printed, ImmutableList<String> plain) {
  /** A column with printed words above it; {@code compared} tells how each is compared. */
  public static HeaderColumn of(
      int cell, ImmutableList<String> printed, UnaryOperator<String> compared) {
    return new HeaderColumn(
        cell, printed, printed.stream().map(compared).collect(ImmutableList.toImmutableList()));
  }

  /** A word as it is compared, but for years: without the unit of amounts. */
  public static String compared(String word) {
    return LabelPattern.withoutUnit(Words.plain(word));
  }

  /** The printed words, joined by {@code /}; what parts words and forms is full-width in them. */
  public String title() {
    return printed.stream()
        .map(word -> word.replace('/', '／').replace('[', '［').replace(']', '］'))
        .collect(Collectors.joining("/"));
  }

  /** The lowest word as it is compared. */
  String plainLeaf() {
    return plain.get(plain.size() - 1);
  }

  /** Whether another has the words above this total and says more than it: 合计, 三公经费合计. */
  boolean isTotalBeside(HeaderColumn other) {
    List<String> others = other.plain;
    List<String> above = plain.subList(0, plain.size() - 1);
    boolean bare =
        plain.size() == 1
            && others.size() == 1
            && HeaderShape.isTotal(plain.get(0))
            && !HeaderShape.isTotal(others.get(0));
    return bare || (others.size() > plain.size() && others.subList(0, above.size()).equals(above));
  }

  /** Whether it has the words of another of as many and more of them: 增减额（扣除基本建设）. */
  boolean saysMoreThan(HeaderColumn other) {
    boolean more = !plain.equals(other.plain);
    for (int i = 0; i < plain.size(); i++) {
      more &= plain.get(i).contains(other.plain.get(i));
    }
    return more;
  }

  /** Whether one of the words begins with 其中. */
  boolean isOfWhich() {
    return printed.stream().anyMatch(Words::isOfWhich);
  }

  /** The lowest printed word. */
  public String leaf() {
    return printed.get(printed.size() - 1);
  }

  /** It without its highest word, which may be the heading of a whole block: 人员经费. */
  HeaderColumn belowGroup() {
    return plain.size() > 1 ? withPlain(plain.subList(1, plain.size())) : this;
  }

  public HeaderColumn withPlain(ImmutableList<String> words) {
    return new HeaderColumn(cell, printed, words);
  }
}
