package dev.yusuan.io.pdf.stream;

/**
 * How much work a file may make (工作量上限), so that no file takes more than bounded time and memory.
 * Real pages have up to some ten thousand operators and use up to five forms.
 */
public final class Budget {
  private static final long FILE_OPERATORS = 10_000_000;
  private static final int FILE_GLYPHS = 8_000_000;
  private static final int PAGE_OPERATORS = 1_000_000;
  private static final int PAGE_FORMS = 500;
  private static final int PAGE_GLYPHS = 200_000;
  private static final int PAGE_RULINGS = 20_000;
  private static final int PAGE_DOTS = 200_000;
  private static final int DEPTH = 32;

  private long fileOperators;
  private int fileGlyphs;
  private int operators;
  private int forms;
  private int glyphs;
  private int rulings;
  private int dots;

  /** Of a file of which nothing is read yet. */
  public Budget() {}

  /** Begins a page. */
  public void page() {
    operators = 0;
    forms = 0;
    glyphs = 0;
    rulings = 0;
    dots = 0;
  }

  /** Counts an operator. */
  public void operator() {
    require(++operators, PAGE_OPERATORS, "operators");
    require(++fileOperators, FILE_OPERATORS, "operators");
  }

  /** Counts a form, drawn within others so deep. */
  public void form(int depth) {
    require(++forms, PAGE_FORMS, "forms");
    require(depth, DEPTH, "formDepth");
  }

  /** Counts a character. */
  public void glyph() {
    require(++glyphs, PAGE_GLYPHS, "glyphs");
    require(++fileGlyphs, FILE_GLYPHS, "glyphs");
  }

  /** Counts a ruling. */
  public void ruling() {
    require(++rulings, PAGE_RULINGS, "rulings");
  }

  /** Counts a dot of a ruling. */
  public void dot() {
    require(++dots, PAGE_DOTS, "dots");
  }

  private static void require(long used, long limit, String name) {
    if (used > limit) {
      throw new LimitReached(new Limit(name, limit));
    }
  }

  /** Ends the reading of a page. Unchecked, so that nothing on the way takes it for bad input. */
  public static final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Limit limit;

    LimitReached(Limit limit) {
      super(limit.name(), null, false, false);
      this.limit = limit;
    }

    /** The limit. */
    public Limit limit() {
      return limit;
    }
  }
}
