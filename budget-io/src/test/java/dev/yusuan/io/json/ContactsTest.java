package dev.yusuan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.document.UnrecognisedBlock;
import dev.yusuan.io.Contacts;
import dev.yusuan.io.NaughtyTables;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ContactsTest {
  private static final String MOBILE = "138" + "00000000";

  private static final Disclosure WITH_CONTACTS =
      new Disclosure(
          Optional.empty(),
          OptionalInt.of(2020),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of(NaughtyTables.with("见" + MOBILE)),
          ImmutableList.of(
              new UnrecognisedBlock(
                  Optional.empty(),
                  "目标表 " + MOBILE,
                  ImmutableList.of(
                      ImmutableList.of("单位编码", "074001", "资金用途", "业务类"),
                      ImmutableList.of("项目负责人", "甲某某", "联系人", "乙某 丙某某"),
                      ImmutableList.of("联系电话", MOBILE + " " + MOBILE, "", ""),
                      ImmutableList.of("项目编码", "41900124000000000500"),
                      ImmutableList.of("项目总金额", "331.50", "热线", "12345"),
                      ImmutableList.of("咨询 " + MOBILE)))));

  @Test
  void writesNoContactsUnlessAsked() throws IOException {
    String json = DisclosureJson.toString(WITH_CONTACTS);

    assertThat(DisclosureJson.read(json).unrecognised())
        .containsExactly(
            new UnrecognisedBlock(
                Optional.empty(),
                "目标表 ＊＊＊",
                ImmutableList.of(
                    ImmutableList.of("单位编码", "074001", "资金用途", "业务类"),
                    ImmutableList.of("项目负责人", "＊＊＊", "联系人", "＊＊＊"),
                    ImmutableList.of("联系电话", "＊＊＊", "", ""),
                    ImmutableList.of("项目编码", "41900124000000000500"),
                    ImmutableList.of("项目总金额", "331.50", "热线", "12345"),
                    ImmutableList.of("咨询 ＊＊＊"))));
    assertThat(DisclosureJson.read(json).projects().notes()).containsExactly("见＊＊＊", "见＊＊＊");
    assertThat(DisclosureJson.read(json).projects().rows().get(0).cells().unplaced())
        .containsExactly("见＊＊＊", "见＊＊＊");
  }

  @Test
  void writesContactsWhenAsked() throws IOException {
    String json = DisclosureJson.toString(WITH_CONTACTS, Contacts.KEEP);

    assertThat(DisclosureJson.read(json)).isEqualTo(WITH_CONTACTS);
  }

  @Test
  void theModuleLeavesThemOutUnlessAsked() throws IOException {
    ObjectMapper omitting = new ObjectMapper().registerModule(new DisclosureModule());
    ObjectMapper keeping = new ObjectMapper().registerModule(new DisclosureModule(Contacts.KEEP));

    assertThat(omitting.writeValueAsString(WITH_CONTACTS)).doesNotContain("甲某某", "乙某");
    assertThat(keeping.writeValueAsString(WITH_CONTACTS)).contains("甲某某", "乙某");
  }

  @Test
  void whatHoldsNoContactIsWrittenTheSame() {
    assertThat(DisclosureJson.toString(Samples.DISCLOSURE, Contacts.OMIT))
        .isEqualTo(DisclosureJson.toString(Samples.DISCLOSURE, Contacts.KEEP));
  }
}
