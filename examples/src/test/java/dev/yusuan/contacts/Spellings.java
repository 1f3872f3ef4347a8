package dev.yusuan.contacts;

import static dev.yusuan.contacts.Invented.AREA;
import static dev.yusuan.contacts.Invented.CARD;
import static dev.yusuan.contacts.Invented.DOTTED_NAME;
import static dev.yusuan.contacts.Invented.IDENTITY;
import static dev.yusuan.contacts.Invented.LOCAL;
import static dev.yusuan.contacts.Invented.LONG_AREA;
import static dev.yusuan.contacts.Invented.LONG_LOCAL;
import static dev.yusuan.contacts.Invented.LONG_NAME;
import static dev.yusuan.contacts.Invented.MAIL;
import static dev.yusuan.contacts.Invented.MOBILE;
import static dev.yusuan.contacts.Invented.NAME;
import static dev.yusuan.contacts.Invented.OTHER_MOBILE;
import static dev.yusuan.contacts.Invented.OTHER_NAME;
import static dev.yusuan.contacts.Invented.SHORT_NAME;

import com.google.common.collect.ImmutableList;

/** How a text of one cell or line names a person or prints a number of one. */
final class Spellings {
  private Spellings() {}

  static ImmutableList<String> all() {
    return ImmutableList.<String>builder()
        .addAll(labelled())
        .addAll(listed())
        .addAll(lessCommonLabels())
        .addAll(labelledNumbers())
        .addAll(bareNumbers())
        .build();
  }

  private static ImmutableList<String> labelled() {
    return ImmutableList.of(
        "联系人：" + NAME,
        "联系人:" + NAME,
        "联系人 " + NAME,
        "联系人" + NAME,
        "联系人（" + NAME + "）",
        "联系人(" + NAME + ")",
        "联系人【" + NAME + "】",
        "联 系 人：" + NAME,
        "联　系　人　" + SHORT_NAME,
        "联系\u200B人：" + NAME,
        "联系人 " + LONG_NAME,
        "联系人：" + LONG_NAME,
        "联系人：" + DOTTED_NAME,
        "联系人：孙　晓",
        "**联系人**：" + NAME,
        "联系人姓名：" + NAME,
        "联系人为" + NAME,
        "（联系人：" + NAME + "）",
        "项目负责人：" + OTHER_NAME,
        "主要负责人 " + NAME,
        "单位负责人（签字/签章）：" + NAME,
        "单位负责人（签字）" + NAME,
        "负责人：" + NAME + "同志",
        "联系人：" + NAME + "，负责日常解释工作");
  }

  private static ImmutableList<String> listed() {
    return ImmutableList.of(
        "联系人：" + NAME + "、" + OTHER_NAME,
        "联系人：" + NAME + " " + OTHER_NAME,
        "联系人：" + NAME + "，" + OTHER_NAME,
        "联系人：" + NAME + "和" + OTHER_NAME,
        "联系人：" + NAME + "/" + LONG_NAME,
        "联系人：" + NAME + "（" + MOBILE + "）、" + OTHER_NAME + "（" + OTHER_MOBILE + "）",
        "联系人：" + NAME + "电话：" + AREA + "-" + LOCAL,
        "联系人、电话：" + NAME + " " + AREA + "-" + LOCAL,
        "联系人及联系方式：" + NAME + "，" + LOCAL,
        "联系电话：" + MOBILE + "、" + OTHER_MOBILE,
        "联系电话：" + AREA + "-" + LOCAL + "、" + LONG_LOCAL,
        "联系电话：" + MOBILE + "/" + LOCAL,
        "填表人：" + SHORT_NAME + "  复核人：" + NAME);
  }

  private static ImmutableList<String> lessCommonLabels() {
    ImmutableList.Builder<String> spellings = ImmutableList.builder();
    for (String label :
        ImmutableList.of(
            "填表人", "制表人", "编制人", "复核人", "承办人", "联络员", "法定代表人", "分管领导", "经办人", "审核人", "填报人", "统计人",
            "报表人", "起草", "撰稿", "责任编辑", "信息员", "专管员", "终审")) {
      spellings.add(label + "：" + NAME);
    }
    return spellings.add("审核：" + NAME, "制表：" + NAME + " 复核：" + SHORT_NAME).build();
  }

  private static ImmutableList<String> labelledNumbers() {
    return ImmutableList.of(
        "电话" + LOCAL,
        "电话：" + LOCAL,
        "联系电话 " + LOCAL,
        "联系 电话：" + LOCAL,
        "电话（传真）：" + AREA + "-" + LOCAL,
        "联系电话（手机）" + LOCAL,
        "传真：" + LOCAL,
        "Tel: " + LOCAL,
        "TEL" + LONG_LOCAL,
        "联系电话：663 4713",
        "联系电话：663-4713",
        "办公电话：" + LOCAL + "转801",
        "手机号码：" + MOBILE,
        "身份证号：" + IDENTITY,
        "银行卡号：" + CARD);
  }

  private static ImmutableList<String> bareNumbers() {
    return ImmutableList.of(
        MOBILE,
        "请拨打" + MOBILE + "。",
        "138-0000-4713",
        "138 0000 4713",
        "138·0000·4713",
        "1380000-4713",
        "138-" + "00004713",
        "+86" + MOBILE,
        "+86 138 0000 4713",
        "86-" + MOBILE,
        "0086" + MOBILE,
        "（+86）" + MOBILE,
        "１３８" + "００００４７１３",
        "138\u200B0000\u200B4713",
        NAME + MOBILE,
        NAME + "（" + MOBILE + "）",
        MOBILE + NAME,
        NAME + "，男，局长，电话" + MOBILE,
        "如有疑问请拨打" + AREA + "-" + LOCAL + "（" + NAME + "）咨询。",
        AREA + "-" + LOCAL + "（办公室） " + OTHER_NAME,
        AREA + "-" + LOCAL,
        AREA + "—" + LOCAL,
        AREA + " " + LOCAL,
        AREA + LOCAL,
        "（" + AREA + "）" + LOCAL,
        "(" + AREA + ") " + LOCAL,
        LONG_AREA + "-" + LONG_LOCAL + "-801",
        LONG_AREA + LONG_LOCAL,
        "+86-391-" + LOCAL,
        IDENTITY,
        IDENTITY.substring(0, 6) + " " + IDENTITY.substring(6, 14) + " " + IDENTITY.substring(14),
        CARD,
        CARD.replaceAll("(.{4})(?=.)", "$1 "),
        MAIL,
        "邮箱：" + MAIL,
        "＜qianduoduo＠example．com＞");
  }
}
