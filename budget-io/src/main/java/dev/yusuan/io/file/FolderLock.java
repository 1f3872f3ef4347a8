package dev.yusuan.io.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps others out of a folder, in this process and in others, until it is closed or the process
 * ends. It leaves its empty file: one who deleted it might delete it below another's lock.
 */
final class FolderLock implements Closeable {
  static final String FILE = ".yusuan.lock";

  /** Locks of the system are those of a process, and opening the file again would release them. */
  private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Locks a folder.
   *
   * @throws FolderInUseException if another has it
   */
  static FolderLock of(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (!TAKEN.add(real)) {
      throw new FolderInUseException(folder);
    }
    try {
      return new FolderLock(real, locked(folder));
    } catch (IOException | RuntimeException failed) {
      TAKEN.remove(real);
      throw failed;
    }
  }

  private static FileChannel locked(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(FILE),
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new FolderInUseException(folder);
      }
      return channel;
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      try {
        channel.close();
      } finally {
        TAKEN.remove(folder);
      }
    }
  }
}
