package dev.yusuan.scale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.JsonFormatException;
import dev.yusuan.validation.profile.ProfileFormatException;
import dev.yusuan.validation.profile.Profiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million brackets, and the sample, in a stack of 256 KiB. */
class DeepInputTest {
  private static final int DEPTH = 1_000_000;
  private static final List<String> OPENING =
      List.of("(", "（", "[", "{", "<", "“", "\"", "《", ">", "#", "*", "|", "<div>", "\t");

  @Test
  void aSmallStackIsEnough(@TempDir Path folder) throws Exception {
    List<String> options = List.of("-Xss256k", "-Xmx512m");

    assertThat(Child.run(options, Deep.class, "data/jiyuan-office-2024.txt", folder))
        .isEqualTo("done");
  }

  /** Reads all of it. */
  static final class Deep {
    private Deep() {}

    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[1]);
      Work.on(Disclosures.read(Path.of(arguments[0])), folder);
      for (String bracket : OPENING) {
        Work.on(Disclosures.parse("2024年" + bracket.repeat(DEPTH)), folder);
        Work.on(Disclosures.parse("2024年\n" + bracket.repeat(30_000) + "\n"), folder);
      }
      for (String opening : List.of("[", "{\"a\":", "{\"format\":[", "[{\"a\":")) {
        refuse(opening.repeat(DEPTH));
        refuse("{\"format\":\"yusuan.disclosure/1\",\"tables\":" + opening.repeat(DEPTH));
      }
      System.out.print("done");
    }

    private static void refuse(String json) throws IOException {
      int refused = 0;
      try {
        DisclosureJson.read(json);
      } catch (JsonFormatException expected) {
        refused++;
      }
      try {
        Profiles.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
      } catch (ProfileFormatException expected) {
        refused++;
      }
      if (refused < 2) {
        throw new IllegalStateException("not refused");
      }
    }
  }
}
