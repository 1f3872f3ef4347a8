package dev.yusuan.io.office.pack;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import java.io.IOException;

/** How much of a package may be inflated: in all, and for each of its bytes (解压上限). */
final class InflationBudget {
  private static final long MAX_INFLATED = 512L << 20;

  /** As in POI: what is larger than 100 KiB is at most a hundred times as large as it was. */
  private static final long MAX_RATIO = 100;

  private static final long GRACE = 100 << 10;

  private long inflated;

  /**
   * Counts bytes that were inflated.
   *
   * @param more how many
   * @param ofPart how many of this part, with them
   * @param compressed how many bytes the part has in the package
   */
  void take(int more, long ofPart, long compressed) throws IOException {
    inflated += more;
    if (inflated > MAX_INFLATED) {
      throw new UnreadableSourceException(
          Reason.TOO_LARGE, "a package that inflates to more than " + MAX_INFLATED + " bytes");
    }
    if (ofPart > GRACE && ofPart > compressed * MAX_RATIO) {
      throw new UnreadableSourceException(
          Reason.TOO_LARGE,
          "a part of " + compressed + " bytes that inflates to more than " + ofPart + " bytes");
    }
  }
}
