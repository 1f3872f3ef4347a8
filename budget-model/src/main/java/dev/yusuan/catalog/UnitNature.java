package dev.yusuan.catalog;

/** What a unit is, as far as the governmental economic classification asks (单位性质). */
public enum UnitNature {
  /** 行政单位, and institutions managed by the civil service law (参照公务员法管理的事业单位). */
  ADMINISTRATIVE("administrative"),
  /** 事业单位 not managed by the civil service law. */
  PUBLIC_INSTITUTION("institution");

  private final String key;

  UnitNature(String key) {
    this.key = key;
  }

  /** The name in the resources. */
  String key() {
    return key;
  }
}
