package dev.yusuan.io.narrative.word;

import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.narrative.Item;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bracket that gives names before it one name (简称): 因公出国（境）费、公务接待费（以下简称“三公”经费）. What is told
 * behind it is told of them together.
 */
final class Abbreviation {
  private static final Pattern CALLED = Pattern.compile("^(?:以下)?(?:简称|统称)(?:为|:)?|^即");
  private static final String MARKS = "、,和及";

  private Abbreviation() {}

  /** Puts the name in a bracket in the place of the names before it, where they are its parts. */
  static void replace(List<Token> tokens, String bracket, int start, NarrativeWords words) {
    String name = CALLED.matcher(bracket).replaceFirst("");
    Optional<Item> item =
        words.senses(name).stream()
            .filter(sense -> sense.sort() == Sort.ITEM)
            .findFirst()
            .map(sense -> Item.valueOf(sense.meaning()));
    if (item.isEmpty()) {
      return;
    }
    int from = tokens.size();
    int names = 0;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (isPart(tokens.get(i), item.get())) {
        from = i;
        names++;
      } else if (MARKS.indexOf(tokens.get(i).meaning()) < 0) {
        break;
      }
    }
    if (names > 1) {
      tokens.subList(from, tokens.size()).clear();
      int at = start + bracket.length() - name.length();
      tokens.add(Token.word(Sort.ITEM, item.get().name(), at, at + name.length()));
    }
  }

  private static boolean isPart(Token token, Item whole) {
    return token.is(Sort.ITEM) && Item.valueOf(token.meaning()).isPartOf(whole);
  }
}
