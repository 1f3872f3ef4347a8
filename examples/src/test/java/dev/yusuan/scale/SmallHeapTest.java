package dev.yusuan.scale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.examples.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that the memory does not suffice for: that is told, and the others are done. */
class SmallHeapTest {
  private static final List<String> HEAP = List.of("-Xmx48m", "-XX:+UseSerialGC");

  private static final String SMALL =
      """
      某局2024年单位预算
      2024年单位支出预算表
      单位名称：某局
      单位：万元
      科目编码\t单位代码\t单位（科目名称）\t合计\t基本支出\t项目支出\t另一栏
      \t\t合计\t20.00\t12.00\t8.00\t
      \t001002\t某局\t20.00\t12.00\t8.00\t
      2010350\t001002\t事业运行\t20.00\t12.00\t8.00\t
      """;

  @TempDir private Path folder;
  private Path big;
  private Path small;

  @BeforeEach
  void writesBoth() throws IOException {
    big = Files.writeString(folder.resolve("big.txt"), "1\t1\t1\n".repeat(2_700_000));
    small = Files.writeString(folder.resolve("small.txt"), SMALL);
  }

  @Test
  void auditsTheOther() throws Exception {
    String printed = Child.run(HEAP, Main.class, "audit", big, small, "--out", folder, "-j", 2);

    assertThat(printed)
        .contains("内存不足以处理 " + big + "；请用 -Xmx 加大内存\n", "程序出错", "[2/2] 无错误  " + small);
    assertThat(folder.resolve("small/report.html")).exists();
  }

  @Test
  void comparesTheOthers() throws Exception {
    assertThat(Child.run(HEAP, Main.class, "compare", big, small, small))
        .contains("内存不足以处理 " + big, "2  某局 2024：表1张");
  }

  @Test
  void findsTheWordsOfTheOther() throws Exception {
    assertThat(Child.run(HEAP, Main.class, "words", big, small))
        .contains("内存不足以处理 " + big, "heading\tEXPENDITURE ?\t另一栏");
  }

  @Test
  void tellsThatNothingIsConverted() throws Exception {
    assertThat(Child.run(HEAP, Main.class, "convert", big))
        .isEqualTo("内存不足以处理 " + big + "；请用 -Xmx 加大内存\n");
  }
}
