package dev.yusuan.io.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Files that are written beside their places, one after the other, and moved there when all of them
 * are whole. Closing removes what was not moved.
 */
public final class NewFiles implements Closeable {
  private final List<Unfinished> files = new ArrayList<>();

  /** None yet. */
  public NewFiles() {}

  /**
   * Writes a file beside its place.
   *
   * @throws IOException if it cannot be written, or the place is a directory
   */
  public void write(Path file, NewFile.Content content) throws IOException {
    Path place = file.toAbsolutePath();
    Path folder = place.getParent();
    if (folder == null || Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(file.toString(), null, "not the name of a file");
    }
    // Not a temporary file of the platform: that one only its owner may read.
    Path beside = folder.resolve(".yusuan-" + UUID.randomUUID() + ".tmp");
    files.add(new Unfinished(beside, place));
    try (OutputStream out = new BufferedOutputStream(made(beside, file, folder))) {
      content.writeTo(out);
    }
  }

  /** A new file; a failure names the one that was asked for. */
  private static OutputStream made(Path beside, Path file, Path folder) throws IOException {
    try {
      return Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW);
    } catch (NoSuchFileException | AccessDeniedException failure) {
      FileSystemException named =
          failure instanceof NoSuchFileException
              ? new NoSuchFileException(file.toString(), null, "there is no folder " + folder)
              : new AccessDeniedException(
                  file.toString(), null, "nothing can be made in " + folder);
      named.initCause(failure);
      throw named;
    }
  }

  /**
   * Moves the files to their places, in the order in which they were written; each replaces an
   * older one at once.
   *
   * @throws IOException if one cannot be moved; those before it are in their places then
   */
  public void put() throws IOException {
    for (Unfinished file : files) {
      move(file.beside(), file.place());
    }
    files.clear();
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    for (Unfinished file : files) {
      Files.deleteIfExists(file.beside());
    }
  }

  private record Unfinished(Path beside, Path place) {}
}
