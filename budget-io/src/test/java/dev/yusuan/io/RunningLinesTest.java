package dev.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import org.junit.jupiter.api.Test;

/** Lines that pages print around a table which goes on over them. */
class RunningLinesTest {
  private static final String HEADER = "科目编码\t科目名称\t合计\t基本支出\t项目支出\n";

  private static Disclosure read(String head, String foot) {
    StringBuilder text = new StringBuilder("某局2024年部门预算\n\n支出预算总表\n单位：万元\n");
    for (int page = 1; page <= 4; page++) {
      text.append(page == 1 ? "" : head.formatted(page))
          .append(HEADER)
          .append("201010" + page + "\t行政运行\t3.00\t1.00\t2.00\n")
          .append(foot.formatted(page))
          .append('\f');
    }
    return Disclosures.parse(text.toString()).disclosure();
  }

  private static Disclosure twoPages(String head) {
    return Disclosures.parse(
            head
                + "支出预算总表\n单位：万元\n"
                + HEADER
                + "2010101\t行政运行\t3.00\t1.00\t2.00\n\f"
                + head
                + HEADER
                + "2010102\t一般行政管理事务\t3.00\t1.00\t2.00\n")
        .disclosure();
  }

  @Test
  void aLineOverBothOfTwoPagesEndsNoTable() {
    assertThat(twoPages("某市某局公开\n").tables()).hasSize(1);
    assertThat(twoPages("某类明细表\n").tables()).hasSize(2);
  }

  private static void isOneTable(Disclosure disclosure) {
    assertThat(disclosure.tables()).hasSize(1);
    assertThat(disclosure.expenditure().rows()).hasSize(4);
  }

  @Test
  void aTitleOverEachPageEndsNoTable() {
    isOneTable(read("预算公开\n", ""));
  }

  @Test
  void aTitleWithTheNumberOfThePageEndsNoTable() {
    isOneTable(read("", "\n某局2024年部门预算  第%d页，共4页\n"));
  }

  @Test
  void severalLinesAtBothEdgesEndNoTable() {
    isOneTable(read("2024年11月28日 预算公开\n", "\n内部资料\nhttps://example.org/budget.html  %d/4\n"));
  }

  @Test
  void linesThatDifferByMoreThanThePageEndIt() {
    Disclosure disclosure = read("附件：第%1$d批第%1$d类\n", "");
    assertThat(disclosure.tables().size()).isGreaterThan(1);
  }

  @Test
  void thePartOfANameThatEndsPagesHereAndThereIsNoLineOverThem() {
    StringBuilder text = new StringBuilder("支出预算总表\n单位：万元\n");
    for (int page = 1; page <= 9; page++) {
      text.append("科目编码 科目名称 合计 基本支出 项目支出\n")
          .append("20" + page + "0101 行政运行 3.00 1.00 2.00\n")
          .append(
              page % 4 == 1
                  ? "环境保护管\n20" + page + "0102 7.00 3.00 4.00\n理支出\n"
                  : "20" + page + "0102 一般行政管理事务 7.00 3.00 4.00\n")
          .append('\f');
    }
    assertThat(Disclosures.parse(text.toString()).disclosure().expenditure().rows())
        .extracting(row -> row.name().orElse(""))
        .filteredOn(name -> !name.equals("行政运行") && !name.equals("一般行政管理事务"))
        .containsExactly("环境保护管理支出", "环境保护管理支出", "环境保护管理支出");
  }
}
