package dev.yusuan.catalog;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.FunctionCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The labels that tables print for functional classes (支出功能分类类级科目名称): {@code 一、一般公共服务}, {@code
 * （十二）城乡社区事务支出}. The ordinal is dropped and never trusted: publishers count differently.
 */
public final class ClassLabels {
  private static final Pattern ORDINAL =
      Pattern.compile(
          "^(?:（(?:[〇零一二三四五六七八九十百]{1,5}|[0-9]{1,3})）[、．.]?|(?:[〇零一二三四五六七八九十百]{1,5}|[0-9]{1,3})[、．.])");

  private ClassLabels() {}

  /**
   * The class that a label names, whatever its ordinal says; empty where no class has such a name.
   */
  public static Optional<FunctionCode> find(String label) {
    String name = ORDINAL.matcher(Names.comparable(label)).replaceFirst("");
    return Optional.ofNullable(Once.BY_KEY.get(Names.key(name)));
  }

  /** All known labels without their ordinals, by code. */
  public static ImmutableList<Label> all() {
    return Once.ALL;
  }

  /**
   * A name that tables print for a class.
   *
   * @param code the class
   * @param name the name, without an ordinal
   * @param evidence what it rests on
   */
  public record Label(FunctionCode code, String name, Evidence evidence) {}

  private static ImmutableList<Label> read() {
    Vocabulary vocabulary = new Vocabulary();
    ImmutableList.Builder<Label> labels = ImmutableList.builder();
    TabbedLines lines = TabbedLines.of("class-labels.tsv");
    while (lines.nextLine()) {
      labels.add(
          new Label(
              FunctionCode.parse(lines.field()),
              lines.field(),
              vocabulary.evidence(lines.field(), lines.field())));
    }
    return labels.build();
  }

  private static final class Once {
    static final ImmutableList<Label> ALL = read();
    static final Map<String, FunctionCode> BY_KEY = byKey();

    private static Map<String, FunctionCode> byKey() {
      Map<String, FunctionCode> byKey = new HashMap<>();
      for (Label label : ALL) {
        FunctionCode other = byKey.put(Names.key(label.name()), label.code());
        if (other != null && !other.equals(label.code())) {
          throw new IllegalStateException("two classes have the label " + label.name());
        }
      }
      return Map.copyOf(byKey);
    }
  }
}
