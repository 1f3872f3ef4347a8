package dev.yusuan.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.primitives.Bytes;
import dev.yusuan.document.Severity;
import dev.yusuan.io.reading.FileFormat;
import dev.yusuan.io.reading.Problem;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.io.reading.UnreadableSourceException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String TABLE = "科目编码\t科目名称\t金额\r\n20101\t人大事务\t1,234.50\r\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, EFBBBF",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "UTF-32LE, FFFE0000",
    "UTF-32BE, 0000FEFF"
  })
  void aByteOrderMarkDecides(String charset, String mark) throws UnreadableSourceException {
    byte[] bytes = Bytes.concat(hex(mark), TABLE.getBytes(Charset.forName(charset)));

    assertThat(Decoding.decode(bytes)).isEqualTo(new DecodedText(TABLE, charset, false));
    assertThat(Decoding.decode(bytes, "gbk")).isEqualTo(Decoding.decode(bytes));
  }

  @Test
  void utf8NeedsNoMark() throws UnreadableSourceException {
    DecodedText decoded = Decoding.decode(TABLE.getBytes(StandardCharsets.UTF_8));

    assertThat(decoded).isEqualTo(new DecodedText(TABLE, "UTF-8", false));
    assertThat(decoded.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "GB18030"})
  void whatIsAssumedIsSaid(String charset) throws UnreadableSourceException {
    DecodedText decoded = Decoding.decode(TABLE.getBytes(Charset.forName(charset)));

    assertThat(decoded).isEqualTo(new DecodedText(TABLE, charset, true));
    Problem problem = decoded.problems().get(0);
    assertThat(problem.severity()).isEqualTo(Severity.INFO);
    assertThat(problem.message(Locale.CHINESE)).isEqualTo("文件没有写明编码，按其字节判断为" + charset + "。");
  }

  /** 镕 is in GBK and not in GB2312, 䶮 in GB18030 and not in GBK. */
  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "GBK", " x-gbk ", "gb18030", "iso-8859-1", "没有"})
  void chineseLabelsMeanGb18030(String label) throws UnreadableSourceException {
    String text = "朱镕，䶮";

    assertThat(Decoding.decode(text.getBytes(GB18030), label).text()).isEqualTo(text);
  }

  @Test
  void aLabelThatTheBytesContradictCountsAsNone() throws UnreadableSourceException {
    byte[] bytes = TABLE.getBytes(GB18030);

    assertThat(Decoding.decode(bytes, "utf-8")).isEqualTo(new DecodedText(TABLE, "GB18030", true));
    assertThat(Decoding.decode(bytes, "gb2312").assumed()).isFalse();
  }

  @Test
  void aTextThatFitsNoneIsRefusedWithTheOffset() {
    byte[] bytes = Bytes.concat("预算\n".getBytes(GB18030), new byte[] {(byte) 0xFF, 'A'});

    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> Decoding.decode(bytes))
        .withMessage(
            "not UTF-8 text: byte 0xCB at offset 2; not GB18030 text: byte 0xFF at offset 5")
        .extracting(UnreadableSourceException::reason)
        .isEqualTo(Reason.NOT_UTF_8);
  }

  /** One byte of three is lost; that the rest happens to be GB18030 does not make it so. */
  @Test
  void damagedUtf8IsNotTakenForGb18030() {
    byte[] whole = "预算".getBytes(StandardCharsets.UTF_8);
    byte[] cut = {whole[0], whole[1], whole[2], whole[3]};

    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> Decoding.decode(cut))
        .withMessage("not UTF-8 text: byte 0xE7 at offset 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7F454C460201010000000000", "41420043", "EFBBBF410042"})
  void binaryIsRefused(String bytes) {
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> Decoding.decode(hex(bytes)))
        .withMessageContaining("byte 0x00 at offset ")
        .extracting(UnreadableSourceException::reason)
        .isEqualTo(Reason.BINARY);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, TEXT", "UTF-16BE, TEXT", "UTF-8, TEXT", "GB18030, TEXT"})
  void theFormatOfATextIsTextInAnyEncoding(String charset, FileFormat format) {
    assertThat(FileFormats.of(TABLE.getBytes(Charset.forName(charset)))).isEqualTo(format);
    assertThat(FileFormats.of("<html><p>预算".getBytes(Charset.forName(charset))))
        .isEqualTo(FileFormat.HTML);
  }

  @Property(tries = 300)
  void whatIsEncodedInGb18030IsReadBack(@ForAll("chinese") String text)
      throws UnreadableSourceException {
    assertThat(Decoding.decode(text.getBytes(GB18030), "gbk").text()).isEqualTo(text);
  }

  @Property(tries = 300)
  void noBytesMakeAReplacementCharacter(@ForAll byte[] bytes) {
    try {
      String text = Decoding.decode(bytes).text();
      boolean encoded = Bytes.indexOf(bytes, "\uFFFD".getBytes(StandardCharsets.UTF_8)) >= 0;
      assertThat(text.indexOf('\uFFFD') >= 0 && !encoded).isFalse();
    } catch (UnreadableSourceException refused) {
      assertThat(refused.reason()).isIn(Reason.NOT_UTF_8, Reason.BINARY);
    }
  }

  @Provide
  Arbitrary<String> chinese() {
    return Arbitraries.strings().withCharRange('一', '龥').withChars("0123456789,.\n，。（）");
  }

  private static byte[] hex(String digits) {
    return com.google.common.io.BaseEncoding.base16().decode(digits);
  }
}
