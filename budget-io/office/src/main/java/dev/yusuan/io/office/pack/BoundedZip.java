package dev.yusuan.io.office.pack;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zip file that is in memory. They are inflated only when they are read, within
 * bounds, and must have their length and check sum. Their names differ by more than case.
 */
final class BoundedZip implements AutoCloseable {
  private static final int MAX_PARTS = 10_000;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
  private final InflationBudget budget = new InflationBudget();

  BoundedZip(byte[] bytes) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry part = all.nextElement();
      parts.putIfAbsent(key(part.getName()), part);
      if (parts.size() > MAX_PARTS) {
        throw new UnreadableSourceException(
            Reason.TOO_LARGE, "a package of more than " + MAX_PARTS + " parts");
      }
    }
  }

  private static String key(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  InputStream open(String name) throws IOException {
    ZipArchiveEntry part = parts.get(key(name));
    if (part == null) {
      throw new UnreadableSourceException(Reason.DAMAGED, "a package without its part " + name);
    }
    if (part.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableSourceException(
          Reason.ENCRYPTED, "an encrypted package; save it without a password");
    }
    return new CheckedPart(zip.getInputStream(part), part, budget);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
