package dev.yusuan.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.json.DisclosureJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jol.info.GraphLayout;

/** The four bundled documents whose columns are there, which are measured together. */
final class Seeds {
  static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "jiaozuo-bigdata-2024",
          "jiyuan-office-2024",
          "jiyuan-service-2020",
          "pingdingshan-bigdata-2024");

  private static final Pattern AMOUNT =
      Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d{1,2})?");

  private Seeds() {}

  static ImmutableList<byte[]> texts() {
    return NAMES.stream()
        .map(name -> Sample.bytes(name + ".txt"))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Disclosure> disclosures() {
    return texts().stream()
        .map(text -> Disclosures.parse(new String(text, UTF_8)).disclosure())
        .collect(ImmutableList.toImmutableList());
  }

  /** Their disclosures as JSON. */
  static ImmutableList<byte[]> json() {
    return disclosures().stream()
        .map(disclosure -> DisclosureJson.toString(disclosure).getBytes(UTF_8))
        .collect(ImmutableList.toImmutableList());
  }

  static double jsonBytes() throws IOException {
    long bytes = 0;
    for (Disclosure disclosure : disclosures()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      DisclosureJson.write(disclosure, out);
      bytes += out.size();
    }
    return bytes;
  }

  /** The cells that are printed amounts. */
  static ImmutableList<String> amounts() {
    ImmutableList.Builder<String> amounts = ImmutableList.builder();
    for (byte[] text : texts()) {
      for (String cell : new String(text, UTF_8).split("[\\t\\r\\n]", -1)) {
        Matcher matcher = AMOUNT.matcher(cell);
        if (matcher.matches() && (cell.contains(".") || cell.contains(","))) {
          amounts.add(cell);
        }
      }
    }
    return amounts.build();
  }

  /** The heap of decoded disclosures as a share of that of rows whose texts are not shared. */
  static double heapRatio() throws IOException {
    double candidate = 0;
    double baseline = 0;
    for (byte[] json : json()) {
      candidate += own(DisclosureJson.read(new String(json, UTF_8)));
      baseline += GraphLayout.parseInstance(BareDocument.read(json)).totalSize();
    }
    return candidate / baseline;
  }

  /** Without what all disclosures share: descriptions of tables and columns. */
  private static double own(Disclosure disclosure) {
    GraphLayout shared =
        GraphLayout.parseInstance(
            disclosure.tables().stream().map(table -> table.kind()).toArray());
    return GraphLayout.parseInstance(disclosure).subtract(shared).totalSize();
  }
}
