package dev.yusuan.io.stated;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/** What the first cell of a line says that the line states. */
public enum Keyword {
  /** The first line of all; beside it stands whether columns are stated. */
  PRINT("预算公开印本"),
  /** The name of the issuer. */
  ISSUER("公开单位"),
  /** The code of the issuer. */
  ISSUER_CODE("单位编码"),
  /** The budget year. */
  YEAR("预算年度"),
  /** A department's or a unit's budget. */
  KIND("公开范围"),
  /** The id of the form. */
  FORM("表式"),
  /** The date. */
  DATE("公开日期"),
  /** Begins a table: its kind. */
  TABLE("表类"),
  /** The title of a table. */
  TITLE("表名"),
  /** The issuer that a table names. */
  ISSUER_OF_TABLE("编制单位"),
  /** The unit of its amounts. */
  UNIT("金额单位"),
  /** A note. */
  NOTE("附注"),
  /** That the document breaks off within the table. */
  CUT("未完"),
  /** The ids of its columns. */
  COLUMNS("栏目"),
  /** The printed titles of its columns. */
  TITLES("栏名"),
  /** Begins what is not typed: its heading, and the kind of table if it has the title of one. */
  BLOCK("未识别内容"),
  /** A line of it that is a heading. */
  HEADING("标题");

  /** Beside {@link #PRINT}: tables are printed as in a document, and read by their words. */
  public static final String AS_PRINTED = "照原样";

  /** Beside {@link #PRINT}: each line states what it is, and each column its id. */
  public static final String STATED = "标明栏目";

  private static final ImmutableMap<String, Keyword> BY_WORD =
      Maps.uniqueIndex(Arrays.asList(values()), Keyword::word);

  private final String word;

  Keyword(String word) {
    this.word = word;
  }

  /** The printed word. */
  public String word() {
    return word;
  }

  /** The keyword that a cell prints. */
  public static Optional<Keyword> find(String cell) {
    return Optional.ofNullable(BY_WORD.get(cell));
  }
}
