package dev.yusuan.validation.printed;

import com.google.common.collect.ImmutableSet;
import dev.yusuan.indicator.NumericTarget;
import dev.yusuan.indicator.Target;
import dev.yusuan.validation.name.Likeness;
import dev.yusuan.validation.name.NameWords;
import java.math.BigDecimal;

/** What the names of indicators say of their targets, and the units that fit (指标名称与指标值的形式). */
public final class IndicatorForm {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Names of shares and other quotients (率, 满意度), which are printed as percentages. */
  private static final NameWords RATE =
      NameWords.ending("率", "满意度", "占比", "比重", "百分比")
          .notEnding("频率", "效率", "功率", "速率", "倍率", "汇率", "心率", "分辨率");

  /** Names of counts (人数, 次数), which are printed as numbers of something. */
  private static final NameWords COUNT =
      NameWords.ending("数", "数量", "次", "量")
          .without("完成", "增", "减", "降", "提升", "提高", "占", "同比", "环比", "平均")
          .notEnding(
              "指数", "系数", "函数", "分数", "参数", "倍数", "质量", "含量", "容量", "工作量", "任务量", "工程量", "能量", "力量",
              "层次", "档次", "计划数");

  /** Names of shares of a whole, which are never below 0% nor above 100%. */
  private static final NameWords SHARE =
      NameWords.ending(
              "合格率", "满意度", "满意率", "及时率", "覆盖率", "通过率", "知晓率", "知晓度", "归档率", "出席率", "参加率", "参与率",
              "出勤率", "准确率", "正确率", "完好率", "到位率", "接通率", "办结率", "办件率", "达标率", "符合率", "落实率", "受理率",
              "处置率", "共享率", "公开率", "结业率", "优良率", "优秀率", "好评率", "成活率", "普及率", "发放率", "正常率", "应补尽补率",
              "审批率", "验收率", "故障率", "差错率", "失误率", "投诉率")
          .without("增", "提升", "提高", "下降", "降低");

  /** Names of something to be raised or kept, which a target bounds from below. */
  private static final NameWords IMPROVEMENT =
      NameWords.beginning("促进", "保障", "提升", "提高", "改善", "增强", "优化", "推动", "加强")
          .without("成本", "费用", "支出", "经费", "时间", "时长", "投诉", "差错", "故障", "事故");

  /** Words that name what is measured and say nothing of how much of it there is to be. */
  private static final NameWords MEASURE = NameWords.ending("性", "度", "率", "数量");

  private static final ImmutableSet<String> PERCENT = ImmutableSet.of("%", "％", "‰", "百分点", "个百分点");
  private static final String SCORE = "分";
  private static final String SATISFACTION = "满意度";

  private IndicatorForm() {}

  public static boolean isRate(PrintedIndicator indicator) {
    return RATE.match(indicator.key());
  }

  public static boolean isCount(PrintedIndicator indicator) {
    return COUNT.match(indicator.key());
  }

  public static boolean isShare(PrintedIndicator indicator) {
    return SHARE.match(indicator.key()) || (isRate(indicator) && indicator.isUnder(SATISFACTION));
  }

  public static boolean isImprovement(PrintedIndicator indicator) {
    return IMPROVEMENT.match(indicator.key());
  }

  /** Whether the target is printed as a percentage. */
  public static boolean isPercentage(PrintedIndicator indicator) {
    return indicator.unit().filter(PERCENT::contains).isPresent();
  }

  /**
   * Whether a measured target of a rate can be one: a percentage, a fraction of one, marks out of a
   * hundred for satisfaction; or the name itself says %.
   */
  public static boolean fitsRate(PrintedIndicator indicator) {
    boolean isFraction =
        indicator.unit().isEmpty()
            && indicator
                .numeric()
                .filter(target -> target.number().compareTo(BigDecimal.ONE) <= 0)
                .isPresent();
    boolean isScore =
        indicator.unit().filter(SCORE::equals).isPresent()
            && (indicator.key().contains(SATISFACTION) || indicator.isUnder(SATISFACTION));
    return isPercentage(indicator)
        || isFraction
        || isScore
        || indicator.key().contains("%")
        || indicator.key().contains("％");
  }

  /** Whether a measured target contradicts what the name says that it is. */
  public static boolean isUnfit(PrintedIndicator indicator) {
    return indicator.isMeasured()
        && ((isRate(indicator) && !fitsRate(indicator))
            || (isCount(indicator) && isPercentage(indicator)));
  }

  /** Whether the target is the name once more, or its last word: 完整性 of 预算编制完整性. */
  public static boolean repeatsName(PrintedIndicator indicator) {
    String target = indicator.target().map(Target::printed).map(Likeness::comparable).orElse("");
    String name = Likeness.comparable(indicator.key());
    return !target.isEmpty()
        && (target.equals(name) || (name.endsWith(target) && MEASURE.match(target)));
  }

  /** How the number of a percentage stands to 100: below, equal or above as -1, 0 or 1. */
  public static int comparedWithWhole(NumericTarget target) {
    return target.number().compareTo(HUNDRED);
  }
}
