package dev.yusuan.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What is fed with any bytes: each reads them, or refuses them by the exception that it promises,
 * and what was read keeps its laws. {@code mvn -P fuzz} looks for bytes that break one.
 */
public enum FuzzTarget {
  /** Amounts, percentages, and codes of all kinds. */
  VALUES {
    @Override
    public void feed(byte[] bytes) {
      Values.feed(new String(bytes, UTF_8));
    }
  },
  /** Targets of indicators. */
  TARGETS {
    @Override
    public void feed(byte[] bytes) {
      Values.feedTarget(new String(bytes, UTF_8));
    }
  },
  /** A disclosure in JSON. */
  JSON {
    @Override
    public void feed(byte[] bytes) throws Exception {
      Readers.feedJson(bytes);
    }
  },
  /** A printed document as text. */
  TEXT {
    @Override
    public void feed(byte[] bytes) throws Exception {
      Readers.feedDocument(bytes);
    }
  },
  /** Tables as CSV: the index, a line with a percent sign, and the file of a table. */
  TABLES {
    @Override
    public void feed(byte[] bytes) throws Exception {
      Folders.feedTables(bytes);
    }
  },
  /** Words of a user. */
  WORDS {
    @Override
    public void feed(byte[] bytes) throws Exception {
      Folders.feedWords(bytes);
    }
  },
  /** A profile of rules. */
  PROFILES {
    @Override
    public void feed(byte[] bytes) throws Exception {
      Readers.feedProfile(bytes);
    }
  };

  /**
   * Reads bytes.
   *
   * @throws Exception if they are refused in another way than by the promised exception
   */
  public abstract void feed(byte[] bytes) throws Exception;
}
