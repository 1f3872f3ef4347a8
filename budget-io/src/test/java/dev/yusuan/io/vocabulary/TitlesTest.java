package dev.yusuan.io.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.source.GridBuilder;
import dev.yusuan.io.source.SourceBuilder;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers, years, offices and remarks that titles of tables print around what they are. */
class TitlesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "表3：部门支出总表",
        "表三 支出预算总表",
        "附表1-3 2024年部门支出预算总表",
        "预算03表 部门支出总表",
        "03表-部门支出总表",
        "03 支出总表",
        "3.支出总表",
        "六、支出总表",
        "（三）部门支出总体情况表",
        "附件3 部门支出总表",
        "部门预算公开表三：支出总表",
        "支出总表（三）",
        "部门支出总表（表3）",
        "支出总体情况表（部门公开表3）",
        "青山市财政局2024年部门支出总表",
        "二〇二四年部门支出总表",
        "支 出 总 表",
        "《部门支出总表》",
        "部门支出总体情况表（按功能科目）",
        "2024年部门支出总表(草案)",
        "三、部门支出总表（详见附表）",
        "单位支出预算总表（本级）",
        "支出总表（单位：万元）",
        "支出总表(万元)",
      })
  void tellTheKind(String title) {
    assertThat(KnownWords.standard().titles().find(title).map(Titles.Named::kind))
        .contains(TableKind.EXPENDITURE);
  }

  @ParameterizedTest
  @CsvSource({
    "2024年三公经费支出表, THREE_PUBLIC",
    "部门三公经费支出表, THREE_PUBLIC",
    "预算三公经费支出表, THREE_PUBLIC",
  })
  void beginWithNoNumberThatIsPartOfAWord(String title, TableKind<?> kind) {
    assertThat(KnownWords.standard().titles().find(title).map(Titles.Named::kind)).contains(kind);
  }

  @Test
  void mayBeTheNameOfASheet() {
    SourceBuilder source = new SourceBuilder("a.xlsx", Limits.DEFAULT);
    source.part("3部门支出总表");
    GridBuilder grid = source.grid();
    List<List<String>> rows =
        List.of(
            List.of("单位：万元"),
            List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
            List.of("2010301", "行政运行", "12.00", "10.00", "2.00"));
    for (List<String> row : rows) {
      grid.row();
      for (int i = 0; i < row.size(); i++) {
        grid.cell(row.get(i), i, 1, 1);
      }
    }
    grid.end();

    assertThat(Disclosures.read(source.build()).disclosure().tables())
        .singleElement()
        .satisfies(table -> assertThat(table.kind()).isEqualTo(TableKind.EXPENDITURE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"支出总表（单位：万元）", "支出总表 单位：万元", "支出总表（万元）"})
  void mayStateTheUnit(String title) {
    Disclosure read =
        Disclosures.parse(
                title
                    + """

                    科目编码\t科目名称\t合计\t基本支出\t项目支出
                    \t合计\t12.00\t10.00\t2.00
                    2010301\t行政运行\t12.00\t10.00\t2.00
                    """)
            .disclosure();

    assertThat(read.tables())
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.kind()).isEqualTo(TableKind.EXPENDITURE);
              assertThat(table.unit()).isEqualTo(AmountUnit.TEN_THOUSAND_YUAN);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "部门一般公共预算财政拨款支出表, GENERAL_PUBLIC_BUDGET_EXPENDITURE",
    "单位一般公共预算支出表, GENERAL_PUBLIC_BUDGET_EXPENDITURE",
    "部门一般公共预算财政拨款基本支出表, GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE",
    "部门政府基金预算财政拨款支出表, GOVERNMENT_FUND_EXPENDITURE"
  })
  void aTitleOfAnOfficeIsWhole(String title, String kind) {
    assertThat(KnownWords.standard().titles().find(title))
        .hasValueSatisfying(
            named -> {
              assertThat(named.damaged()).isFalse();
              assertThat(named.kind().name()).isEqualTo(kind);
            });
  }
}
