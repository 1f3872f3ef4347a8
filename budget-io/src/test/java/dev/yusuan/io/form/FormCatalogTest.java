package dev.yusuan.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.schema.Side;
import dev.yusuan.schema.TableSchema;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every form file keeps. */
class FormCatalogTest {
  @Test
  void everyFormSaysWhereItIsTakenFrom() {
    assertThat(FormCatalog.forms())
        .isNotEmpty()
        .allSatisfy(
            form -> {
              assertThat(form.id()).matches("[a-z]+(-[a-z0-9]+)*");
              assertThat(form.source()).isNotBlank();
            });
    assertThat(FormCatalog.forms().stream().map(Form::id)).doesNotHaveDuplicates();
  }

  @Test
  void everyKindOfTableThatAFormPrintsIsTyped() {
    List<TableKind<?>> typed = new ArrayList<>();
    for (Form form : FormCatalog.forms()) {
      for (FormTable table : form.tables()) {
        if (table.isTyped()) {
          typed.add(table.kind());
        }
      }
    }
    assertThat(TableKind.values().stream().filter(kind -> !typed.contains(kind)).toList())
        .isEqualTo(
            List.of(
                TableKind.APPROPRIATION_EXPENDITURE,
                TableKind.APPROPRIATION_BASIC_EXPENDITURE,
                TableKind.OTHER));
  }

  @Test
  void noColumnIsPrintedTwice() {
    for (Form form : FormCatalog.forms()) {
      for (FormTable table : form.tables()) {
        for (FormColumn column : table.columns()) {
          assertThat(table.columns())
              .as(form + " " + table + " " + column)
              .filteredOn(other -> other.column() == column.column())
              .hasSize(column.parts());
        }
        assertThat(table.columns().stream().map(FormColumn::title)).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void everyLabelThatIsNoCodeHasItsLevels() {
    for (Form form : FormCatalog.forms()) {
      for (FormTable table : form.tables()) {
        for (String side : table.levels().keySet()) {
          TableSchema<?> schema = table.kind().schema();
          assertThat(schema.sides().stream().map(Side::id)).as(form + " " + table).contains(side);
        }
      }
    }
  }

  @Test
  void eachTitleIsOfOneTable() {
    for (Form form : FormCatalog.forms()) {
      for (FormTable table : form.tables()) {
        String title = table.titles().get(0).toString().replace("*", "某");
        assertThat(form.find("2024年" + title).orElseThrow().kind())
            .as(form + " " + title)
            .isEqualTo(table.kind());
      }
    }
  }

  @Test
  void findsATitleWithoutItsYear() {
    Form form = FormCatalog.forms().get(0);
    assertThat(form.find("2024年单位支出预算表").orElseThrow().kind()).isEqualTo(TableKind.EXPENDITURE);
    assertThat(form.find("2024 年度单位支出预算表").orElseThrow().kind()).isEqualTo(TableKind.EXPENDITURE);
    assertThat(form.find("三、单位支出预算表")).isEmpty();
  }

  @Test
  void headerWordsAreThoseOfThePaper() {
    FormTable table = FormCatalog.forms().get(0).find("单位支出预算表").orElseThrow();
    assertThat(table.headerWords())
        .isEqualTo(
            List.of(
                List.of("科目编码", "单位代码", "单位(科目名称)", "合计", "基本支出", "项目支出"),
                List.of("类", "款", "项", "小计", "人员经费", "公用经费", "小计", "其他运转类", "特定目标类"),
                List.of("工资福利支出", "对个人和家庭的补助")));
  }
}
