package dev.yusuan.indicator;

/** A target that names a quality (定性指标值): 及时, 明显提升; at most eight characters, no number. */
public final class QualitativeTarget extends Target {
  QualitativeTarget(String printed) {
    super(printed);
  }
}
