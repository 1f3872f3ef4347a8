package dev.yusuan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.DisclosureReader;
import dev.yusuan.io.Disclosures;
import dev.yusuan.io.json.DisclosureJson;
import dev.yusuan.io.json.JsonFormatException;
import dev.yusuan.io.reading.Limits;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.io.reading.UnreadableSourceException;
import dev.yusuan.validation.Profile;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.profile.ProfileFormatException;
import dev.yusuan.validation.profile.Profiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Readers of streams: what was read is whole, and is read again from what is written of it. */
final class Readers {
  private static final String DOCUMENT =
      """
      支出预算表
      单位：万元
      科目编码\t科目名称\t合计\t基本支出\t项目支出
      \t合计\t5.00\t2.00\t3.00
      2010301\t行政运行\t5.00\t2.00\t3.01
      """;

  private static final Disclosure BUILT = Disclosures.parse(DOCUMENT).disclosure();

  private Readers() {}

  static void feedJson(byte[] bytes) throws IOException {
    try {
      requireReadAgain(DisclosureJson.read(new ByteArrayInputStream(bytes)));
    } catch (JsonFormatException refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    }
  }

  static void feedDocument(byte[] bytes) throws IOException {
    try {
      ReadResult read = Disclosures.read(new ByteArrayInputStream(bytes), Limits.DEFAULT);
      assertThat(read.coverage().isComplete()).isTrue();
      requireReadAgain(read.disclosure());
      Validator.standard().check(read.disclosure());
    } catch (UnreadableSourceException refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  static void feedProfile(byte[] bytes) throws IOException {
    try {
      check(Profiles.read(new ByteArrayInputStream(bytes)));
    } catch (ProfileFormatException refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    }
  }

  private static void check(Profile profile) {
    Validator validator;
    try {
      validator = Validator.of(profile);
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).matches("(?s)(no rule|a pattern of rules).*");
      return;
    }
    assertThat(validator.check(BUILT).outcomes()).hasSameSizeAs(validator.rules());
  }

  /** Reads a document with words of one's own. */
  static void read(DisclosureReader reader) {
    assertThat(reader.parse(DOCUMENT).coverage().isComplete()).isTrue();
  }

  private static void requireReadAgain(Disclosure disclosure) throws IOException {
    String json = DisclosureJson.toString(disclosure, Contacts.KEEP);
    assertThat(DisclosureJson.read(json)).isEqualTo(disclosure);
  }
}
