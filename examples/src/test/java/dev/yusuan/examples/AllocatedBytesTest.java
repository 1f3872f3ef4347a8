package dev.yusuan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.validation.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How many bytes a document takes on its way, which is the same on every machine but for what the
 * compiler saves. A change that takes many more is seen, and one that takes fewer is recorded here.
 */
class AllocatedBytesTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Path FILE = Path.of("data/jiyuan-office-2024.txt");
  private static final double FACTOR = 1.2;
  private static final int RUNS = 20;

  /** What is done with a document, and the bytes that it took, between JDK 17 and 25. */
  enum Step {
    READ(22_000_000) {
      @Override
      void run(String text, String json, Disclosure disclosure) {
        Disclosures.parse(text);
      }
    },
    CHECK(2_800_000) {
      @Override
      void run(String text, String json, Disclosure disclosure) {
        Validator.standard().check(disclosure);
      }
    },
    ENCODE(109_000) {
      @Override
      void run(String text, String json, Disclosure disclosure) throws IOException {
        DisclosureJson.write(disclosure, OutputStream.nullOutputStream());
      }
    },
    DECODE(715_000) {
      @Override
      void run(String text, String json, Disclosure disclosure) throws IOException {
        DisclosureJson.read(json);
      }
    },
    WRITE_FACTS(350_000) {
      @Override
      void run(String text, String json, Disclosure disclosure) throws IOException {
        FactsCsv.write("d", disclosure, Writer.nullWriter());
      }
    };

    private final long recorded;

    Step(long recorded) {
      this.recorded = recorded;
    }

    abstract void run(String text, String json, Disclosure disclosure) throws IOException;
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void areAsRecorded(Step step) throws IOException {
    String text = Files.readString(FILE);
    Disclosure disclosure = Disclosures.parse(text).disclosure();
    String json = DisclosureJson.toString(disclosure);

    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      step.run(text, json, disclosure);
      fewest = Math.min(fewest, THREADS.getCurrentThreadAllocatedBytes() - before);
    }

    assertThat((double) fewest)
        .as("bytes of %s", step)
        .isBetween(step.recorded / FACTOR, step.recorded * FACTOR);
  }
}
