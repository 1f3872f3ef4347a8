package dev.yusuan.io.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.source.Source;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Damaged files are refused with the one declared exception, or read; packages never otherwise. */
class DamagedFileProperties {
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void packagesReadTheSameOrAreRefused(
      @ForAll("packages") String name, @ForAll("fractions") double at, @ForAll("bits") int bit)
      throws IOException {
    byte[] whole = StoredFile.bytes(name);
    Source expected = Sources.read(whole);
    byte[] damaged = whole.clone();
    damaged[(int) (at * whole.length)] ^= (byte) (1 << bit);

    try {
      assertThat(Sources.texts(Sources.read(damaged))).isEqualTo(Sources.texts(expected));
    } catch (UnreadableSourceException refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void otherFilesAreReadOrRefused(
      @ForAll("compounds") String name, @ForAll("fractions") double at, @ForAll("bits") int bit)
      throws IOException {
    byte[] damaged = StoredFile.bytes(name);
    damaged[(int) (at * damaged.length)] ^= (byte) (1 << bit);

    readOrRefuse(damaged);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void cutFilesAreReadOrRefused(@ForAll("compounds") String name, @ForAll("fractions") double at)
      throws IOException {
    byte[] whole = StoredFile.bytes(name);

    readOrRefuse(Arrays.copyOf(whole, (int) (at * whole.length)));
  }

  private static void readOrRefuse(byte[] file) {
    try {
      Sources.read(file);
    } catch (UnreadableSourceException refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  @Provide
  Arbitrary<String> packages() {
    return Arbitraries.of("table.xlsx", "table.docx");
  }

  @Provide
  Arbitrary<String> compounds() {
    return Arbitraries.of("table.xls", "table.doc");
  }

  @Provide
  Arbitrary<Double> fractions() {
    return Arbitraries.doubles().between(0, 1).filter(fraction -> fraction < 1);
  }

  @Provide
  Arbitrary<Integer> bits() {
    return Arbitraries.integers().between(0, 7);
  }
}
