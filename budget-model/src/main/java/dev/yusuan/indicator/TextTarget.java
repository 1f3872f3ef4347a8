package dev.yusuan.indicator;

/** A target in words that no other kind holds: 一季度一次, 每月25号, 等级三级. */
public final class TextTarget extends Target {
  TextTarget(String printed) {
    super(printed);
  }
}
