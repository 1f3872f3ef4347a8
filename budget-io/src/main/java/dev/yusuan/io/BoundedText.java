package dev.yusuan.io;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.plaintext.TextFrontEnd;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.text.Blanks;
import dev.yusuan.io.text.Utf8;
import dev.yusuan.source.SourcePlace;
import java.util.Optional;

/** Makes a source of a text that is at hand, as far as the limit of bytes allows. */
final class BoundedText {
  private static final CharMatcher LINE_ENDS = CharMatcher.anyOf("\n\r");
  private static final int LONGEST_TOLD = 1_024;

  private BoundedText() {}

  /** The source; the lines beyond the limit are one paragraph. */
  static Source source(String text, Limits limits) {
    int bytes = Utf8.length(text);
    if (bytes <= limits.documentBytes()) {
      return TextFrontEnd.parse(text, "", limits);
    }
    String within = text.substring(0, Utf8.prefix(text, limits.documentBytes()));
    String whole = within.substring(0, LINE_ENDS.lastIndexIn(within) + 1);
    Source read = TextFrontEnd.parse(whole, "", limits);
    SourcePlace place =
        new SourcePlace((int) whole.lines().count() + 1, 0, 1, text.substring(whole.length()));
    return new Source(
        "",
        ImmutableList.<Block>builder().addAll(read.blocks()).add(rest(place)).build(),
        ImmutableList.<Problem>builder()
            .addAll(read.problems())
            .add(problem(place, limits.documentBytes(), bytes))
            .build());
  }

  private static Paragraph rest(SourcePlace place) {
    String text = Blanks.strip(place.printed());
    String told = text.substring(0, Math.min(text.length(), LONGEST_TOLD));
    return new Paragraph(told, 0, false, false, place);
  }

  private static Problem problem(SourcePlace place, int limit, int found) {
    return new Problem(
        ProblemCode.LIMIT,
        Optional.of(place),
        ImmutableMap.of(
            "limit", "documentBytes",
            "value", Integer.toString(limit),
            "found", Integer.toString(found)));
  }
}
