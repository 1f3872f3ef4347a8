package dev.yusuan.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes a class for each description of rows, {@code ExpenditureRow.tsv} and its like. */
public final class RowClasses {
  private static final String ENDING = "Row.tsv";

  private RowClasses() {}

  /** Takes the folder of the descriptions and the folder of the generated sources. */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[1], "dev", "yusuan", "table");
    Files.createDirectories(target);
    for (Path file : descriptions(Path.of(arguments[0]))) {
      Description description = Description.read(file);
      writeIfChanged(
          target.resolve(description.name() + ".java"), new RowSource(description).text());
    }
  }

  private static List<Path> descriptions(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /** An unchanged file stays as it is, so that nothing is compiled anew. */
  private static void writeIfChanged(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }
}
