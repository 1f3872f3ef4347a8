package dev.yusuan.io.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;

/** Values that are no JSON, and texts that are. */
final class MalformedJson {
  private static final ImmutableList<String> WRITTEN =
      ImmutableList.of(
          "[",
          "]",
          "{",
          "}",
          "[]]",
          "[1",
          "[1,",
          "[1,]",
          "[,1]",
          "[1,,2]",
          "[1 2]",
          "[1:2]",
          "[\"a\" \"b\"]",
          "[\"a\",\n",
          "[[]",
          "[{]}",
          "{\"a\"",
          "{\"a\":",
          "{\"a\":1",
          "{\"a\":1,",
          "{\"a\":1,}",
          "{,\"a\":1}",
          "{\"a\" 1}",
          "{\"a\"::1}",
          "{\"a\":1 \"b\":2}",
          "{a:1}",
          "{'a':1}",
          "{1:1}",
          "{null:1}",
          "{[]:1}",
          "{\"a\":\"b\"]",
          "tru",
          "True",
          "nul",
          "nulll",
          "NaN",
          "Infinity",
          "-Infinity",
          "undefined",
          "01",
          "-01",
          "-",
          "--1",
          "+1",
          ".1",
          "1.",
          "-.1",
          "1.e1",
          "1e",
          "1e+",
          "1e1.5",
          "1ee1",
          "0x1",
          "1_000",
          "1,000",
          "１",
          "\"",
          "\"a",
          "a\"",
          "'a'",
          "“a”",
          "\"\\",
          "\"\\\"",
          "\"\\a\"",
          "\"\\x41\"",
          "\"\\0\"",
          "\"\\'\"",
          "\"\\u\"",
          "\"\\u12\"",
          "\"\\u123g\"",
          "\"\\U0041\"",
          "\"\n\"",
          "\"\t\"",
          "\"\u0000\"",
          "\"\u001F\"",
          "\u00A0\"a\"",
          "\u000C\"a\"",
          "\u200B\"a\"",
          "// a\n\"a\"",
          "/* a */\"a\"",
          "# a\n\"a\"",
          "<a/>",
          "*",
          "\u0000",
          "\u001A",
          "\\u0022a\"");

  /** Texts in JSON, each of which is well-formed. */
  static final ImmutableList<String> TEXTS =
      ImmutableList.of(
          "\"\"",
          "\" \"",
          "\"a\"",
          "\"预算\"",
          "\"\\\"\"",
          "\"\\\\\"",
          "\"\\/\"",
          "\"/\"",
          "\"\\b\"",
          "\"\\f\"",
          "\"\\n\"",
          "\"\\r\"",
          "\"\\t\"",
          "\"\\u0000\"",
          "\"\\u0001\"",
          "\"\\u001f\"",
          "\"\\u001F\"",
          "\"\\u0022\"",
          "\"\\u005C\"",
          "\"\\u007f\"",
          "\"\u007F\"",
          "\"\\u00a0\"",
          "\"\u00A0\"",
          "\"\\u2028\"",
          "\"\u2028\"",
          "\"\u2029\"",
          "\"\\uFEFF\"",
          "\"\uFEFF\"",
          "\"\\uFFFE\"",
          "\"\uFFFF\"",
          "\"\\uE000\"",
          "\"\\uD842\\uDFB7\"",
          "\"𠮷\"",
          "\"\\ud83d\\ude00\"",
          "\"\\\\u0041\"",
          "\"\\\\n\"",
          "\"[]{},:\"",
          "\"null\"",
          "\"// a\"",
          "\"<!-- a -->\"");

  private MalformedJson() {}

  /** All values that are no JSON. */
  static ImmutableList<byte[]> values() {
    ImmutableList.Builder<byte[]> values = ImmutableList.builder();
    WRITTEN.forEach(value -> values.add(value.getBytes(UTF_8)));
    for (String broken :
        new String[] {"\u00FF", "\u00C0\u00AF", "\u00ED\u00A0\u0080", "\u00E9\u00A2"}) {
      values.add(("\"" + broken + "\"").getBytes(ISO_8859_1));
    }
    values.add("\"预算\"".getBytes(UTF_16BE));
    return values.build();
  }
}
