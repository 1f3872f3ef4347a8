package dev.yusuan.validation.wording;

import java.util.Locale;

/**
 * The same text in both languages (中英文文本).
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Wording(String chinese, String english) {
  /**
   * Checks that both are there.
   *
   * @throws IllegalArgumentException if one of them is blank
   */
  public Wording {
    if (chinese.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException(
          "a text in both languages, not “" + chinese + "” and “" + english + "”");
    }
  }

  /** The Chinese text for a Chinese locale, else the English. */
  public String in(Locale language) {
    return language.getLanguage().equals("zh") ? chinese : english;
  }

  /** The English text. */
  @Override
  public String toString() {
    return english;
  }
}
