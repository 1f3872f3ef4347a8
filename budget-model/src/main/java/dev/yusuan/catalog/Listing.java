package dev.yusuan.catalog;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.code.ClassificationCode;
import java.util.Optional;

/**
 * A name that a code has in one or several editions; a code that was renamed has several listings.
 *
 * @param code the code
 * @param name the official name (科目名称)
 * @param funds the budgets that use it; empty where the list does not say
 * @param firstEdition the first edition with this name, where the earliest edition of the catalogue
 *     means that one or earlier; empty where it is not determined
 * @param lastEdition the last edition with this name; empty where it is not known to have ended
 * @param evidence what code and name rest on; the editions are weaker than that
 * @param <C> the kind of code
 */
public record Listing<C extends ClassificationCode<C>>(
    C code,
    String name,
    ImmutableSet<BudgetFund> funds,
    Optional<Integer> firstEdition,
    Optional<Integer> lastEdition,
    Evidence evidence) {

  /** Whether the name stands in the edition of that year. */
  public boolean isIn(int edition) {
    return (firstEdition.isEmpty() || firstEdition.get() <= edition)
        && (lastEdition.isEmpty() || lastEdition.get() >= edition);
  }

  /** The editions: {@code 2019–}, {@code –2018}; {@code –} where nothing is known. */
  public String editions() {
    return firstEdition.map(String::valueOf).orElse("")
        + "–"
        + lastEdition.map(String::valueOf).orElse("");
  }

  /** Code, name and editions. */
  @Override
  public String toString() {
    return code + " " + name + " (" + editions() + ")";
  }
}
