package dev.yusuan.io.pdf;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import dev.yusuan.io.pdf.content.PageContent.Why;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.source.SourcePlace;
import dev.yusuan.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects what is wrong with a file. */
final class PdfProblems {
  private final int limit;
  private final List<Problem> ofFile = new ArrayList<>();
  private final List<PageReport> pages = new ArrayList<>();
  private final ListMultimap<Integer, String> notes = ArrayListMultimap.create();

  PdfProblems(int limit) {
    this.limit = limit;
  }

  /** The file as a whole is damaged. */
  void damaged(String what) {
    ofFile.add(
        new Problem(ProblemCode.SOURCE_DAMAGED, Optional.empty(), ImmutableMap.of("what", what)));
  }

  /** The file goes beyond a limit. */
  void limit(String name, long value, long found) {
    ofFile.add(
        new Problem(ProblemCode.LIMIT, Optional.empty(), limitArguments(name, value, "" + found)));
  }

  private static ImmutableMap<String, String> limitArguments(
      String name, long value, String found) {
    return ImmutableMap.of("limit", name, "value", String.valueOf(value), "found", found);
  }

  /** A page has texts in notes and form fields. */
  void notes(int page, List<String> texts) {
    notes.putAll(page, texts);
  }

  void add(PageReport page) {
    pages.add(page);
  }

  boolean isDamaged() {
    return ofFile.stream().anyMatch(problem -> problem.code() == ProblemCode.SOURCE_DAMAGED)
        || pages.stream().anyMatch(PageReport::damaged);
  }

  /** What is wrong with the file and then with each page; what is beyond the limit is counted. */
  ImmutableList<Problem> build() {
    List<Problem> problems = new ArrayList<>(ofFile);
    for (int i = 0; i < pages.size(); i++) {
      new PageProblems(pages.get(i), problems).addAll(beside(i), notes.get(pages.get(i).number()));
    }
    int found = problems.size();
    if (found <= limit) {
      return ImmutableList.copyOf(problems);
    }
    return ImmutableList.<Problem>builder()
        .addAll(problems.subList(0, limit))
        .add(
            new Problem(
                ProblemCode.LIMIT,
                Optional.empty(),
                limitArguments("problems", limit, Integer.toString(found))))
        .build();
  }

  /** The pages before and after one. */
  private List<PageReport> beside(int index) {
    List<PageReport> beside = new ArrayList<>();
    for (int i = Math.max(0, index - 1); i < Math.min(pages.size(), index + 2); i++) {
      if (i != index) {
        beside.add(pages.get(i));
      }
    }
    return beside;
  }

  /** Adds what is wrong with a page. */
  private record PageProblems(PageReport page, List<Problem> problems) {
    private static final int MOST_NOTES = 10;

    void addAll(List<PageReport> beside, List<String> notes) {
      page.limit()
          .ifPresent(
              limit ->
                  add(
                      ProblemCode.LIMIT,
                      limitArguments(limit.name(), limit.value(), "> " + limit.value())));
      if (page.damaged()) {
        add(ProblemCode.SOURCE_DAMAGED, ImmutableMap.of("what", "page-content"));
      }
      if (page.recognised()) {
        add(ProblemCode.SOURCE_PAGE_RECOGNISED, ImmutableMap.of("page", number()));
      }
      if (page.picture()) {
        add(ProblemCode.SOURCE_PAGE_WITHOUT_TEXT, ImmutableMap.of("page", number()));
      }
      if (page.unreadable() > 0) {
        add(
            ProblemCode.SOURCE_PAGE_UNREADABLE,
            ImmutableMap.of(
                "page",
                number(),
                "characters",
                String.valueOf(page.characters()),
                "unreadable",
                String.valueOf(page.unreadable())));
      }
      page.cutNumbers().stream()
          .filter(
              cut ->
                  !cut.byPage()
                      || beside.stream().noneMatch(p -> p.outside().contains(cut.printed())))
          .forEach(
              cut ->
                  add(
                      ProblemCode.SOURCE_NUMBER_CUT,
                      ImmutableMap.of("page", number(), "printed", cut.printed())));
      page.hidden()
          .forEach(
              (why, runs) ->
                  addHidden(
                      why,
                      why == Why.CLIPPED || why == Why.OUTSIDE
                          ? page.cutOff(why, beside)
                          : String.join("", runs)));
      if (!notes.isEmpty()) {
        add(
            ProblemCode.SOURCE_NOTES_LEFT_OUT,
            ImmutableMap.of(
                "page", number(), "notes", String.valueOf(notes.size()), "printed", shown(notes)));
      }
    }

    private static String shown(List<String> notes) {
      return notes.stream().limit(MOST_NOTES).map(Excerpt::of).collect(Collectors.joining(" | "));
    }

    private void addHidden(Why why, String text) {
      if (!text.isEmpty()) {
        add(
            ProblemCode.SOURCE_TEXT_HIDDEN,
            ImmutableMap.of("page", number(), "printed", text, "why", why.name()));
      }
    }

    private String number() {
      return String.valueOf(page.number());
    }

    private void add(ProblemCode code, ImmutableMap<String, String> arguments) {
      Optional<SourcePlace> place = Optional.of(PagePlaces.page(page.number()));
      problems.add(new Problem(code, place, arguments));
    }
  }
}
