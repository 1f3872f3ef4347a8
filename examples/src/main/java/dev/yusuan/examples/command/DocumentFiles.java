package dev.yusuan.examples.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/** Finds the documents in a folder and the folders in it; hidden files are left alone. */
public final class DocumentFiles {
  private static final String NO_RESULTS = ".yusuan-none";

  private DocumentFiles() {}

  /** All documents, in the order of their names; folders that cannot be searched have none. */
  public static ImmutableList<Path> in(Path folder) {
    return FolderSearch.in(folder, folder.resolve(NO_RESULTS)).files().stream()
        .filter(Inputs::isDocument)
        .collect(toImmutableList());
  }
}
