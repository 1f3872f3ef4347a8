package dev.yusuan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tab-separated resource, read in another way than the library reads it. */
record Resource(String text, List<String> header, List<List<String>> rows) {
  static Resource read(String name) throws IOException {
    try (InputStream in = Catalog.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<List<String>> lines =
          text.lines().map(line -> Splitter.on('\t').splitToList(line)).toList();
      return new Resource(text, lines.get(0), lines.subList(1, lines.size()));
    }
  }

  String field(List<String> row, String column) {
    return row.get(header.indexOf(column));
  }

  List<String> column(String column) {
    return rows.stream().map(row -> field(row, column)).toList();
  }
}
