package dev.yusuan.io.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that LibreOffice saved: one table of two rows of header, in each format. */
class OfficeProgramFilesTest {
  private static final List<String> HEADER =
      List.of(
          "| 0:3x1 功能分类科目编码 | 3:1x2 功能分类科目名称 | 4:2x1 收入预算", "| 0 类 | 1 款 | 2 项 | 4 合计 | 5 财政拨款收入");

  @ParameterizedTest
  @ValueSource(strings = {"table.docx", "table.doc"})
  void readsDocuments(String name) throws IOException {
    assertThat(Sources.show(StoredFile.bytes(name)))
        .containsExactly(
            "h1 部门收入预算总表",
            "单位：万元",
            HEADER.get(0),
            HEADER.get(1),
            "| 0 201 | 3 一般公共服务支出 | 4 1,804.90 | 5 1,800.00",
            "| 0 201 | 1 26 | 3 档案事务 | 4 1,804.90 | 5 1,800.00",
            "| 0 201 | 1 26 | 2 04 | 3 档案馆 | 4 1,804.90 | 5 1,800.00",
            "| 0:4x1 合计 | 4 1,804.90 | 5 1,800.00",
            "注：本表按合计数填列。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table.xlsx", "table.xls"})
  void readsWorkbooks(String name) throws IOException {
    assertThat(Sources.show(StoredFile.bytes(name)))
        .containsExactly(
            "| 0:6x1 部门收入预算总表",
            "| 0:6x1 单位：万元",
            HEADER.get(0),
            HEADER.get(1),
            "| 0 201 | 3 一般公共服务支出 | 4 1804.9 | 5 1800",
            "| 0 201 | 1 26 | 3 档案事务 | 4 1804.9 | 5 1800",
            "| 0 201 | 1 26 | 2 4 | 3 档案馆 | 4 1804.9 | 5 1800",
            "| 0:4x1 合计 | 4 1804.9 | 5 1800",
            "| 0:6x1 注：本表按合计数填列。");
  }

  @Test
  void cutFilesAreRefused() throws IOException {
    for (String name : List.of("table.docx", "table.doc", "table.xlsx", "table.xls")) {
      byte[] whole = StoredFile.bytes(name);
      byte[] cut = Arrays.copyOf(whole, whole.length / 2);
      assertThat(Sources.refusal(cut)).as(name).isEqualTo(Reason.DAMAGED);
    }
  }
}
