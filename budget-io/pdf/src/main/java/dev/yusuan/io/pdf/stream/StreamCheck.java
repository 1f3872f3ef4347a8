package dev.yusuan.io.pdf.stream;

import java.io.IOException;
import org.apache.pdfbox.cos.COSStream;

/** Looks at streams that somebody else is about to unpack. */
public final class StreamCheck {
  private final Streams streams = new Streams();
  private boolean damaged;

  /** Has seen nothing yet. */
  public StreamCheck() {}

  /**
   * Unpacks a stream and forgets what was in it.
   *
   * @throws IOException if it unpacks beyond all bounds
   */
  public void require(COSStream stream) throws IOException {
    try {
      streams.decode(stream);
      damaged |= streams.takeDamaged();
    } catch (Budget.LimitReached bomb) {
      throw new IOException("a stream unpacks beyond " + bomb.limit().value() + " bytes", bomb);
    }
  }

  /** Whether one did not unpack to its end. */
  public boolean isDamaged() {
    return damaged;
  }
}
