package dev.yusuan.validation;

import dev.yusuan.document.Disclosure;
import dev.yusuan.io.Disclosures;
import java.util.List;

/** An example of each rule on sentences. */
final class NarrativeExamples {
  static final String TABLE =
      """


      # 一、收支预算总表

      单位：万元

      收入\t\t支出\t
      项目\t预算数\t项目\t预算数
      一、财政拨款收入\t2,940.60\t一、教育支出\t2,940.60
      总计\t2,940.60\t总计\t2,940.60
      """;

  private NarrativeExamples() {}

  static List<RuleExample> examples() {
    return List.of(
        example("narrative.tables", "收入预算2940.6万元。" + TABLE, "收入预算2904.6万元。" + TABLE),
        example(
            "narrative.balance",
            "2024年收入总计318.20万元，支出总计318.20万元。",
            "2024年收入总计318.20万元，支出总计381.20万元。"),
        example(
            "narrative.changes",
            "公务接待费6.50万元，比上年减少1.50万元，下降18.75%。",
            "公务接待费6.50万元，比上年减少1.50万元，增长18.75%。"),
        example(
            "narrative.rates",
            "公务接待费6.50万元，比上年减少1.50万元，下降18.75%。",
            "公务接待费6.50万元，比上年减少1.50万元，下降19.75%。"),
        example(
            "narrative.shares",
            "支出合计640.00万元，其中：基本支出400.00万元，占62.50%；项目支出240.00万元，占37.50%。",
            "支出合计640.00万元，其中：基本支出400.00万元，占65.20%；项目支出240.00万元，占37.50%。"),
        example(
            "narrative.parts",
            "支出合计640.00万元，其中：基本支出400.00万元；项目支出240.00万元。",
            "支出合计640.00万元，其中：基本支出400.00万元；项目支出420.00万元。"),
        example(
            "narrative.part-changes",
            "2024年“三公”经费9.00万元，比上年减少0.50万元。其中：因公出国（境）费0万元，与上年持平；"
                + "公务用车购置及运行费7.00万元，比上年增加0.50万元；公务接待费2.00万元，比上年减少1.00万元。",
            "2024年“三公”经费9.00万元，比上年减少2.40万元。其中：因公出国（境）费0万元，与上年持平；"
                + "公务用车购置及运行费7.00万元，与上年持平；公务接待费2.00万元，与上年持平。"),
        example("narrative.counts", "共有车辆5辆，其中：机要通信用车2辆、其他用车3辆。", "共有车辆5辆，其中：机要通信用车2辆、其他用车2辆。"),
        example(
            "narrative.listed",
            "本部门包括2个预算单位，具体包括：\n1.某局机关\n2.某所\n",
            "本部门包括3个预算单位，具体包括：\n1.某局机关\n2.某所\n"),
        example(
            "wording.levels",
            "2024年其他支出（类）其他支出（款）其他支出（项）2.00万元。",
            "2024年教育支出（类）教育支出（款）普通教育（项）2.00万元。"),
        example(
            "wording.base-years",
            "2024年会议费2.00万元，比2023年预算减少1.00万元。",
            "2024年会议费2.00万元，比2024年预算减少1.00万元。"),
        example(
            "narrative.unchanged", "因公出国（境）费3.00万元，与上年持平。", "因公出国（境）费3.00万元，比上年减少1.00万元，与上年持平。"),
        example(
            "narrative.twice",
            "设备更新经费支出决算81.50万元。设备更新经费支出决算81.50万元，主要用于机房。",
            "设备更新经费支出决算81.50万元。设备更新经费支出决算85.10万元，主要用于机房。"),
        example(
            "wording.reasons", "会议费2.00万元，比上年减少1.00万元，主要原因是会议合并。", "会议费2.00万元，比上年减少1.00万元，主要原因是。"),
        example("wording.directions", "会议费2.00万元，比上年减少1.00万元。", "会议费2.00万元，比上年增加（减少）1.00万元。"),
        example("wording.placeholders", "本单位机关运行经费9.00万元。", "XX单位机关运行经费9.00万元。"),
        example(
            "wording.instructions",
            "2025年单位预算信息公开\n\n收入预算5.00万元。",
            "2025年单位预算信息公开模板\n\n收入预算5.00万元。"),
        example("wording.years", "一、2024年度预算情况说明\n收入预算5.00万元。", "一、204年度预算情况说明\n收入预算5.00万元。"),
        example("wording.stops", "会议费2.00万元。", "会议费2.00万元。。"),
        example("wording.signs", "会议费减少2.00万元（-5%）。", "会议费下降-5%。"),
        example(
            "wording.unit-budget",
            "# 某县图书馆2026年单位预算\n\n2026年单位预算编制说明\n收入预算5.00万元，按部门预算支出经济分类列示。",
            "# 某县图书馆2026年单位预算\n\n2026年部门预算编制说明\n收入预算5.00万元。"),
        example(
            "wording.topics",
            text("本部门没有机关运行经费，没有“三 公”经费，政府采购预算0.30万元。"),
            text("本部门没有机关运转经费和“三公”经费。")));
  }

  /** A text that is long enough to explain a budget. */
  private static String text(String sentence) {
    return "# 某县图书馆2026年部门预算\n\n2026年部门预算编制说明\n" + "会议费2.00万元，培训费1.00万元。".repeat(15) + sentence;
  }

  static Disclosure read(String text) {
    return Disclosures.parse(text).disclosure();
  }

  private static RuleExample example(String id, String holds, String fails) {
    return new RuleExample(id, read(holds), read(fails));
  }
}
