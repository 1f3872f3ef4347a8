package dev.yusuan.narrative;

/**
 * A class as a sentence names it: 行政运行（项）.
 *
 * @param name the printed name
 * @param level 类, 款, 项 or the code as printed; empty where the sentence does not say
 */
public record ClassName(String name, String level) {
  /** The name with its level. */
  @Override
  public String toString() {
    return level.isEmpty() ? name : name + "（" + level + "）";
  }
}
