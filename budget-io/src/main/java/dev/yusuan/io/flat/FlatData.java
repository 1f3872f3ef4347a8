package dev.yusuan.io.flat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.table.TableKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the files that tell what holds between figures: lines of fields, parted by tabs. */
final class FlatData {
  private FlatData() {}

  /**
   * A line of a file; its first field is a kind of table.
   *
   * @param fields its fields
   */
  record Line(List<String> fields) {
    TableKind<?> kind() {
      return TableKind.valueOf(fields.get(0));
    }

    String field(int at) {
      return fields.get(at);
    }

    List<String> words(int at) {
      return Splitter.on('|').splitToList(fields.get(at));
    }
  }

  static ImmutableList<Line> lines(String file, int fields) {
    try (InputStream in = FlatData.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> parse(file, line, fields))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line parse(String file, String line, int count) {
    List<String> fields = Splitter.on('\t').splitToList(line);
    if (fields.size() != count) {
      throw new IllegalStateException(
          file + " has a line of " + fields.size() + " fields: " + line);
    }
    return new Line(fields);
  }
}
