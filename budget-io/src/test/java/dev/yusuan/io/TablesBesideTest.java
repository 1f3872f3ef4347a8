package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.source.GridBuilder;
import dev.yusuan.io.source.SourceBuilder;
import dev.yusuan.table.ExpenditureRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables without titles that stand beside or below another one on its page. */
class TablesBesideTest {
  private final SourceBuilder source = new SourceBuilder("page", Limits.DEFAULT);

  private void title(String title) {
    source.paragraph(title, 0);
    source.paragraph("单位：万元", 0);
  }

  private void grid(String... rows) {
    GridBuilder grid = source.grid();
    for (String row : rows) {
      grid.row();
      List<String> cells = Splitter.on(' ').splitToList(row);
      for (int i = 0; i < cells.size(); i++) {
        grid.cell(cells.get(i), i, 1, 1);
      }
    }
    grid.end();
  }

  private Disclosure read() {
    return Disclosures.read(source.build()).disclosure();
  }

  /** Neither is a row of the list of “三公”, whose values may stand beside labels as well. */
  @ParameterizedTest
  @CsvSource({"说明项, 金额", "说明项, 核定数", "甲类, 乙类"})
  void aTableOfOtherWordsDoesNotGoOnWithThreePublic(String item, String value) {
    title("2024年一般公共预算“三公”经费支出表");
    grid("合计 因公出国（境）费 公务用车运行费 公务接待费", "9.00 4.00 3.00 2.00");
    grid(item + " " + value, "甲项 77.01", "乙项 88.02");

    Disclosure disclosure = read();

    assertThat(disclosure.threePublic().rows()).hasSize(1);
    assertThat(disclosure.tables()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"说明项, 金额", "说明项, 核定数", "甲类, 乙类"})
  void aTableOfOtherWordsDoesNotGoOnWithRevenue(String item, String value) {
    title("2024年部门收入总表");
    grid("科目编码 科目名称 合计 财政拨款收入", "205 教育支出 9.00 9.00");
    grid(item + " " + value, "甲项 77.01", "乙项 88.02");

    Disclosure disclosure = read();

    assertThat(disclosure.revenue().rows()).hasSize(1);
    assertThat(disclosure.tables()).hasSize(2);
  }

  /** A sheet has both in the same lines. */
  @Test
  void aTableInTheLinesOfAnotherOneDoesNotGoOnWithIt() {
    title("2024年部门支出总表");
    GridBuilder left = source.grid();
    row(left, 3, 0, "科目编码 科目名称 合计 基本支出 项目支出");
    row(left, 4, 0, "205 教育支出 9.00 4.00 5.00");
    left.end();
    GridBuilder right = source.grid();
    row(right, 3, 5, "科目编码 科目名称 合计");
    row(right, 4, 5, "301 工资福利支出 6.60");
    right.end();

    Disclosure disclosure = read();

    assertThat(disclosure.expenditure().rows()).hasSize(1);
    assertThat(disclosure.tables()).hasSize(2);
  }

  private static void row(GridBuilder grid, int line, int column, String row) {
    grid.row(line);
    List<String> cells = Splitter.on(' ').splitToList(row);
    for (int i = 0; i < cells.size(); i++) {
      grid.cell(cells.get(i), column + i, 1, 1);
    }
  }

  /** The first row of a page prints words only. */
  @Test
  void rowsOfTheNextPageGoOn() {
    title("2024年部门收入总表");
    grid("科目编码 科目名称 合计 财政拨款收入 其他收入", "205 教育支出 9.00 5.00 4.00");
    source.pageBreak();
    grid("住房 保障支出", "221 住房保障支出 8.00 6.00 2.00");

    assertThat(read().revenue().rows()).hasSizeGreaterThan(1);
  }

  /**
   * The next page has its columns in another order, and the words of its header are run together.
   */
  @Test
  void amountsBelowAHeaderThatIsNotUnderstoodAreOfNoColumn() {
    title("2024年部门支出总表");
    grid("科目编码 科目名称 基本支出 项目支出 合计", "205 教育支出 4.00 5.00 9.00");
    grid("功能科目科目编码 科目名称 合计 本年预算基项本目支支出出 其他", "206 科学技术支出 7.00 2.00 5.00");

    Disclosure disclosure = read();

    assertThat(disclosure.expenditure().rows())
        .filteredOn(row -> row.name().isPresent())
        .extracting(row -> row.find(ExpenditureRow.TOTAL).map(Object::toString).orElse("-"))
        .startsWith("9.00万元")
        .endsWith("-");
  }
}
