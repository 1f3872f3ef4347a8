package dev.yusuan.io.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits of a code with what some documents print around them: [2010301], 201-03-01, 201.03.01,
 * 201类, 2010301.0 and '2010301 of spreadsheets.
 */
public final class PrintedCode {
  private static final Pattern CODE =
      Pattern.compile(
          "['’‘′＇`]?[\\[【(（]?"
              + "(?:([0-9]{3})([-－—.·/])([0-9]{2})\\2([0-9]{2})|([0-9]{3})[-－—/]([0-9]{2})|([0-9]{3,32}))"
              + "[\\]】)）]?(?:\\.0)?[类款项]?");

  private PrintedCode() {}

  /** The digits; empty if a text is no such code. */
  public static Optional<String> digits(String text) {
    Matcher code = CODE.matcher(Blanks.squeeze(text));
    return code.matches()
        ? Optional.of(code.group().replaceAll("\\.0[类款项]?$|[^0-9]", ""))
        : Optional.empty();
  }
}
