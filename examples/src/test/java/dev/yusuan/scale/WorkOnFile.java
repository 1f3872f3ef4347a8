package dev.yusuan.scale;

import dev.yusuan.io.Disclosures;
import java.io.IOException;
import java.nio.file.Path;

/** Does all the work on a file, in a virtual machine of its own. */
final class WorkOnFile {
  private WorkOnFile() {}

  /** With the file and a folder for what is written. */
  public static void main(String[] arguments) throws IOException {
    Work.on(Disclosures.read(Path.of(arguments[0])), Path.of(arguments[1]));
    System.out.print("done");
  }
}
