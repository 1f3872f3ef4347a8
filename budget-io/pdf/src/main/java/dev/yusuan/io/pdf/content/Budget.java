package dev.yusuan.io.pdf.content;

/**
 * How much work a file may make (工作量上限), so that no file takes more than bounded time and memory.
 * Real pages have up to some ten thousand operators and use up to five forms.
 */
final class Budget {
  private static final long FILE_OPERATORS = 10_000_000;
  private static final int PAGE_OPERATORS = 1_000_000;
  private static final int PAGE_FORMS = 500;
  private static final int PAGE_GLYPHS = 200_000;
  private static final int PAGE_RULINGS = 20_000;
  private static final int DEPTH = 32;

  private long fileOperators;
  private int operators;
  private int forms;
  private int glyphs;
  private int rulings;

  /** Begins a page. */
  void page() {
    operators = 0;
    forms = 0;
    glyphs = 0;
    rulings = 0;
  }

  void operator() {
    require(++operators, PAGE_OPERATORS, "operators");
    require(++fileOperators, FILE_OPERATORS, "operators");
  }

  void form(int depth) {
    require(++forms, PAGE_FORMS, "forms");
    require(depth, DEPTH, "formDepth");
  }

  void glyph() {
    require(++glyphs, PAGE_GLYPHS, "glyphs");
  }

  void ruling() {
    require(++rulings, PAGE_RULINGS, "rulings");
  }

  private static void require(long used, long limit, String name) {
    if (used > limit) {
      throw new LimitReached(new PageContent.Limit(name, limit));
    }
  }

  /** Ends the reading of a page. Unchecked, so that nothing on the way takes it for bad input. */
  static final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PageContent.Limit limit;

    LimitReached(PageContent.Limit limit) {
      super(limit.name(), null, false, false);
      this.limit = limit;
    }

    PageContent.Limit limit() {
      return limit;
    }
  }
}
