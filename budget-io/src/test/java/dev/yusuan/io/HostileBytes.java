package dev.yusuan.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.yusuan.testing.PublishedBudgets;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;

/** Files that a reader may meet and that are no disclosure, written by hand or made by chance. */
final class HostileBytes {
  private static final int TIMES = 250;
  private static final int LONGEST = 400;

  private static final ImmutableList<String> WRITTEN =
      ImmutableList.of(
          "",
          "\n",
          "\t",
          "\f\u000B\u0085\u2028\u2029",
          "\uFEFF",
          "表\uFEFF\n合计\t1",
          "[".repeat(100_000),
          "（".repeat(100_000),
          "#".repeat(100_000),
          "#\n".repeat(10_000),
          "\t".repeat(1_000) + "1",
          "1\t".repeat(1_000),
          "合计\t".repeat(1_000),
          "单位：万元\n".repeat(1_000),
          "收入预算表\n".repeat(1_000),
          "单位代码\t单位名称\n".repeat(1_000),
          "9".repeat(20_000),
          "-".repeat(20_000) + "1",
          "1,".repeat(20_000),
          "((((1))))",
          "{\"format\":\"yusuan.disclosure/1\",\"tables\":[",
          "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>",
          "<html><table><tr><td>合计<td>1</table>",
          "a,b\n\"1\n2\n",
          "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj",
          "PK\u0003\u0004\u0014",
          "=1+1\t@SUM(A1)\t+1\t-1",
          "\u202E表算预\u202C\n单位：万元\n合计\t1",
          "合\u0301\u0302\u0303计\t１，０００．００",
          "👨‍👩‍👧‍👦\t🇨🇳\n".repeat(100),
          "合计\u0000\t1",
          "\u001B[31m合计\u001B[0m\t1",
          "预算01表\r收入\r\r\n支出\n\r",
          "2024年收支预算表\n单位：万元\n项目\t金额\n合计\t壹佰万元整",
          "2024年收支预算表\n单位：亿万元\n项目\t金额\n合计\t1e9",
          "2024年2023年收支预算表\n单位：元\n单位：万元\n项目\t金额\t金额\n合计\t1\t2");

  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "\t",
          "\t",
          "\t",
          "\n",
          "\n",
          " ",
          "　",
          "合计",
          "其中：",
          "一、",
          "单位：万元",
          "单位名称：",
          "收入",
          "支出",
          "项目",
          "金额",
          "2024年",
          "收支预算表",
          "支出预算表",
          "科目编码",
          "类",
          "款",
          "项",
          "201",
          "03",
          "01",
          "003001",
          "1,234.50",
          "0",
          "-1",
          "1.",
          ".5",
          "（1）",
          "—",
          "无",
          "注：",
          "#",
          "**",
          "|",
          "\"",
          "\\",
          "<p>",
          "基本支出",
          "\u200B",
          "\uFEFF",
          "\u0301",
          "\uD83D\uDE00",
          "10%",
          "≥",
          "2024-01-01");

  private HostileBytes() {}

  static ImmutableList<byte[]> all() throws IOException {
    ImmutableList.Builder<byte[]> all = ImmutableList.builder();
    Random random = new Random(1);
    WRITTEN.forEach(text -> all.add(text.getBytes(UTF_8)));
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16, Charset.forName("GB18030")}) {
      all.add("2024年收支预算表".getBytes(charset));
    }
    String budget = Files.readString(PublishedBudgets.file("jiaozuo-bigdata-2024"), UTF_8);
    for (int i = 0; i < TIMES; i++) {
      all.add(bytes(random));
      all.add(text(random).getBytes(UTF_8));
      all.add(damaged(budget, random).getBytes(UTF_8));
    }
    return all.build();
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(LONGEST)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int words = random.nextInt(LONGEST); words > 0; words--) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  /** A part of a document with one character changed. */
  private static String damaged(String whole, Random random) {
    int from = random.nextInt(whole.length() - LONGEST);
    int length = 1 + random.nextInt(Math.min(10 * LONGEST, whole.length() - from));
    StringBuilder part = new StringBuilder(whole.substring(from, from + length));
    String word = WORDS.get(random.nextInt(WORDS.size()));
    int at = random.nextInt(length);
    part.replace(at, at + 1, word);
    return part.toString();
  }
}
