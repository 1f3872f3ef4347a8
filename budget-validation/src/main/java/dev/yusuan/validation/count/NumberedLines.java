package dev.yusuan.validation.count;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines with the numbers 1, 2, 3 … below sentences that end with a colon (逐条列出). */
final class NumberedLines {
  private static final Pattern NUMBER = Pattern.compile("[（(]?([0-9]{1,2})[）)]?[.．、)）](?![0-9]).*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final int TOLD_APART = 12;

  /** A name may go on in the next line. */
  private static final int LONGEST_ENTRY = 2;

  /** How many follow a line, by its last words. */
  private final Map<String, Integer> below = new HashMap<>();

  NumberedLines(Disclosure disclosure) {
    for (UnrecognisedBlock block : disclosure.unrecognised()) {
      List<String> lines = lines(block);
      for (int i = 0; i < lines.size(); i++) {
        Optional<String> end = end(lines.get(i));
        if (end.isPresent()) {
          below.merge(end.get(), behind(lines.subList(i + 1, lines.size())), NumberedLines::same);
        }
      }
    }
  }

  /** How many there are; empty where the sentence announces none. */
  OptionalInt below(String sentence) {
    int lines = end(plain(sentence)).map(end -> below.getOrDefault(end, 0)).orElse(0);
    return lines == 0 ? OptionalInt.empty() : OptionalInt.of(lines);
  }

  /** A number that two sentences share; 0 where they end alike above lists of different length. */
  private static int same(int one, int other) {
    return one == other ? one : 0;
  }

  private static Optional<String> end(String plain) {
    return plain.endsWith("：") || plain.endsWith(":")
        ? Optional.of(plain.substring(Math.max(0, plain.length() - TOLD_APART)))
        : Optional.empty();
  }

  private static List<String> lines(UnrecognisedBlock block) {
    return block.table().isPresent()
        ? ImmutableList.of()
        : block.lines().stream()
            .map(line -> plain(String.join("", line)))
            .filter(line -> !line.isEmpty())
            .toList();
  }

  private static int behind(List<String> lines) {
    int number = 0;
    int skipped = 0;
    for (String line : lines) {
      Matcher numbered = NUMBER.matcher(line);
      if (numbered.matches() && Integer.parseInt(numbered.group(1)) == number + 1) {
        number++;
        skipped = 0;
      } else if (number == 0 || ++skipped == LONGEST_ENTRY) {
        break;
      }
    }
    return number;
  }

  private static String plain(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
