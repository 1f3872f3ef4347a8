package dev.yusuan.validation.kind;

import dev.yusuan.table.TableKind;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.wording.Wording;

/** Says which figures of a table are compared, so that rules on several tables are made of them. */
public interface Selection {
  /** The table. */
  TableKind<?> kind();

  /** What is selected, for sentences: {@code 支出预算表合计行的“项目支出/小计”}. */
  Wording title();

  /** What is selected, for formulas: {@code 支出预算表[合计].项目支出/小计}. */
  Wording formula();

  /** The sum of what is selected, for formulas; a selection of one figure is its own sum. */
  default Wording sum() {
    return formula();
  }

  Found find(Checking checking);
}
