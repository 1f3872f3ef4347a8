package dev.yusuan.report.inspection;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.validation.wording.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The items of the sheet, from {@code items.tsv}. */
final class InspectionItems {
  private static final String FILE = "items.tsv";

  static final ImmutableList<InspectionItem> ALL = load();

  private InspectionItems() {}

  private static ImmutableList<InspectionItem> load() {
    try (InputStream in = InspectionItems.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> item(Splitter.on('\t').splitToList(line)))
          .collect(toImmutableList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InspectionItem item(List<String> fields) {
    return new InspectionItem(
        fields.get(0),
        new Wording(fields.get(1), fields.get(2)),
        new Wording(fields.get(3), fields.get(4)),
        InspectionItem.Source.valueOf(fields.get(5).toUpperCase(Locale.ROOT)),
        ImmutableList.copyOf(Splitter.on(' ').split(fields.get(6))),
        fields.get(7));
  }
}
