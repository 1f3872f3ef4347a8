package dev.yusuan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
  @ParameterizedTest
  @CsvSource({
    "41, -1",
    "C3A9, -1",
    "E9A284, -1",
    "F09F9880, -1",
    "EFBFBF, -1",
    "F48FBFBF, -1",
    "'', -1",
    "C0AF, 0",
    "E080AF, 0",
    "F08080AF, 0",
    "41C1BF, 1",
    "EDA080, 0",
    "EDBFBF, 0",
    "F4908080, 0",
    "F8888080, 0",
    "80, 0",
    "4142BF, 2",
    "E9A2, 0",
    "41F09F98, 1",
    "C341, 0",
    "FF, 0",
    "FE, 0"
  })
  void findsTheFirstByteThatIsNotWellFormed(String hex, int at) {
    assertThat(Utf8.malformedAt(HexFormat.of().parseHex(hex))).isEqualTo(at);
  }

  @Property(tries = 2000)
  void agreesWithTheDecoderOfThePlatform(@ForAll @Size(max = 6) byte[] bytes) {
    assertThat(Utf8.malformedAt(bytes) < 0).isEqualTo(isDecoded(bytes));
  }

  private static boolean isDecoded(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Test
  void findsHalvesOfSurrogatePairs() {
    assertThat(Utf8.hasLoneSurrogate("a\uD83D\uDE00b")).isFalse();
    assertThat(Utf8.hasLoneSurrogate("\uD83D")).isTrue();
    assertThat(Utf8.hasLoneSurrogate("\uDE00\uD83D")).isTrue();
    assertThat(Utf8.hasLoneSurrogate("\uD83Dx")).isTrue();
  }
}
