package dev.yusuan.examples;

import dev.yusuan.io.reading.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says in Chinese, on one line, why a file could not be read or written. */
final class FailureText {
  private FailureText() {}

  static String ofReading(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "没有这个文件";
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
    return switch (unreadable.reason()) {
      case DIRECTORY -> "是目录，不是文件";
      case EMPTY -> "是空文件";
      case BINARY -> "是二进制文件，不是文本";
      case NOT_UTF_8 -> "不是 UTF-8 文本；如为 GBK 或 GB18030，请先转成 UTF-8";
      case TOO_LARGE -> "超过文件大小上限";
    };
  }

  private static String other(IOException failure) {
    String reason =
        failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
    return Optional.ofNullable(reason)
        .flatMap(text -> text.lines().findFirst())
        .orElse(failure.getClass().getSimpleName());
  }
}
