package dev.yusuan.io.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.money.AmountUnit;
import dev.yusuan.table.TableKind;
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
}
