package dev.yusuan.io.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Moves of files, which can be taken back. */
final class Moves {
  private final Deque<Undo> done = new ArrayDeque<>();
  private final Mover mover;
  private final Path attic;

  /**
   * None yet.
   *
   * @param attic the folder for what is moved away
   */
  Moves(Mover mover, Path attic) {
    this.mover = mover;
    this.attic = attic;
  }

  /** Moves a file. */
  @FunctionalInterface
  interface Mover {
    /** Moves it at once, whatever stands in the place. */
    void move(Path from, Path to) throws IOException;
  }

  /** Moves what stands in a place, a link itself, out of the way, if anything does. */
  void away(Path place) throws IOException {
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      to(place, attic.resolve(Integer.toString(done.size())));
    }
  }

  /** Moves a file to a place where nothing stands. */
  void to(Path from, Path place) throws IOException {
    mover.move(from, place);
    done.push(() -> mover.move(place, from));
  }

  /** Makes a folder, if it is not there, in the place of a link too. */
  void makeFolder(Path folder) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      away(folder);
    }
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder);
      done.push(() -> Files.delete(folder));
    }
  }

  /** Takes all of it back, the last first. */
  void takeBack() throws IOException {
    while (!done.isEmpty()) {
      done.peek().run();
      done.pop();
    }
  }

  @FunctionalInterface
  private interface Undo {
    void run() throws IOException;
  }
}
