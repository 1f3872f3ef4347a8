package dev.yusuan.io.office.logging;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.message.ParameterizedMessageFactory;
import org.apache.logging.log4j.simple.SimpleLogger;
import org.apache.logging.log4j.simple.SimpleLoggerContext;
import org.apache.logging.log4j.spi.ExtendedLogger;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.apache.logging.log4j.util.PropertiesUtil;
import org.jspecify.annotations.Nullable;

/**
 * Makes the loggers of the libraries that read office files and PDF, which are silent, and others
 * as if this were not here.
 */
public final class QuietContextFactory implements LoggerContextFactory {
  private static final ImmutableList<String> LIBRARIES =
      ImmutableList.of("org.apache.poi.", "org.apache.pdfbox.", "org.apache.fontbox.");

  private final LoggerContext context = new QuietContext();

  /** The factory; made by the logging library. */
  public QuietContextFactory() {}

  @Override
  public LoggerContext getContext(
      String caller,
      @Nullable ClassLoader loader,
      @Nullable Object externalContext,
      boolean currentContext) {
    return context;
  }

  @Override
  public LoggerContext getContext(
      String caller,
      @Nullable ClassLoader loader,
      @Nullable Object externalContext,
      boolean currentContext,
      @Nullable URI configuration,
      @Nullable String name) {
    return context;
  }

  @Override
  public void removeContext(LoggerContext unused) {
    // There is one for all.
  }

  private static final class QuietContext extends SimpleLoggerContext {
    private final ExtendedLogger silent =
        new SimpleLogger(
            "org.apache",
            Level.OFF,
            false,
            false,
            false,
            false,
            "",
            ParameterizedMessageFactory.INSTANCE,
            PropertiesUtil.getProperties(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    private static boolean isQuiet(String name) {
      return LIBRARIES.stream().anyMatch(name::startsWith);
    }

    @Override
    public ExtendedLogger getLogger(String name) {
      return isQuiet(name) ? silent : super.getLogger(name);
    }

    @Override
    public ExtendedLogger getLogger(String name, @Nullable MessageFactory messages) {
      return isQuiet(name) ? silent : super.getLogger(name, messages);
    }
  }
}
