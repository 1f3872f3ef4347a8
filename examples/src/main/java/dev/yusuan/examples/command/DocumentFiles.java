package dev.yusuan.examples.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the documents in a folder and the folders in it; hidden files are left alone. */
public final class DocumentFiles {
  /** Endings of names of published files; in a folder others are left alone. */
  private static final ImmutableSet<String> ENDINGS =
      ImmutableSet.of(
          "pdf", "html", "htm", "mht", "mhtml", "xls", "xlsx", "xlsm", "doc", "docx", "rtf", "txt",
          "md", "csv", "tsv");

  private DocumentFiles() {}

  /** All documents, in the order of their names; none of a folder that cannot be read. */
  public static ImmutableList<Path> in(Path folder) {
    return in(folder, DocumentFiles::isDocument);
  }

  static ImmutableList<Path> in(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !isHidden(folder, file))
          .filter(Files::isRegularFile)
          .filter(wanted)
          .sorted()
          .collect(toImmutableList());
    } catch (IOException | UncheckedIOException unreadable) {
      return ImmutableList.of();
    }
  }

  static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName());
    return ENDINGS.contains(Ascii.toLowerCase(name.substring(name.lastIndexOf('.') + 1)));
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
