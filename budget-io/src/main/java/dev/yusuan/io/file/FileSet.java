package dev.yusuan.io.file;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.yusuan.io.file.Moves.Mover;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a folder that belong together and are replaced together (成套的结果文件). Other files of
 * the folder are left alone.
 *
 * <p>The new files are written to a hidden folder within, {@link #path}, and {@link #replace} moves
 * them to their places when all of them are whole: the old ones away, the last first, then the new
 * ones in, the first first, so that old and new ones never stand together, and none without those
 * before it. What fails before that, leaves the old set; if a move fails, those before it are taken
 * back. A process that is killed between leaves {@link #MARK} beside what is in place by then, and
 * the next set that is opened in the folder removes what it left hidden.
 *
 * <p>One set is open in a folder at a time, of all processes; a folder below may have a set of its
 * own. Symbolic links among the files are replaced, and what they point to stays as it is.
 */
public final class FileSet implements Closeable {
  /**
   * The name of the file that says, while it is there, that the set is not that of the last run.
   */
  public static final String MARK = "NOT-CURRENT.txt";

  private static final String REPLACING = "未写完，不可使用。\nIncomplete: not to be used.\n";
  private static final String HIDDEN = ".yusuan-";

  private final Path folder;
  private final FolderLock lock;
  private final Path staging;

  private FileSet(Path folder, FolderLock lock) {
    this.folder = folder;
    this.lock = lock;
    this.staging = folder.resolve(HIDDEN + "new");
  }

  /**
   * Opens the set of a folder, which is made if it is not there.
   *
   * @throws FolderInUseException if a set is open in it
   * @throws IOException if it cannot be written to
   */
  public static FileSet open(Path folder) throws IOException {
    Files.createDirectories(folder);
    FolderLock lock = FolderLock.of(folder);
    try {
      FileSet set = new FileSet(folder, lock);
      set.removeLeft();
      Files.createDirectory(set.staging);
      return set;
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  /**
   * Says in a folder that the files of a set are not those of the last run, if it has any.
   *
   * @param names files of the set
   * @param why the text of the {@link #MARK}
   * @throws FolderInUseException if a set is open in it
   * @throws IOException if it cannot be written to
   */
  public static void outdate(Path folder, List<String> names, String why) throws IOException {
    if (names.stream().anyMatch(name -> exists(folder.resolve(name)))) {
      try (FileSet set = open(folder)) {
        set.mark(why);
      }
    }
  }

  /** Where the new file of a name is to be written, or those of a folder of the set. */
  public Path path(String name) {
    return staging.resolve(name);
  }

  /**
   * Puts the files that were written in the places of the old ones; old ones that were not written
   * again are removed.
   *
   * @param names all files of the set, the old and the new, in the order in which they are put in
   *     place; those in a folder below as {@code tables/index.csv}
   * @throws IOException if one cannot be moved, or a place is that of a folder; the old set is in
   *     place then, or the {@link #MARK}
   */
  public void replace(List<String> names) throws IOException {
    replace(ImmutableList.copyOf(names), NewFiles::move);
  }

  void replace(ImmutableList<String> names, Mover mover) throws IOException {
    refuseFolders(names);
    boolean marked = exists(folder.resolve(MARK));
    mark(REPLACING);
    Moves moves = new Moves(mover, Files.createDirectory(staging.resolve(".old")));
    try {
      moveAway(names, moves);
      moveIn(names, moves);
    } catch (IOException | RuntimeException failed) {
      takeBack(moves, marked, failed);
      throw failed;
    }
    Files.delete(folder.resolve(MARK));
  }

  private void refuseFolders(List<String> names) throws IOException {
    for (String name : names) {
      Path place = folder.resolve(name);
      if (isFolder(place)) {
        throw new FileSystemException(place.toString(), null, "a folder stands in the place");
      }
    }
  }

  private void moveAway(ImmutableList<String> names, Moves moves) throws IOException {
    for (String name : names.reverse()) {
      if (!isBelowLink(name)) {
        moves.away(folder.resolve(name));
      }
    }
  }

  private boolean isBelowLink(String name) {
    return !folderOf(name).equals(folder) && Files.isSymbolicLink(folderOf(name));
  }

  private Path folderOf(String name) {
    return folder.resolve(name).resolveSibling("");
  }

  private void moveIn(List<String> names, Moves moves) throws IOException {
    for (String name : names) {
      if (exists(staging.resolve(name))) {
        if (!folderOf(name).equals(folder)) {
          moves.makeFolder(folderOf(name));
        }
        moves.to(staging.resolve(name), folder.resolve(name));
      }
    }
  }

  private void takeBack(Moves moves, boolean marked, Exception failed) {
    try {
      moves.takeBack();
      if (!marked) {
        Files.delete(folder.resolve(MARK));
      }
    } catch (IOException alsoFailed) {
      failed.addSuppressed(alsoFailed);
    }
  }

  private void mark(String why) throws IOException {
    NewFile.write(folder.resolve(MARK), out -> out.write(why.getBytes(StandardCharsets.UTF_8)));
  }

  private static boolean exists(Path place) {
    return Files.exists(place, LinkOption.NOFOLLOW_LINKS);
  }

  private void removeLeft() throws IOException {
    removeHidden(folder);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, FileSet::isFolder)) {
      for (Path below : folders) {
        if (!exists(below.resolve(FolderLock.FILE))) {
          removeHidden(below);
        }
      }
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static void removeHidden(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, HIDDEN + "*")) {
      for (Path hidden : left) {
        MoreFiles.deleteRecursively(hidden, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    }
  }

  /** Removes what was not put in place, and lets others open the folder. */
  @Override
  public void close() throws IOException {
    try {
      MoreFiles.deleteRecursively(staging, RecursiveDeleteOption.ALLOW_INSECURE);
    } catch (IOException leftForTheNext) {
      // What was put in place is whole all the same, and the next set removes what is left.
    } finally {
      lock.close();
    }
  }
}
