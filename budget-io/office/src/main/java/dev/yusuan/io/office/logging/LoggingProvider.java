package dev.yusuan.io.office.logging;

import org.apache.logging.log4j.spi.Provider;

/**
 * What becomes of the logs of POI, and of PDFBox beside it, where the application has no logging of
 * its own: nothing. Any other provider goes before it.
 */
public final class LoggingProvider extends Provider {
  private static final int LAST = -1;

  /** The provider; made by the service loader. */
  public LoggingProvider() {
    super(LAST, CURRENT_VERSION, QuietContextFactory.class);
  }
}
