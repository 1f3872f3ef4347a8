package dev.yusuan.examples;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file system in memory; tests that want one are skipped where none can be mounted. */
final class Tmpfs implements AutoCloseable {
  private final Path folder;

  private Tmpfs(Path folder) {
    this.folder = folder;
  }

  static Tmpfs at(Path folder, String size) throws IOException {
    Files.createDirectories(folder);
    String failure = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
    assumeThat(failure).as("a file system that root of Linux may mount").isEmpty();
    return new Tmpfs(folder);
  }

  /** Fills it up but for some bytes. */
  void leave(long bytes) throws IOException {
    Path filler = folder.resolve("filler");
    Files.deleteIfExists(filler);
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free > bytes) {
      Files.write(filler, new byte[(int) (free - bytes)]);
    }
  }

  void readOnly() {
    run("mount", "-o", "remount,ro", folder.toString());
  }

  @Override
  public void close() {
    run("umount", folder.toString());
  }

  /** What a command says, or that there is none such; empty where it succeeds. */
  private static String run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.onExit().join().exitValue() == 0 ? "" : "failed: " + said;
    } catch (IOException missing) {
      return missing.toString();
    }
  }
}
