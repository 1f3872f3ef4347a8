package dev.yusuan.document;

/** Whose budget is disclosed (公开主体). */
public enum DisclosureKind {
  /** A department with its units (部门预算). */
  DEPARTMENT("部门预算"),
  /** One unit (单位预算). */
  UNIT("单位预算");

  private final String title;

  DisclosureKind(String title) {
    this.title = title;
  }

  /** The Chinese term: 部门预算 or 单位预算. */
  public String title() {
    return title;
  }
}
