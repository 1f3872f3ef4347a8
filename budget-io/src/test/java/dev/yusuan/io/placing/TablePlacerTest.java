package dev.yusuan.io.placing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.placing.Placed.Outcome;
import dev.yusuan.money.Amount;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.schema.Column;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablePlacerTest {
  private static final ColumnTree EXPENDITURE =
      tree(
          TableKind.EXPENDITURE,
          "total",
          "basic",
          "basic.personnel.wages",
          "basic.personnel.individuals",
          "basic.public",
          "project",
          "project.otherOperating",
          "project.specificTarget");
  private static final ColumnTree THREE_PUBLIC =
      tree(
          TableKind.THREE_PUBLIC,
          "total",
          "abroad",
          "receptions",
          "vehicles",
          "vehicles.purchase",
          "vehicles.running");

  private static ColumnTree tree(TableKind<?> kind, String... ids) {
    List<Column<?, ?>> columns = new ArrayList<>();
    for (String id : ids) {
      columns.add(kind.schema().get(id));
    }
    return ColumnTree.of(kind.schema(), columns);
  }

  private static Figures row(ColumnTree tree, String... printed) {
    BitSet all = new BitSet();
    all.set(0, tree.columns());
    List<Amount> amounts = new ArrayList<>();
    List<BitSet> columns = new ArrayList<>();
    for (String each : printed) {
      amounts.add(Amount.parse(each, AmountUnit.TEN_THOUSAND_YUAN));
      columns.add(all);
    }
    return Figures.of(amounts, columns, 2);
  }

  private static List<Placed> place(ColumnTree tree, List<RowSum> sums, Figures... rows) {
    return place(
        new TableFigures(
            tree,
            ImmutableList.copyOf(rows),
            ImmutableList.copyOf(sums),
            ImmutableList.of(),
            ImmutableList.of()));
  }

  private static List<Placed> place(TableFigures table) {
    return TablePlacer.place(table, new Work(1_000_000));
  }

  private static RowSum total(int rows) {
    ImmutableList.Builder<Integer> parts = ImmutableList.builder();
    for (int row = 1; row < rows; row++) {
      parts.add(row);
    }
    return new RowSum(0, parts.build());
  }

  @Test
  void placesARowThatFitsItsColumnsInOneWayOnly() {
    Placed placed =
        place(
                EXPENDITURE,
                List.of(),
                row(EXPENDITURE, "2,323.00", "589.90", "550.50", "11.20", "28.20", "1,733.10"))
            .get(0);
    assertThat(placed.outcome()).isEqualTo(Outcome.UNIQUE);
    assertThat(placed.columns()).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(placed.proofs()).containsExactly(Proof.ROW_SUMS);
  }

  @Test
  void placesARowWithAFigureInEachColumnEvenIfItDoesNotAddUp() {
    Placed placed =
        place(
                THREE_PUBLIC,
                List.of(),
                row(THREE_PUBLIC, "9.00", "1.00", "1.00", "1.00", "0.00", "1.00"))
            .get(0);
    assertThat(placed.columns()).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(placed.proofs()).containsExactly(Proof.ALL_COLUMNS);
  }

  /** 接待 and 用车 may each be the second 1.50, and 因公 be blank. */
  @Test
  void refusesToChooseBetweenWaysThatAddUp() {
    Placed placed =
        place(THREE_PUBLIC, List.of(), row(THREE_PUBLIC, "3.00", "1.50", "1.50")).get(0);
    assertThat(placed.outcome()).isEqualTo(Outcome.SEVERAL);
    assertThat(placed.ways()).isEqualTo(3);
    assertThat(placed.columns()).containsExactly(0, -1, -1);
  }

  @Test
  void tellsThatNoWayAddsUp() {
    Placed placed =
        place(THREE_PUBLIC, List.of(), row(THREE_PUBLIC, "3.00", "1.50", "1.40")).get(0);
    assertThat(placed.outcome()).isEqualTo(Outcome.NONE);
    assertThat(placed.columns()).containsExactly(-1, -1, -1);
  }

  /** 0.03 may as well be a wrong 0.02 of which all is basic expenditure. */
  @Test
  void whatRoundingHidesIsNoProof() {
    Placed placed = place(EXPENDITURE, List.of(), row(EXPENDITURE, "0.03", "0.02", "0.02")).get(0);
    assertThat(placed.outcome()).isEqualTo(Outcome.CONTRADICTED);
    assertThat(placed.columns()).containsExactly(-1, -1, -1);
    Placed large = place(EXPENDITURE, List.of(), row(EXPENDITURE, "10.03", "6.02", "4.02")).get(0);
    assertThat(large.columns().get(0)).isZero();
  }

  /** 0.03 may as well be a wrong 0.02 of which 0.01 each are wages and goods. */
  @Test
  void figuresOfAFewLastPlacesAddUpByChance() {
    Placed placed =
        place(EXPENDITURE, List.of(), row(EXPENDITURE, "0.03", "0.02", "0.01", "0.01")).get(0);
    assertThat(placed.outcome()).isEqualTo(Outcome.CONTRADICTED);
    assertThat(placed.columns()).containsOnly(-1);
    Placed large =
        place(EXPENDITURE, List.of(), row(EXPENDITURE, "3.03", "2.02", "1.01", "1.01")).get(0);
    assertThat(large.columns()).containsExactly(0, 1, 5, -1);
  }

  @Test
  void letsRoundedPartsDifferByWhatRoundingAllows() {
    assertThat(
            place(
                    EXPENDITURE,
                    List.of(),
                    row(EXPENDITURE, "100.01", "50.00", "30.00", "20.01", "50.00", "50.00"))
                .get(0)
                .outcome())
        .isNotEqualTo(Outcome.NONE);
    assertThat(
            place(
                    EXPENDITURE,
                    List.of(),
                    row(EXPENDITURE, "100.04", "50.00", "30.00", "20.00", "50.00", "50.00"))
                .get(0)
                .outcome())
        .isEqualTo(Outcome.NONE);
  }

  @Test
  void lesserRowsAreDecidedByTheSumsOfTheirColumns() {
    List<Placed> placed =
        place(
            EXPENDITURE,
            List.of(total(3)),
            row(EXPENDITURE, "55.00", "43.70", "43.70", "11.30", "11.30"),
            row(EXPENDITURE, "43.70", "43.70", "43.70"),
            row(EXPENDITURE, "11.30", "11.30", "11.30"));
    assertThat(placed.get(0).outcome()).isEqualTo(Outcome.SEVERAL);
    placed =
        place(
            EXPENDITURE,
            List.of(total(3)),
            row(EXPENDITURE, "85.00", "55.00", "43.70", "11.20", "0.10", "30.00", "20.00", "10.00"),
            row(EXPENDITURE, "43.70", "43.70", "43.70"),
            row(EXPENDITURE, "41.30", "11.30", "11.20", "0.10", "30.00", "20.00", "10.00"));
    assertThat(placed.get(1).columns()).containsExactly(0, 1, 2);
    assertThat(placed.get(1).proofs()).containsExactly(Proof.ROW_SUMS, Proof.COLUMN_SUMS);
    assertThat(placed.get(2).columns()).containsExactly(0, 1, 3, 4, 5, 6, 7);
  }

  @Test
  void equalRowsThatCouldBeExchangedAreNotPlaced() {
    List<Placed> placed =
        place(
            EXPENDITURE,
            List.of(total(3)),
            row(EXPENDITURE, "10.00", "10.00", "5.00", "5.00"),
            row(EXPENDITURE, "5.00", "5.00", "5.00"),
            row(EXPENDITURE, "5.00", "5.00", "5.00"));
    assertThat(placed.stream().map(Placed::outcome))
        .containsExactly(Outcome.SEVERAL, Outcome.SEVERAL, Outcome.SEVERAL);
    assertThat(placed.get(1).columns()).containsExactly(0, -1, -1);
  }

  @Test
  void otherTablesDecideWhatTheRowLeavesOpen() {
    Figures row = row(THREE_PUBLIC, "1.50", "1.50", "1.50");
    assertThat(place(THREE_PUBLIC, List.of(), row).get(0).ways()).isEqualTo(2);
    CellBound running = new CellBound(0, 5, 300, Long.MAX_VALUE);
    Placed placed =
        place(
                new TableFigures(
                    THREE_PUBLIC,
                    ImmutableList.of(row),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(running)))
            .get(0);
    assertThat(placed.columns()).containsExactly(0, 3, 5);
    assertThat(placed.proofs()).containsExactly(Proof.ROW_SUMS, Proof.OTHER_TABLES);
  }

  /** The row fits 对个人和家庭的补助 alone no better than 工资: but its column sums refuse both. */
  @Test
  void aProofThatOtherRowsContradictIsNone() {
    ColumnTree tree = tree(TableKind.EXPENDITURE, "total", "basic", "project");
    List<Placed> placed =
        place(
            tree,
            List.of(total(3)),
            row(tree, "300.00", "180.00", "120.00"),
            row(tree, "100.00", "100.00"),
            row(tree, "200.00", "120.00", "80.00"));
    assertThat(placed.get(1).outcome()).isNotEqualTo(Outcome.UNIQUE);
  }

  @Test
  void saysThatTheWorkWasTooMuch() {
    String[] many = new String[24];
    Arrays.fill(many, "0.00");
    List<Column<?, ?>> columns = new ArrayList<>();
    TableKind.EXPENDITURE.schema().columns().stream()
        .filter(column -> column.asAmounts().isPresent())
        .limit(48)
        .forEach(columns::add);
    ColumnTree wide = new ColumnTree(columns.size(), ImmutableList.of());
    Placed placed =
        TablePlacer.place(
                new TableFigures(
                    wide,
                    ImmutableList.of(row(wide, Arrays.copyOf(many, columns.size() / 2))),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of()),
                new Work(10_000))
            .get(0);
    assertThat(placed.outcome()).isEqualTo(Outcome.UNFINISHED);
    assertThat(placed.columns()).containsOnly(-1);
  }

  /** The total of the first item is wrong, so that its parts seem to stand in other columns. */
  @Test
  void provesNothingByARowAloneWhereTheSumsOfRowsContradict() {
    List<Placed> placed =
        place(
            EXPENDITURE,
            List.of(new RowSum(0, ImmutableList.of(1, 2))),
            row(EXPENDITURE, "0.04", "0.02", "0.02", "0.02", "0.02"),
            row(EXPENDITURE, "0.04", "0.02", "0.02"),
            row(EXPENDITURE, "0.02", "0.02", "0.02"));

    assertThat(placed.get(1).columns()).containsOnly(-1);
  }
}
