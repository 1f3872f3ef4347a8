package dev.yusuan.table;

import dev.yusuan.money.Amount;
import dev.yusuan.schema.Cells;
import dev.yusuan.schema.Column;
import dev.yusuan.schema.Row;
import dev.yusuan.schema.RowLevel;
import dev.yusuan.schema.TableSchema;
import java.util.Optional;

/**
 * The row of the “three public” expenses (一般公共预算“三公”经费表).
 *
 * @param cells the cells
 */
public record ThreePublicRow(Cells cells) implements Row {
  private static final TableSchema.Builder TABLE = TableSchema.builder().withoutRowSums();

  /** The level (层级). */
  public static final Column<RowLevel> LEVEL = TABLE.level();

  /** “三公”经费合计. */
  public static final Column<Amount> TOTAL = TABLE.amount("total", "“三公”经费合计");

  /** 因公出国（境）费. */
  public static final Column<Amount> ABROAD = TABLE.part(TOTAL, "abroad", "因公出国（境）费");

  /** 公务用车购置及运行费/小计. */
  public static final Column<Amount> VEHICLES = TABLE.part(TOTAL, "vehicles", "公务用车购置及运行费/小计");

  /** 公务用车购置及运行费/公务用车购置费. */
  public static final Column<Amount> VEHICLE_PURCHASE =
      TABLE.part(VEHICLES, "vehicles.purchase", "公务用车购置及运行费/公务用车购置费");

  /** 公务用车购置及运行费/公务用车运行费. */
  public static final Column<Amount> VEHICLE_RUNNING =
      TABLE.part(VEHICLES, "vehicles.running", "公务用车购置及运行费/公务用车运行费");

  /** 公务接待费. */
  public static final Column<Amount> RECEPTIONS = TABLE.part(TOTAL, "receptions", "公务接待费");

  /** The description of the rows. */
  public static final TableSchema<ThreePublicRow> SCHEMA = TABLE.build(ThreePublicRow::new);

  /** The level (层级); empty where it is not known. */
  public Optional<RowLevel> level() {
    return find(LEVEL);
  }

  /** “三公”经费合计. */
  public Optional<Amount> total() {
    return find(TOTAL);
  }

  /** 因公出国（境）费. */
  public Optional<Amount> abroad() {
    return find(ABROAD);
  }

  /** 公务用车购置及运行费. */
  public Vehicles vehicles() {
    return new Vehicles(cells);
  }

  /** 公务接待费. */
  public Optional<Amount> receptions() {
    return find(RECEPTIONS);
  }

  @Override
  public String toString() {
    return cells.toString();
  }

  /**
   * Purchase and running of official vehicles (公务用车购置及运行费).
   *
   * @param cells the cells of the row
   */
  public record Vehicles(Cells cells) implements Row {
    /** 小计. */
    public Optional<Amount> total() {
      return find(VEHICLES);
    }

    /** 公务用车购置费. */
    public Optional<Amount> purchase() {
      return find(VEHICLE_PURCHASE);
    }

    /** 公务用车运行费. */
    public Optional<Amount> running() {
      return find(VEHICLE_RUNNING);
    }

    @Override
    public String toString() {
      return cells.describe(VEHICLES);
    }
  }
}
