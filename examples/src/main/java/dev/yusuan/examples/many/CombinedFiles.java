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

/** CSV files that hold the lines of all documents, one behind the other. */
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
    ImmutableList.Builder<Combined> files = ImmutableList.builder();
    for (String name : ImmutableList.of(FACTS, STATEMENTS, INDICATORS, FINDINGS)) {
      files.add(new Combined(Files.newOutputStream(folder.resolve(name))));
    }
    return new CombinedFiles(files.build());
  }

  void add(DocumentRows rows) throws IOException {
    files.get(0).add(rows.facts());
    files.get(1).add(rows.statements());
    files.get(2).add(rows.indicators());
    files.get(3).add(rows.findings());
  }

  @Override
  public void close() throws IOException {
    for (Combined file : files) {
      file.out.close();
    }
  }

  /** One of the files. */
  private static final class Combined {
    private final OutputStream out;
    private boolean hasHeader;

    private Combined(OutputStream out) {
      this.out = new BufferedOutputStream(out);
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
  }
}
