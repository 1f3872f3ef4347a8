package dev.yusuan.examples.audit;

import com.google.common.base.CharMatcher;
import dev.yusuan.io.file.FolderInUseException;
import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.VocabularyFormatException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says on one line why a file could not be read or written. */
public final class FailureText {
  private static final CharMatcher PATTERN = CharMatcher.anyOf("*?");

  private final AuditTexts texts;

  /** In the language of the texts. */
  public FailureText(AuditTexts texts) {
    this.texts = texts;
  }

  /** Why a file could not be read. */
  public String ofReading(IOException failure) {
    if (failure instanceof NoSuchFileException missing) {
      boolean isPattern = PATTERN.matchesAnyOf(String.valueOf(missing.getFile()));
      return texts.get(isPattern ? "failure.unmatched" : "failure.missing");
    }
    if (failure instanceof AccessDeniedException) {
      return texts.get("failure.unreadable");
    }
    if (failure instanceof FileSystemException refused && isDirectory(refused.getFile())) {
      return texts.get("failure.DIRECTORY");
    }
    if (failure instanceof VocabularyFormatException words) {
      String what = "failure.words." + words.reason();
      String line = words.line() > 0 ? texts.get("failure.words.line", words.line()) : "";
      return line + texts.get(what, words.found(), words.expected());
    }
    return failure instanceof UnreadableSourceException unreadable
        ? unreadable
            .format()
            .map(this::ofFormat)
            .orElse(texts.get("failure." + unreadable.reason()))
        : other(failure);
  }

  private static boolean isDirectory(@Nullable String file) {
    try {
      return file != null && Files.isDirectory(Path.of(file));
    } catch (InvalidPathException unmappable) {
      return false;
    }
  }

  private String ofFormat(FileFormat format) {
    String name = format.displayName(texts.language());
    return format
        .artifact()
        .map(artifact -> texts.get("failure.artifact", name, artifact))
        .or(
            () ->
                format
                    .advice(texts.language())
                    .map(advice -> texts.get("failure.advice", name, advice)))
        .orElseGet(() -> texts.get("failure.format", name));
  }

  /** Why results could not be written. */
  public String ofWriting(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return texts.get("failure.unwritable");
    }
    if (failure instanceof FolderInUseException) {
      return texts.get("failure.in-use");
    }
    if (failure instanceof FileSystemException unwritable && unwritable.getFile() != null) {
      return noFolder(Path.of(unwritable.getFile()))
          .map(file -> texts.get("failure.existing", file))
          .orElseGet(() -> ofWriting(unwritable));
    }
    return other(failure);
  }

  private String ofWriting(FileSystemException failure) {
    Path place = Path.of(failure.getFile());
    if (Files.isDirectory(place)) {
      return texts.get("failure.DIRECTORY");
    }
    @Nullable Path folder = place.getParent();
    return folder != null && failure instanceof NoSuchFileException
        ? texts.get("failure.no-folder", folder)
        : other(failure);
  }

  /** The file that stands where a folder is needed, if that is why nothing can be written. */
  private static Optional<Path> noFolder(Path place) {
    for (Path each = place; each != null; each = each.getParent()) {
      if (Files.exists(each)) {
        return Files.isDirectory(each) ? Optional.empty() : Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Says that the program failed on a file; the message of the failure may quote the file. */
  public String ofTheProgram(Path file, Throwable failure) {
    return failure instanceof OutOfMemoryError
        ? texts.get("internal.memory", file)
        : texts.get("internal.file", file, place(failure));
  }

  /** What failed and where in the library: {@code NullPointerException, Line.cells:12}. */
  public static String place(Throwable failure) {
    return failure.getClass().getSimpleName()
        + Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("dev.yusuan."))
            .findFirst()
            .map(
                frame ->
                    ", "
                        + frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1)
                        + "."
                        + frame.getMethodName()
                        + ":"
                        + frame.getLineNumber())
            .orElse("");
  }

  private static String other(IOException failure) {
    String reason =
        failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
    return Optional.ofNullable(reason)
        .flatMap(text -> text.lines().findFirst())
        .orElse(failure.getClass().getSimpleName());
  }
}
