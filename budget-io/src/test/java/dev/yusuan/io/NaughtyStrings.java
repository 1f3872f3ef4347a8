package dev.yusuan.io;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.yusuan.testing.Shared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Texts that have to survive wherever a text may stand. */
public final class NaughtyStrings {
  private static final ImmutableList<String> OWN =
      ImmutableList.of(
          "",
          " ",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          "　",
          "\u00A0",
          "\u0001\u0002\u0008\u000B\u000C\u000E\u001F\u007F",
          "\u0080\u0085\u009F",
          "\u001B[31m红\u001B[0m",
          "\u0007",
          "\u2028",
          "\u2029",
          "\u200B",
          "\u200E\u200F",
          "\u202A\u202B\u202C\u202D\u202E",
          "\u2066\u2067\u2068\u2069",
          "\uFEFF",
          "\uFEFF合计",
          "合计\uFEFF",
          "\uFFFD\uFFFE\uFFFF",
          "\uE000\uF8FF",
          "\uDBFF\uDFFF",
          "𠮷野家",
          "👨‍👩‍👧‍👦🇨🇳👍🏽",
          "e\u0301 \u00E9",
          "Z\u0351\u0352\u0353\u0354\u0355",
          "שלום مرحبا",
          "İıſß",
          "ﬁ ㎡ ㈠ Ⅷ ½",
          "ＡＢＣ１２３，．",
          "一、（一）⑴①",
          "null",
          "NULL",
          "undefined",
          "true",
          "false",
          "NaN",
          "-Infinity",
          "nil",
          "0",
          "00",
          "-0",
          "0x1F",
          "1e309",
          "1,234.50",
          "1.234,50",
          "١٢٣",
          "１２３",
          "99999999999999999999999999",
          "2024-02-30",
          "\"",
          "\"\"",
          "\"\"\"",
          "'",
          "''",
          "`",
          "\\",
          "\\\\",
          "\\n",
          "\\u0041",
          "\\t\\\"",
          ",",
          ",,",
          ";",
          "a,b",
          "a\tb",
          "a\nb",
          "a\r\nb",
          "\"a\"b",
          "a\"b",
          " a ",
          "=1+1",
          "+1",
          "-1",
          "@SUM(A1)",
          "\t=1",
          "＝1",
          "=HYPERLINK(\"x\")",
          "[]",
          "{}",
          "{\"a\":1}",
          "[\"a\",",
          "/* a */",
          "// a",
          "<script>alert(1)</script>",
          "<!-- a -->",
          "<![CDATA[a]]>",
          "&amp; &#0; &b;",
          "]]>",
          "' OR 1=1 --",
          "%s %n %x {0} ${a} #{a}",
          "%00 %2e%2e%2f",
          "../../a",
          "C:\\a",
          "/dev/null",
          "CON",
          "# 标题",
          "**粗**",
          "| a | b |",
          "注：",
          "单位：万元",
          "＊＊＊",
          "…",
          "—",
          "无");

  private NaughtyStrings() {}

  /** Those written here, and those of another project where they lie beside the repository. */
  public static ImmutableList<String> all() throws IOException {
    Optional<Path> others = Shared.find("hostile/naughty-strings/blns.json");
    return others.isEmpty()
        ? OWN
        : ImmutableList.<String>builder()
            .addAll(OWN)
            .addAll(
                new ObjectMapper()
                    .readValue(others.get().toFile(), new TypeReference<List<String>>() {}))
            .build();
  }
}
