package dev.yusuan.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.json.DisclosureJson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice the input, twice the work: reading, checking and writing a document of twice the size
 * allocates at most 2.2 times the bytes. Bytes are the same from run to run, which times are not.
 */
class TwiceTheInputTest {
  private static final double MOST = 2.2;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @TempDir static Path folder;

  static List<Shape> shapes() {
    return Shapes.all();
  }

  /** Loads the classes and the catalogues that all shapes need. */
  @BeforeAll
  static void warmUp() throws IOException {
    work(Shape.repeated("", Sample.text()), Sample.text().length());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void twiceTheInputIsTwiceTheWork(Shape shape) throws IOException {
    long once = work(shape, shape.size());
    long twice = work(shape, 2 * shape.size());
    long fourTimes = work(shape, 4 * shape.size());

    assertThat((double) twice / once).isLessThanOrEqualTo(MOST);
    assertThat((double) fourTimes / twice).isLessThanOrEqualTo(MOST);
  }

  private static long work(Shape shape, int size) throws IOException {
    String text = shape.ofSize(size);
    Path results = Files.createTempDirectory(folder, "results");
    long before = THREADS.getCurrentThreadAllocatedBytes();
    if (shape.json()) {
      Work.on(DisclosureJson.read(text), results);
    } else {
      Work.on(Disclosures.parse(text), results);
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
