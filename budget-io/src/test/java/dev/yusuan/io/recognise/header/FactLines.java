package dev.yusuan.io.recognise.header;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.csv.FactsCsv;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The facts of a disclosure, each as some of its fields with a blank between. */
public final class FactLines {
  private FactLines() {}

  public static ImmutableList<String> of(Disclosure disclosure, String... fields)
      throws IOException {
    StringWriter csv = new StringWriter();
    FactsCsv.write("", disclosure, csv);
    ImmutableList.Builder<String> facts = ImmutableList.builder();
    CsvReader.builder()
        .ofNamedCsvRecord(csv.toString())
        .forEach(
            line ->
                facts.add(
                    Arrays.stream(fields).map(line::getField).collect(Collectors.joining(" "))));
    return facts.build();
  }
}
