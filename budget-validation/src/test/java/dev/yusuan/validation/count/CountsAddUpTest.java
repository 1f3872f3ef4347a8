package dev.yusuan.validation.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yusuan.io.Disclosures;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Finding;
import dev.yusuan.validation.rule.StatementCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountsAddUpTest {
  private static List<Finding> findings(String text) {
    String document = "# 某局2024年部门预算\n\n" + text;
    return Validator.standard().check(Disclosures.parse(document).disclosure()).findings().stream()
        .filter(finding -> finding.rule().id().equals("narrative.counts"))
        .toList();
  }

  /** Things of another kind, or of another level, and numbers that are not exact. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "预算单位1个，其中：行政单位1个，内设科室8个。",
        "预算单位1个，其中：内设科室8个。",
        "本部门共有项目3个，其中：一级项目3个，二级项目12个。",
        "共有车辆4辆，其中：单价50万元以上设备8台。",
        "本部门共有预算单位约30个，其中：行政单位10个，事业单位24个。",
        "本部门共有预算单位20余个，其中：行政单位10个，事业单位14个。",
        "共有车辆5辆左右，其中：机要通信用车2辆、其他用车2辆。",
        "共有车辆5辆，其中：机要通信用车2辆、其他用车约4辆。",
        "共有车辆5辆，其中：机要通信用车2辆、轿车4辆。",
        "本单位编制30人，其中：实有人数35人。",
        "2024年纳入项目库3个，其中：新建项目5个。",
        "2024年任务3个，其中：重点项目5个。",
        "本单位共有人员38人，其中：在职人员20人，其他人员18人，退休人员40人。"
      })
  void whatIsNoPartOfTheNumber(String text) {
    assertThat(findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "预算单位1个，其中：行政单位2个。",
        "现有公务用车5辆，其中：轿车2辆、越野车3辆、皮卡车1辆。",
        "共有车辆4辆，其中：机要通信用车8辆。",
        "本部门共有项目3个，其中：特定目标类项目5个。",
        "编制38名，其中行政编制40名。",
        "2024年纳入项目库3个，其中：重点项目5个。"
      })
  void aPartThatIsMoreThanTheNumber(String text) {
    assertThat(findings(text)).hasSize(1);
  }

  /** Two lists that say the same are told each at its place. */
  @Test
  void twoListsThatSayTheSame() {
    String list = "共有车辆4辆，其中：机要通信用车8辆。";

    assertThat(findings(list + "\n" + list))
        .extracting(finding -> ((StatementCheck) finding.check()).statement())
        .containsExactly(1, 3);
  }

  /** Posts, units and projects by kind are together not more than there are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "编制38名，其中：行政编制20名，事业编制19名。",
        "本部门共有项目3个，其中：特定目标类项目2个，其他运转类项目2个。",
        "预算单位5个，其中：行政单位2个，事业单位4个。",
        "共有车辆5辆，其中：机要通信用车2辆、应急保障用车4辆。"
      })
  void partsThatAreTogetherMore(String text) {
    assertThat(findings(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "编制38名，其中：行政编制20名，事业编制18名。",
        "编制38名，其中：行政编制20名，事业编制17名。",
        "本部门共有项目4个，其中：特定目标类项目2个，其他运转类项目2个。",
        "本部门共有项目3个，其中：新增项目2个，延续项目2个。",
        "在职人员30人，其中：管理人员20人，专业技术人员20人。",
        "共有设备2台，其中：某研究所设备5台。"
      })
  void partsThatAreTogetherNotMoreOrMayOverlap(String text) {
    assertThat(findings(text)).isEmpty();
  }

  /** What a semicolon divides from a list may be counted for itself. */
  @Test
  void whatStandsBehindASemicolon() {
    String text = "共有设备2台，其中：通用设备1台，专用设备5台。";

    assertThat(findings(text)).hasSize(1);
    assertThat(findings(text.replace("，专用", "；专用"))).isEmpty();
    assertThat(findings(text.replace("，专用", ";专用"))).isEmpty();
    assertThat(findings("共有设备2台；其中：通用设备1台，专用设备5台。")).hasSize(1);
    assertThat(findings("共有设备2台，其中：通用设备5台；专用设备5台。")).hasSize(1);
  }
}
