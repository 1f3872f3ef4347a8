package dev.yusuan.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import dev.yusuan.testkit.FlatReading.Fate;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * What became of the amounts of thousands of flattened disclosures, as a table: it takes hours and
 * is run by name, {@code -Dtest=FlattenedDisclosuresCount -Djqwik.tries.default=10000}.
 */
class FlattenedDisclosuresCount {
  private static final int TOLD_EVERY = 500;
  private static final int MOST_TOLD = 20;

  private static final Count VALID = new Count("consistent");
  private static final Count BROKEN = new Count("one fault");

  @Property(shrinking = ShrinkingMode.OFF)
  void consistent(@ForAll @ValidDisclosure Disclosure disclosure, @ForAll Random random) {
    VALID.add(disclosure, random);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void withOneFault(@ForAll BrokenDisclosure broken, @ForAll Random random) {
    BROKEN.add(broken.disclosure(), random);
  }

  @AfterContainer
  static void noneIsWrong() {
    VALID.print();
    BROKEN.print();
    assertThat(VALID.faults).isEmpty();
    assertThat(BROKEN.faults).isEmpty();
  }

  /** The amounts of disclosures of one sort. */
  private static final class Count {
    private final PrintStream out = new PrintStream(System.out, true, UTF_8);
    private final Multiset<Fate> fates = HashMultiset.create();
    private final List<String> faults = new ArrayList<>();
    private final String name;
    private int disclosures;

    Count(String name) {
      this.name = name;
    }

    void add(Disclosure disclosure, Random random) {
      String text = FlatText.of(PrintedText.of(disclosure), random);
      FlatReading reading = FlatReading.of(disclosure, Disclosures.parse(text));
      fates.addAll(reading.fates());
      disclosures++;
      if (!reading.faults().isEmpty() && faults.size() < MOST_TOLD) {
        faults.add(reading.faults() + "\n" + text);
        out.println(faults.get(faults.size() - 1));
      }
      if (disclosures % TOLD_EVERY == 0) {
        print();
      }
    }

    void print() {
      StringBuilder line = new StringBuilder(name + "\t" + disclosures + " disclosures");
      for (Fate fate : Fate.values()) {
        line.append('\t').append(fate).append(' ').append(fates.count(fate));
      }
      out.println(line);
    }
  }
}
