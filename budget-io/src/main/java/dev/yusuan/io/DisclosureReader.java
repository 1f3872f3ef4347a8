package dev.yusuan.io;

import com.google.common.collect.ImmutableList;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.plaintext.TextFrontEnd;
import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import dev.yusuan.io.recognise.document.Recogniser;
import dev.yusuan.io.source.Block;
import dev.yusuan.io.source.FileFormats;
import dev.yusuan.io.source.FrontEnd;
import dev.yusuan.io.source.Paragraph;
import dev.yusuan.io.source.Source;
import dev.yusuan.io.text.Utf8;
import dev.yusuan.io.vocabulary.KnownWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads published disclosures with words, forms and limits of one's own (读取器); {@link Disclosures}
 * reads with the library's. Immutable and thread-safe.
 *
 * <p>The format of a file is told by its bytes. Text is read by this library; PDF, web pages,
 * workbooks and Word documents by artifacts of their own, which are found when they are on the
 * class path or module path.
 */
public final class DisclosureReader {
  static final DisclosureReader STANDARD =
      new DisclosureReader(KnownWords.standard(), Limits.DEFAULT);

  private final KnownWords words;
  private final Limits limits;

  private DisclosureReader(KnownWords words, Limits limits) {
    this.words = words;
    this.limits = limits;
  }

  /** A reader that knows further words, such as those of a {@link Vocabulary#read file}. */
  public DisclosureReader with(Vocabulary further) {
    return new DisclosureReader(words.with(further.words()), limits);
  }

  /**
   * A reader that knows a further form, such as that of a {@link Form#read file}.
   *
   * @throws IllegalArgumentException if it knows another form of that id
   */
  public DisclosureReader with(Form further) {
    return new DisclosureReader(words.with(further), limits);
  }

  /** A reader that keeps other limits. */
  public DisclosureReader within(Limits bounds) {
    return new DisclosureReader(words, bounds);
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableSourceException if the file is empty, damaged, encrypted, without text, a
   *     directory, or of a format that no artifact here reads; the message begins with the file
   * @throws IOException if the file does not exist or cannot be read
   */
  public ReadResult read(Path file) throws IOException {
    return read(source(file));
  }

  /**
   * Reads several files as the parts of one disclosure, in the given order: its text and its
   * tables. The title that each page of a site repeats is read once.
   *
   * @throws UnreadableSourceException as {@link #read(Path)}
   * @throws IOException if a file does not exist or cannot be read
   * @throws IllegalArgumentException if there are no files
   */
  public ReadResult read(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no files to read");
    }
    List<Block> blocks = new ArrayList<>();
    Optional<String> title = Optional.empty();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Path file : files) {
      Source source = source(file);
      List<Block> more = source.blocks();
      Optional<String> begins = title(more);
      boolean repeats = title.isPresent() && begins.equals(title);
      title = title.isPresent() ? title : begins;
      blocks.addAll(repeats ? more.subList(1, more.size()) : more);
      problems.addAll(source.problems());
    }
    return read(new Source("", ImmutableList.copyOf(blocks), problems.build()));
  }

  /** The title that a page begins with. */
  private static Optional<String> title(List<Block> blocks) {
    return blocks.stream()
        .limit(1)
        .filter(block -> block instanceof Paragraph first && first.heading() == 1)
        .map(block -> ((Paragraph) block).text())
        .findFirst();
  }

  /**
   * Reads a stream to its end; the caller closes it.
   *
   * @throws UnreadableSourceException as {@link #read(Path)}
   * @throws IOException if it cannot be read
   */
  public ReadResult read(InputStream in) throws IOException {
    return read(source(in, ""));
  }

  /** Reads what a front end, or the caller, made of a file. */
  public ReadResult read(Source source) {
    return Recogniser.read(SourceLimits.told(WholeCharacters.of(source), limits), words, limits);
  }

  /**
   * Reads a text; a byte order mark at its beginning is skipped. What is beyond the limit of bytes
   * is kept as printed.
   *
   * @throws IllegalArgumentException if it holds half of a surrogate pair, and so is no text
   */
  public ReadResult parse(String text) {
    int half = Utf8.loneSurrogateAt(text);
    if (half >= 0) {
      throw new IllegalArgumentException(
          "half of a surrogate pair at index " + half + ": this is no text");
    }
    return read(BoundedText.source(text, limits));
  }

  private Source source(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableSourceException(Reason.DIRECTORY, "a directory, not a file").in(file);
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return source(in, String.valueOf(file.getFileName()));
    } catch (UnreadableSourceException unreadable) {
      throw unreadable.in(file);
    }
  }

  private Source source(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(limits.documentBytes() + 1);
    if (bytes.length > limits.documentBytes()) {
      throw new UnreadableSourceException(
          Reason.TOO_LARGE,
          "larger than the limit documentBytes of " + limits.documentBytes() + " bytes");
    }
    FileFormat format = FileFormats.of(bytes);
    if (format == FileFormat.TEXT || format == FileFormat.BINARY) {
      return new TextFrontEnd().read(bytes, name, limits);
    }
    FrontEnd frontEnd =
        frontEnd(format)
            .orElseThrow(
                () -> new UnreadableSourceException(Reason.FORMAT, unreadable(format), format));
    return frontEnd.read(bytes, name, limits);
  }

  private static Optional<FrontEnd> frontEnd(FileFormat format) {
    for (FrontEnd each : ServiceLoader.load(FrontEnd.class)) {
      if (each.formats().contains(format)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static String unreadable(FileFormat format) {
    String what = "this is " + format.displayName(Locale.ENGLISH);
    return format
        .artifact()
        .map(artifact -> what + "; add the artifact dev.yusuan:" + artifact + chinese(format))
        .orElse(
            what
                + ", which this library does not read"
                + format.advice(Locale.ENGLISH).map(advice -> "; " + advice).orElse(""));
  }

  /** The same in Chinese, as what is to be done is the user's to do. */
  private static String chinese(FileFormat format) {
    return " (这是 "
        + format.displayName(Locale.CHINESE)
        + "；请加入 "
        + format.artifact().orElse("")
        + ")";
  }
}
