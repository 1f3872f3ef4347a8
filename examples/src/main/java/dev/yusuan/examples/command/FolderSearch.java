package dev.yusuan.examples.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the files in a folder and the folders in it, but hidden ones and results. */
final class FolderSearch {
  private final Path folder;
  private final Path real;
  private final Path results;
  private final List<Path> files = new ArrayList<>();
  private final Map<Path, IOException> unreadable = new LinkedHashMap<>();

  private FolderSearch(Path folder, Path real, Path results) {
    this.folder = folder;
    this.real = real;
    this.results = results;
  }

  /** Searches a folder, of which a link may lead to it; the folder of results is left out. */
  static FolderSearch in(Path folder, Path results) {
    FolderSearch search;
    try {
      search = new FolderSearch(folder, folder.toRealPath(), results);
      Files.walkFileTree(search.real, search.new Visitor());
    } catch (IOException failure) {
      search = new FolderSearch(folder, folder, results);
      search.unreadable.put(folder, failure);
    }
    return search;
  }

  /** The files by their names. */
  ImmutableList<Path> files() {
    return ImmutableList.sortedCopyOf(files);
  }

  /** What could not be searched, and why; the others are found all the same. */
  ImmutableMap<Path, IOException> unreadable() {
    return ImmutableMap.copyOf(unreadable);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes)
        throws IOException {
      return isHidden(found) || isResults(found)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && Files.isRegularFile(file)) {
        files.add(named(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (!isHidden(file)) {
        unreadable.put(named(file), failure);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path found, @Nullable IOException failure) {
      if (failure != null) {
        unreadable.put(named(found), failure);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path found) {
      return !found.equals(real) && String.valueOf(found.getFileName()).startsWith(".");
    }

    private boolean isResults(Path found) throws IOException {
      return Files.isDirectory(results) && Files.isSameFile(found, results);
    }

    /** A file as it is named from the folder that was given. */
    private Path named(Path found) {
      return folder.resolve(real.relativize(found)).normalize();
    }
  }
}
