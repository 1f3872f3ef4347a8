package dev.yusuan.io.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.pdf.content.PageContent;
import dev.yusuan.io.pdf.content.PageContent.Hidden;
import dev.yusuan.io.pdf.content.PageContent.Why;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.source.SourcePlace;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Collects what is wrong with a file. */
final class PdfProblems {
  private final int limit;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private int count;
  private boolean damaged;

  PdfProblems(int limit) {
    this.limit = limit;
  }

  ImmutableList<Problem> build() {
    return problems.build();
  }

  boolean isDamaged() {
    return damaged;
  }

  /** The file as a whole is damaged. */
  void damaged(String what) {
    damaged = true;
    add(ProblemCode.SOURCE_DAMAGED, Optional.empty(), ImmutableMap.of("what", what));
  }

  /** The file goes beyond a limit. */
  void limit(String name, long value, long found) {
    add(ProblemCode.LIMIT, Optional.empty(), limitArguments(name, value, String.valueOf(found)));
  }

  private static ImmutableMap<String, String> limitArguments(
      String name, long value, String found) {
    return ImmutableMap.of("limit", name, "value", String.valueOf(value), "found", found);
  }

  /** What is wrong with a page. */
  void of(int number, PageContent content, ReadablePage page) {
    String printed = String.valueOf(number);
    Optional<SourcePlace> place = Optional.of(PagePlaces.page(number));
    content
        .limit()
        .ifPresent(
            limit ->
                add(
                    ProblemCode.LIMIT,
                    place,
                    limitArguments(limit.name(), limit.value(), "> " + limit.value())));
    if (content.damaged()) {
      damaged = true;
      add(ProblemCode.SOURCE_DAMAGED, place, ImmutableMap.of("what", "page-content"));
    }
    if (page.recognised()) {
      add(ProblemCode.SOURCE_PAGE_RECOGNISED, place, ImmutableMap.of("page", printed));
    } else {
      hidden(printed, place, content);
    }
    if (page.blocks().isEmpty() && content.pictures()) {
      add(ProblemCode.SOURCE_PAGE_WITHOUT_TEXT, place, ImmutableMap.of("page", printed));
    }
    if (page.unreadable() > 0) {
      add(
          ProblemCode.SOURCE_PAGE_UNREADABLE,
          place,
          ImmutableMap.of(
              "page",
              printed,
              "characters",
              String.valueOf(page.characters()),
              "unreadable",
              String.valueOf(page.unreadable())));
    }
  }

  private void hidden(String page, Optional<SourcePlace> place, PageContent content) {
    Map<Why, StringBuilder> texts = new EnumMap<>(Why.class);
    for (Hidden hidden : content.hidden()) {
      texts.computeIfAbsent(hidden.why(), why -> new StringBuilder()).append(hidden.glyph().text());
    }
    texts.forEach(
        (why, text) ->
            add(
                ProblemCode.SOURCE_TEXT_HIDDEN,
                place,
                ImmutableMap.of("page", page, "printed", text.toString(), "why", why.name())));
  }

  private void add(
      ProblemCode code, Optional<SourcePlace> place, ImmutableMap<String, String> arguments) {
    if (count++ < limit) {
      problems.add(new Problem(code, place, arguments));
    }
  }
}
