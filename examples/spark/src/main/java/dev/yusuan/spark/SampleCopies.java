package dev.yusuan.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes many files of other content each, for trying a run of many: copies of the sample texts in
 * folders of regions, one file of many disclosures beside them, and in each hundred one that is cut
 * off and one that is empty.
 */
public final class SampleCopies {
  private static final int REGIONS = 100;
  private static final int TIMES_IN_ONE = 40;

  private SampleCopies() {}

  /**
   * Writes files.
   *
   * @param arguments the folder of the samples, the folder to write into, how many files
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("folder of samples, folder to write, number of files");
    }
    ImmutableList<String> samples = samples(Path.of(arguments[0]));
    Path out = Path.of(arguments[1]);
    int files = Integer.parseInt(arguments[2]);
    for (int i = 0; i < files; i++) {
      Path region = out.resolve(String.format(Locale.ROOT, "%06d", 100_000 + 100 * (i % REGIONS)));
      Files.createDirectories(region);
      Files.write(region.resolve(i + ".txt"), content(samples, i));
    }
    String all = String.join("\n", samples);
    Files.writeString(out.resolve("100000").resolve("large.txt"), all.repeat(TIMES_IN_ONE));
  }

  private static byte[] content(List<String> samples, int i) {
    byte[] whole = (samples.get(i % samples.size()) + "\n第" + (i + 1) + "份\n").getBytes(UTF_8);
    return switch (i % 100) {
      case 50 -> Arrays.copyOf(whole, whole.length / 2 + i % 3);
      case 99 -> new byte[0];
      default -> whole;
    };
  }

  private static ImmutableList<String> samples(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      ImmutableList.Builder<String> texts = ImmutableList.builder();
      for (Path file : found.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts.build();
    }
  }
}
