package dev.yusuan.contacts;

import static dev.yusuan.contacts.Invented.AREA;
import static dev.yusuan.contacts.Invented.LOCAL;
import static dev.yusuan.contacts.Invented.LONG_NAME;
import static dev.yusuan.contacts.Invented.MOBILE;
import static dev.yusuan.contacts.Invented.NAME;
import static dev.yusuan.contacts.Invented.OTHER_NAME;
import static dev.yusuan.contacts.Invented.SHORT_NAME;

import com.google.common.collect.ImmutableList;

/** How lines of cells name persons: labels before values, and labels above them. */
final class Grids {
  private static final String NUMBER = AREA + "-" + LOCAL;

  private Grids() {}

  static ImmutableList<String> all() {
    return ImmutableList.<String>builder().addAll(beside()).addAll(below()).build();
  }

  private static ImmutableList<String> beside() {
    return ImmutableList.of(
        cells("联系人", NAME),
        cells("联系人：", NAME, "联系电话：", NUMBER),
        cells("联系人", NAME, NUMBER),
        cells("联系人", "", NAME),
        cells("联系人", "", "", LONG_NAME),
        cells("负责人", NAME, OTHER_NAME, "联系电话", LOCAL),
        cells("联系人、电话", NAME + " " + NUMBER),
        cells("联系人及电话", NAME, LOCAL),
        cells("联系人", "联系电话", NAME, LOCAL),
        cells("联 系 人", SHORT_NAME, "电 话", LOCAL),
        cells("填表人", LONG_NAME, "审核", NAME),
        cells("项目单位负责人（签字）", NAME),
        cells("单位负责人", NAME + "、" + OTHER_NAME),
        cells("联系人", "孙　晓", "手机", MOBILE),
        cells("备注：联系人", NAME),
        cells(NAME, MOBILE),
        cells("姓名", NAME, "身份证号", Invented.IDENTITY),
        cells("填表人：", NAME, "复核人：", OTHER_NAME),
        cells("填表人：", "", "复核人：", OTHER_NAME, LONG_NAME),
        "| 联系人 | " + NAME + " | 电话 | " + LOCAL + " |");
  }

  private static ImmutableList<String> below() {
    return ImmutableList.of(
        cells("项目名称", "联系人", "联系电话") + "\n" + cells("某项目", NAME, NUMBER),
        cells("项目名称", "联系人", "联系电话")
            + "\n"
            + cells("某项目", NAME, NUMBER)
            + "\n"
            + cells("又一项目", LONG_NAME, LOCAL),
        cells("联系人", "联系电话") + "\n" + cells(NAME, NUMBER),
        cells("项目名称", "某项目") + "\n" + cells("负责人", NAME) + "\n" + cells("年度金额", "5.00"),
        cells("项目名称", "某项目")
            + "\n"
            + cells("负责人", NAME, "联系人", OTHER_NAME + "（科员）", "电话", LOCAL)
            + "\n"
            + cells("年度金额", "5.00"),
        cells("序号", "姓名", "手机") + "\n" + cells("1", OTHER_NAME, MOBILE),
        cells("项目", "负责人", "金额") + "\n" + cells("某项目", SHORT_NAME, "5.00"),
        cells("单位", "法定代表人", "传真") + "\n" + cells("某局", LONG_NAME, LOCAL),
        "联系人\n" + NAME + "\n联系电话\n" + NUMBER,
        "联系人\n" + OTHER_NAME,
        cells("姓名", "职务", "电话")
            + "\n"
            + cells(SHORT_NAME, "科长", NUMBER)
            + "\n"
            + cells(OTHER_NAME, "科员", LOCAL),
        "项目名称    联系人    联系电话\n某项目    " + LONG_NAME + "    " + LOCAL,
        "项目,负责人,金额\n某项目," + LONG_NAME + ",5.00",
        "单位、法定代表人、传真\n某局、" + NAME + "、" + LOCAL,
        "单位 负责人 金额 某局 " + SHORT_NAME + " 5.00",
        "联系人\n联系电话\n" + NAME + "\n" + LOCAL);
  }

  private static String cells(String... cells) {
    return String.join("\t", cells);
  }
}
