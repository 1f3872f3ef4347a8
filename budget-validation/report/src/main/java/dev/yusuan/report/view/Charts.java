package dev.yusuan.report.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.report.figure.Breakdown;
import dev.yusuan.report.figure.Breakdown.Subject;
import dev.yusuan.report.figure.Breakdowns;
import dev.yusuan.report.figure.Part;
import dev.yusuan.report.view.ChartView.Bar;
import dev.yusuan.schema.Phase;
import dev.yusuan.text.Excerpt;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Turns breakdowns into charts. */
final class Charts {
  private static final int COLORS = 8;
  private static final int THOUSAND = 1000;

  private final Texts texts;

  Charts(Texts texts) {
    this.texts = texts;
  }

  ImmutableList<ChartView> of(Disclosure disclosure) {
    return Breakdowns.of(disclosure).stream().map(this::chart).collect(toImmutableList());
  }

  private ChartView chart(Breakdown breakdown) {
    boolean whole = breakdown.isWhole() && areShares(breakdown);
    return new ChartView(
        "chart-" + Ascii.toLowerCase(breakdown.subject().name()).replace('_', '-'),
        texts.get("chart", breakdown.subject()),
        texts.get("chart.source", Excerpt.of(breakdown.table()), breakdown.unit().symbol()),
        whole,
        bars(breakdown, whole),
        note(breakdown, whole));
  }

  /** The total is that of this year, of which parts of another are no shares. */
  private static boolean areShares(Breakdown breakdown) {
    return breakdown.parts().stream().map(Part::phase).distinct().count() == 1
        && breakdown.parts().stream().noneMatch(part -> part.amount().unscaled() < 0)
        && breakdown.total().filter(total -> !total.isZero()).isPresent();
  }

  private String note(Breakdown breakdown, boolean whole) {
    if (breakdown.left() > 0) {
      return texts.get("chart.left", breakdown.left());
    }
    Optional<Amount> sum = breakdown.sum();
    return whole || sum.isEmpty() || breakdown.total().isEmpty() || isNear(breakdown)
        ? ""
        : texts.get("chart.differs", sum.get(), breakdown.total().get());
  }

  /** Blank or zero parts and a total of zero need no word. */
  private static boolean isNear(Breakdown breakdown) {
    return breakdown.isWhole() || breakdown.subject() == Subject.PROJECTS;
  }

  private ImmutableList<Bar> bars(Breakdown breakdown, boolean whole) {
    List<Phase> phases = breakdown.parts().stream().map(Part::phase).distinct().toList();
    boolean several = phases.size() > 1;
    BigDecimal longest =
        breakdown.parts().stream()
            .map(part -> part.amount().inYuan().abs())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE)
            .max(BigDecimal.ONE);
    ImmutableList.Builder<Bar> bars = ImmutableList.builder();
    BigDecimal before = BigDecimal.ZERO;
    int color = 0;
    for (Part part : breakdown.parts()) {
      BigDecimal yuan = part.amount().inYuan();
      int start = whole ? thousandths(before, breakdown.total().orElseThrow().inYuan()) : 0;
      before = before.add(yuan);
      int end = whole ? thousandths(before, breakdown.total().orElseThrow().inYuan()) : 0;
      bars.add(
          new Bar(
              Excerpt.of(part.label()),
              several ? texts.get("phase", part.phase()) : "",
              FigureTexts.in(breakdown.unit(), part.amount()),
              whole ? share(yuan, breakdown.total().orElseThrow().inYuan()) : "",
              thousandths(yuan.abs(), longest),
              start,
              end - start,
              several ? phases.indexOf(part.phase()) : color++ % COLORS));
    }
    return bars.build();
  }

  private static String share(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP) + "%";
  }

  private static int thousandths(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(THOUSAND))
        .divide(whole, 0, RoundingMode.HALF_UP)
        .intValue();
  }
}
