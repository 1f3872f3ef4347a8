package dev.yusuan.io.office.pack;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A part while it is inflated: within the budget, and with the check sum that the package says. */
final class CheckedPart extends FilterInputStream {
  private final ZipArchiveEntry entry;
  private final InflationBudget budget;
  private final CRC32 sum = new CRC32();
  private long inflated;

  CheckedPart(InputStream in, ZipArchiveEntry entry, InflationBudget budget) {
    super(in);
    this.entry = entry;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    if (read < 0) {
      check();
    } else {
      sum.update(bytes, offset, read);
      inflated += read;
      budget.take(read, inflated, entry.getCompressedSize());
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] passed = new byte[(int) Math.min(Math.max(count, 0), 8_192)];
    return Math.max(read(passed, 0, passed.length), 0);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void check() throws IOException {
    if (sum.getValue() != entry.getCrc() || inflated != entry.getSize()) {
      throw new UnreadableSourceException(
          Reason.DAMAGED, "the part " + entry.getName() + " differs from its check sum");
    }
  }
}
