package dev.yusuan.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads a folder of published files on Spark and writes what is new of them as Parquet. */
@Command(
    name = "disclosure-job",
    mixinStandardHelpOptions = true,
    description = "Reads a folder of published files and writes what is new of them as Parquet.")
public final class DisclosureJob implements Callable<Integer> {
  @Option(names = "--in", required = true, description = "the folder, of any file system of Spark")
  private String in = "";

  @Option(names = "--out", required = true, description = "the folder of the results")
  private String out = "";

  @Option(names = "--pattern", description = "of names of files; default: ${DEFAULT-VALUE}")
  private String pattern = "*";

  @Option(
      names = "--regions",
      description = "lines of the beginning of a path below the folder, a tab, the region")
  private Optional<Path> regions = Optional.empty();

  @Option(names = "--words", description = "a vocabulary of one's own")
  private Optional<Path> words = Optional.empty();

  @Option(
      names = "--library-version",
      description =
          "a file that was read with the same before is skipped; default: that of the library")
  private String version = libraryVersion();

  /** Leaves options to the command line. */
  public DisclosureJob() {}

  /** Runs the job. */
  public static void main(String[] arguments) {
    int status = new CommandLine(new DisclosureJob()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    String ownWords = "";
    if (words.isPresent()) {
      // A mistake in it is told here, and not by each task.
      Vocabulary.read(words.get());
      ownWords = Files.readString(words.get());
    }
    ImmutableList<String> lines =
        regions.isPresent()
            ? ImmutableList.copyOf(Files.readAllLines(regions.get()))
            : ImmutableList.of();
    try (SparkSession spark = SparkSession.builder().appName("disclosures").getOrCreate()) {
      String reader = ownWords.isEmpty() ? version : version + "+" + hash(ownWords);
      JobRun run = new JobRun(spark, out, reader);
      System.out.println(run.read(in, pattern, ownWords, lines));
    }
    return 0;
  }

  private static String hash(String words) {
    return Hashing.sha256().hashString(words, UTF_8).toString();
  }

  private static String libraryVersion() {
    try (InputStream in =
        Disclosures.class.getResourceAsStream(
            "/META-INF/maven/dev.yusuan/budget-io/pom.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
