package dev.yusuan.io.source;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.UnreadableSourceException;
import java.io.IOException;

/**
 * Makes a source of files of some formats (前端). Found through {@link java.util.ServiceLoader};
 * holds no state, so that threads may share it.
 */
public interface FrontEnd {
  /** The formats that it reads. */
  ImmutableSet<FileFormat> formats();

  /**
   * Reads a file of one of its formats. It opens nothing else: no other file, no address, no
   * script.
   *
   * @param bytes the whole file
   * @param name its name, for messages
   * @throws UnreadableSourceException if the file is damaged, encrypted, or prints no text
   * @throws IOException if it cannot be read
   */
  Source read(byte[] bytes, String name, Limits limits) throws IOException;
}
