package dev.yusuan.validation.kind;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.catalog.ClassLabels;
import dev.yusuan.code.ClassificationCode;
import dev.yusuan.code.DepartmentEconomicCode;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.code.GovernmentEconomicCode;
import dev.yusuan.schema.CellType;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.Side;
import dev.yusuan.table.ProjectRow;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What tells the rows of a table apart, and finds the like of a row in another table. */
public enum RowKey {
  /** A functional code as printed. */
  FUNCTION {
    @Override
    Optional<Object> of(Side side, Cells cells) {
      return code(side, cells, CellType.FUNCTION_CODE).map(code -> code);
    }
  },
  /** The functional class of a code, or the one that a label such as 一、一般公共服务 names. */
  FUNCTION_CLASS {
    @Override
    Optional<Object> of(Side side, Cells cells) {
      Optional<FunctionCode> code = code(side, cells, CellType.FUNCTION_CODE);
      return side.find(CellType.FUNCTION_CODE).isPresent()
          ? code.map(RowKey::classOf)
          : side.label(cells).flatMap(ClassLabels::find).map(named -> named);
    }
  },
  /** A departmental economic code as printed. */
  ECONOMIC {
    @Override
    Optional<Object> of(Side side, Cells cells) {
      return code(side, cells, CellType.DEPARTMENT_ECONOMIC_CODE).map(code -> code);
    }
  },
  /** The class of a departmental economic code. */
  ECONOMIC_CLASS {
    @Override
    Optional<Object> of(Side side, Cells cells) {
      return code(side, cells, CellType.DEPARTMENT_ECONOMIC_CODE).map(RowKey::classOf);
    }
  },
  /** A departmental and a governmental economic code, both of 款. */
  ECONOMIC_PAIR {
    @Override
    Optional<Object> of(Side side, Cells cells) {
      Optional<DepartmentEconomicCode> department =
          code(side, cells, CellType.DEPARTMENT_ECONOMIC_CODE).filter(code -> code.level() == 2);
      Optional<GovernmentEconomicCode> government =
          code(side, cells, CellType.GOVERNMENT_ECONOMIC_CODE).filter(code -> code.level() == 2);
      return department.flatMap(one -> government.map(other -> one + " " + other));
    }
  },
  /** The code of a department or unit, in the line that sums it up. */
  UNIT_LINE {
    @Override
    Optional<Object> of(Side side, Cells cells) {
      return code(side, cells, CellType.UNIT_CODE)
          .filter(code -> side.level(cells).filter(RowKey::isUnit).isPresent())
          .map(code -> code);
    }
  },
  /** The usual name of a kind of project, which may be printed once for all below it. */
  KIND {
    @Override
    Optional<Object> of(Side side, Cells cells) {
      return side.columns().contains(ProjectRow.KIND)
          ? cells
              .find(ProjectRow.KIND)
              .filter(kind -> isLine(side, cells))
              .map(RowKey::comparable)
              .filter(KINDS::contains)
              .map(kind -> kind)
          : Optional.empty();
    }
  },
  /** The name of a line that is neither a total nor a unit: of a project, of an item. */
  NAME {
    @Override
    Optional<Object> of(Side side, Cells cells) {
      return side.label(cells)
          .filter(name -> isLine(side, cells))
          .map(name -> ORDINAL.matcher(comparable(name)).replaceFirst(""));
    }
  };

  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of(
          "其他运转类",
          "特定目标类",
          "一般性项目",
          "专项资金",
          "社会事业和经济发展项目",
          "债务项目",
          "基本建设项目",
          "其他项目",
          "人员类",
          "人员经费",
          "公用经费");
  private static final Pattern ORDINAL = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[0-9]{1,2}、)");

  /** The key of a row; empty where it prints none. */
  abstract Optional<Object> of(Side side, Cells cells);

  /** Whether a row that prints no key has that of the row above. */
  boolean isContinued() {
    return this == KIND;
  }

  private static <V> Optional<V> code(Side side, Cells cells, CellType<V> type) {
    return side.find(type).flatMap(cells::find);
  }

  private static <C extends ClassificationCode<C>> C classOf(C code) {
    C above = code;
    for (Optional<C> next = above.parent(); next.isPresent(); next = above.parent()) {
      above = next.get();
    }
    return above;
  }

  private static boolean isLine(Side side, Cells cells) {
    return !side.addsUp() || side.level(cells).filter(RowKey::sumsUp).isEmpty();
  }

  private static boolean isUnit(RowLevel level) {
    return level == RowLevel.DEPARTMENT || level == RowLevel.UNIT;
  }

  private static boolean sumsUp(RowLevel level) {
    return level == RowLevel.TOTAL || level == RowLevel.SUBTOTAL || isUnit(level);
  }

  private static String comparable(String name) {
    return CharMatcher.whitespace().removeFrom(Normalizer.normalize(name, Normalizer.Form.NFKC));
  }
}
