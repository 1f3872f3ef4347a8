package dev.yusuan.contacts;

import static dev.yusuan.contacts.Invented.MOBILE;

import com.google.common.collect.ImmutableList;

/** What is no contact though it looks like one or stands behind a word that looks like a label. */
final class NeverMasked {
  private NeverMasked() {}

  static ImmutableList<String> texts() {
    return ImmutableList.<String>builder()
        .addAll(codes())
        .addAll(figures())
        .addAll(words())
        .build();
  }

  private static ImmutableList<String> codes() {
    return ImmutableList.of(
        "2010306",
        "负责人：2010306",
        "项目代码 " + MOBILE,
        "项目编码：" + MOBILE,
        "项目编号为" + MOBILE,
        "编码（" + MOBILE + "）",
        "419001230000000105927",
        "41900123000000105996",
        "4190012300000010" + "5996",
        "A" + MOBILE,
        "1" + MOBILE,
        MOBILE + "0",
        "013001001001",
        "037025001001",
        "003001",
        "62284800000004713" + "99",
        "GB/T 4754-2017",
        "财预〔2023〕83号",
        "某财行2023-175号");
  }

  private static ImmutableList<String> figures() {
    return ImmutableList.of(
        "合计139" + "00000000元",
        "合计" + MOBILE + "万元",
        MOBILE + ".00",
        "0." + MOBILE,
        MOBILE + ",000",
        "13,800,004,713",
        "1,314.20",
        "138 1234 5678 100",
        "13 25 36 47 58 6",
        "1380.00 1234.00 5678.00",
        "2024-12-31至2025-01-01",
        "2024年 2025年",
        "电话：96123",
        "电话：12,000.00",
        "电话费2200000元",
        "联系电话：12345",
        "12345市长热线",
        "拨打110、119",
        "采购手机：20部",
        "手机20部、电话5部",
        "传真机 2 台",
        "负责人 12人",
        "编制：30人");
  }

  private static ImmutableList<String> words() {
    return ImmutableList.of(
        "联系人",
        "电话",
        "手机、传真",
        "电话、网络费",
        "热线电话接通率 ≥70%",
        "项目负责人应当按时填报",
        "各项目负责人 按时",
        "联系人数不少于50人",
        "主要负责人履职能力",
        "村级负责人补贴",
        "负责人会议",
        "法人单位数量",
        "联系方式 电话沟通",
        "加强联系 人大代表",
        "审核 通过",
        "姓名、职务",
        "会计电算化",
        "手机：无",
        "联系人：无");
  }
}
