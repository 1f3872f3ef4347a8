package dev.yusuan.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for.
 *
 * @param files the files to audit, no two with the same name of results
 * @param out the folder to write to
 */
record CommandLine(ImmutableList<Path> files, Path out) {
  /** A name that would lead out of the folder of the results. */
  private static final Pattern DOTS = Pattern.compile("\\.{1,255}");

  static final String USAGE =
      """
      用法：
        mvn -q compile exec:java
            审核自带的示例
        mvn -q compile exec:java -Dexec.args="audit 文件... --out 目录"
            审核各文件，结果写入 目录/<文件名去掉扩展名>/
      退出状态：
        0  核对无错误
        1  有错误级的核对不符
        2  用法不对
        3  有文件读不了，或结果写不出
      """;

  /** Reads the arguments of {@code audit}; paths are resolved against the working directory. */
  static CommandLine parse(List<String> arguments, Path workingDirectory) throws UsageException {
    if (!arguments.get(0).equals("audit")) {
      throw new UsageException("不认识的命令：" + arguments.get(0));
    }
    List<Path> files = new ArrayList<>();
    Path out = null;
    for (int i = 1; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--out")) {
        i++;
        out = outOnce(out, arguments, i, workingDirectory);
      } else if (argument.startsWith("--")) {
        throw new UsageException("不认识的选项：" + argument);
      } else {
        files.add(path(argument, workingDirectory));
      }
    }
    if (files.isEmpty()) {
      throw new UsageException("没有写要审核的文件");
    }
    if (out == null) {
      throw new UsageException("没有写 --out 目录");
    }
    refuseSameNames(files);
    return new CommandLine(ImmutableList.copyOf(files), out);
  }

  /** The name of the folder for the results of a file: its name without the extension. */
  static String resultName(Path file) {
    Path last = file.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    String withoutExtension = dot > 0 ? name.substring(0, dot) : name;
    return DOTS.matcher(withoutExtension).matches() ? "_" : withoutExtension;
  }

  private static Path outOnce(
      @Nullable Path before, List<String> arguments, int index, Path workingDirectory)
      throws UsageException {
    if (before != null) {
      throw new UsageException("--out 写了两次");
    }
    if (index == arguments.size()) {
      throw new UsageException("--out 后面没有目录");
    }
    return path(arguments.get(index), workingDirectory);
  }

  private static Path path(String text, Path workingDirectory) throws UsageException {
    try {
      return text.isEmpty() ? refuse(text) : workingDirectory.resolve(text);
    } catch (InvalidPathException unusable) {
      return refuse(text);
    }
  }

  private static Path refuse(String text) throws UsageException {
    throw new UsageException("路径无法使用：“" + text + "”");
  }

  /** Names that differ in case only are the same folder on some systems. */
  private static void refuseSameNames(List<Path> files) throws UsageException {
    Map<String, Path> seen = new HashMap<>();
    for (Path file : files) {
      Path other = seen.putIfAbsent(resultName(file).toLowerCase(Locale.ROOT), file);
      if (other != null) {
        throw new UsageException(
            "两个文件的结果会写入同一目录“" + resultName(file) + "”：" + other + " 和 " + file);
      }
    }
  }
}
