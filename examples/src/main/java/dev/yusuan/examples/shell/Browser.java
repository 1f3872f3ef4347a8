package dev.yusuan.examples.shell;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

/** Opens pages, where there is a desktop to open them on. */
class Browser {
  void open(Path page) {
    if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
      try {
        Desktop.getDesktop().browse(page.toUri());
      } catch (IOException noBrowser) {
        // The path of the page is told anyway.
      }
    }
  }
}
