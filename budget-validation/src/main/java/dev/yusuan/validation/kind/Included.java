package dev.yusuan.validation.kind;

import com.google.common.base.CharMatcher;
import dev.yusuan.money.Amount;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.table.TableKind;
import dev.yusuan.validation.message.Texts;
import dev.yusuan.validation.printed.Terms;
import dev.yusuan.validation.rule.Checking;
import dev.yusuan.validation.wording.Wording;
import java.util.regex.Pattern;

/**
 * The printed rows of one name that rows of another include (其中).
 *
 * @param kind the table
 * @param column the column of amounts, which also tells the side
 * @param of a word in the name of the row that includes them
 * @param name their name, without 其中
 */
public record Included(TableKind<?> kind, Column<?, Amount> column, String of, String name)
    implements Selection {
  private static final Pattern OF_WHICH = Pattern.compile("^其中[：:]?");

  @Override
  public Wording title() {
    return Texts.of("selection.included", Terms.table(kind), names(), Terms.column(column));
  }

  @Override
  public Wording formula() {
    return Texts.of("formula.members", Terms.table(kind), names(), Terms.column(column));
  }

  private Wording names() {
    return Terms.same(of + "/" + name);
  }

  @Override
  public Wording sum() {
    return Texts.of("formula.sum", formula());
  }

  @Override
  public Found find(Checking checking) {
    return Found.inRows(
        checking,
        kind,
        column,
        (side, row) -> side.level(row) == RowLevel.OF_WHICH && isNamed(side, row));
  }

  private boolean isNamed(SideRows side, int row) {
    String label = CharMatcher.whitespace().removeFrom(side.label(row));
    return OF_WHICH.matcher(label).replaceFirst("").equals(name)
        && side.tree().parent(row).filter(above -> side.label(above).contains(of)).isPresent();
  }
}
