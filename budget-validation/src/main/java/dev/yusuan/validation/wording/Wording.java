package dev.yusuan.validation.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same text in both languages (中英文文本): as it is, or the key of one in the bundles with what its
 * placeholders hold, which becomes words where a report is written.
 */
public final class Wording {
  private final String key;
  private final ImmutableList<Wording> arguments;
  private final Function<Locale, String> text;

  /** What was asked for before; threads that ask at the same time make equal texts. */
  private @Nullable String chinese;

  private @Nullable String english;

  private Wording(String key, ImmutableList<Wording> arguments, Function<Locale, String> text) {
    this.key = key;
    this.arguments = arguments;
    this.text = text;
  }

  /**
   * A text as it is.
   *
   * @param chinese in Chinese
   * @param english in English
   * @throws IllegalArgumentException if one of them is blank
   */
  public Wording(String chinese, String english) {
    this("", ImmutableList.of(), language -> isChinese(language) ? chinese : english);
    if (chinese.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException(
          "a text in both languages, not “" + chinese + "” and “" + english + "”");
    }
  }

  /**
   * A text that is made where it is asked for.
   *
   * @param key what names it
   * @param arguments what its placeholders hold
   * @param text makes it, in Chinese for a Chinese locale, else in English
   */
  public static Wording of(String key, List<Wording> arguments, Function<Locale, String> text) {
    return new Wording(key, ImmutableList.copyOf(arguments), text);
  }

  private static boolean isChinese(Locale language) {
    return language.getLanguage().equals("zh");
  }

  /** The key; empty text where it is a text as it is. */
  public String key() {
    return key;
  }

  /** What the placeholders of the text hold, in their order. */
  public ImmutableList<Wording> arguments() {
    return arguments;
  }

  /** In Chinese. */
  public String chinese() {
    String made = chinese;
    if (made == null) {
      made = text.apply(Locale.CHINESE);
      chinese = made;
    }
    return made;
  }

  /** In English. */
  public String english() {
    String made = english;
    if (made == null) {
      made = text.apply(Locale.ENGLISH);
      english = made;
    }
    return made;
  }

  /** The Chinese text for a Chinese locale, else the English. */
  public String in(Locale language) {
    return isChinese(language) ? chinese() : english();
  }

  /** Whether both texts are the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Wording that
        && chinese().equals(that.chinese())
        && english().equals(that.english());
  }

  @Override
  public int hashCode() {
    return Objects.hash(chinese(), english());
  }

  /** The English text. */
  @Override
  public String toString() {
    return english();
  }
}
