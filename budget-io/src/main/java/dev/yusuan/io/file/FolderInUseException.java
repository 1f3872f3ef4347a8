package dev.yusuan.io.file;

import java.io.IOException;
import java.nio.file.Path;

/** Another {@link FileSet} of this or another process is replacing the files of a folder. */
public final class FolderInUseException extends IOException {
  private static final long serialVersionUID = 1L;

  FolderInUseException(Path folder) {
    super("the files of " + folder + " are being replaced by another");
  }
}
