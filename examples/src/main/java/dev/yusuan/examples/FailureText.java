package dev.yusuan.examples;

import dev.yusuan.io.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in Chinese, on one line, why a file could not be read or written. */
final class FailureText {
  private FailureText() {}

  static String ofReading(Path file, IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "没有这个文件";
    }
    if (Files.isDirectory(file)) {
      return "是目录，不是文件";
    }
    if (failure instanceof AccessDeniedException) {
      return "没有读取权限";
    }
    return failure instanceof UnreadableSourceException unreadable
        ? ofText(unreadable)
        : other(failure);
  }

  static String ofWriting(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "没有写入权限";
    }
    if (failure instanceof FileAlreadyExistsException existing) {
      return existing.getFile() + " 已存在，且不是目录";
    }
    return other(failure);
  }

  private static String ofText(UnreadableSourceException unreadable) {
    return unreadable.getMessage();
  }

  private static String other(IOException failure) {
    String reason =
        failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
    return reason == null
        ? failure.getClass().getSimpleName()
        : reason.lines().findFirst().orElse("");
  }
}
