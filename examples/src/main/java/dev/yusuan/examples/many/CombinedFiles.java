package dev.yusuan.examples.many;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import dev.yusuan.examples.audit.DocumentRows;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * CSV files that hold the lines of all documents, one behind the other. They are written beside
 * their places and put there at the end.
 */
final class CombinedFiles implements Closeable {
  static final String FACTS = "facts.csv";
  static final String STATEMENTS = "statements.csv";
  static final String INDICATORS = "indicators.csv";
  static final String FINDINGS = "findings.csv";

  private final ImmutableList<Combined> files;

  private CombinedFiles(ImmutableList<Combined> files) {
    this.files = files;
  }

  static CombinedFiles in(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new CombinedFiles(
        ImmutableList.of(
            Combined.at(folder.resolve(FACTS)),
            Combined.at(folder.resolve(STATEMENTS)),
            Combined.at(folder.resolve(INDICATORS)),
            Combined.at(folder.resolve(FINDINGS))));
  }

  void add(DocumentRows rows) throws IOException {
    files.get(0).add(rows.facts());
    files.get(1).add(rows.statements());
    files.get(2).add(rows.indicators());
    files.get(3).add(rows.findings());
  }

  /** Puts the files in their places. */
  void put() throws IOException {
    for (Combined file : files) {
      file.put();
    }
  }

  @Override
  public void close() throws IOException {
    for (Combined file : files) {
      file.close();
    }
  }

  /** One of the files. */
  private static final class Combined implements Closeable {
    private final Path place;
    private final Path written;
    private final OutputStream out;
    private boolean hasHeader;

    private Combined(Path place, Path written, OutputStream out) {
      this.place = place;
      this.written = written;
      this.out = out;
    }

    static Combined at(Path place) throws IOException {
      Path written =
          place.resolveSibling(
              ".yusuan-" + ProcessHandle.current().pid() + "-" + place.getFileName() + ".tmp");
      return new Combined(place, written, new BufferedOutputStream(Files.newOutputStream(written)));
    }

    /** Adds lines; of those behind the first only what stands below the header. */
    void add(ByteSource lines) throws IOException {
      try (InputStream in = lines.openBufferedStream()) {
        if (hasHeader) {
          skipLine(in);
        }
        in.transferTo(out);
      }
      hasHeader = true;
    }

    private static void skipLine(InputStream in) throws IOException {
      int read = in.read();
      while (read >= 0 && read != '\n') {
        read = in.read();
      }
    }

    void put() throws IOException {
      out.close();
      Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
      out.close();
      Files.deleteIfExists(written);
    }
  }
}
