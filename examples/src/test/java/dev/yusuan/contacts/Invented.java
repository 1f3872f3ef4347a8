package dev.yusuan.contacts;

import com.google.common.collect.ImmutableList;

/** Invented persons, made of pieces so that no number of a person stands in the sources. */
final class Invented {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  static final String NAME = "钱" + "多多";
  static final String SHORT_NAME = "孙" + "晓";
  static final String OTHER_NAME = "欧阳" + "小小";
  static final String LONG_NAME = "买买提" + "阿不都";
  static final String DOTTED_NAME = "阿依" + "·" + "买买提江";

  static final String MOBILE_TAIL = "0000" + "4713";
  static final String MOBILE = "138" + MOBILE_TAIL;
  static final String OTHER_MOBILE = "199" + "0000" + "4725";
  static final String LOCAL = "663" + "4713";
  static final String AREA = "0391";
  static final String LONG_LOCAL = "6630" + "4713";
  static final String LONG_AREA = "010";
  static final String MAIL = "qianduoduo" + "@" + "example.com";
  static final String IDENTITY = withCheckCharacter("110101" + "19000101" + "471");
  static final String CARD = withLuhnDigit("622848" + "000000" + "047130");

  private Invented() {}

  /** What must not be found in any output: each name and number, bare. */
  static ImmutableList<String> secrets() {
    return ImmutableList.of(
        NAME,
        SHORT_NAME,
        OTHER_NAME,
        LONG_NAME,
        DOTTED_NAME,
        "买买提江",
        MOBILE_TAIL,
        OTHER_MOBILE.substring(3),
        LOCAL,
        LONG_LOCAL,
        "qianduoduo",
        IDENTITY.substring(6, 17),
        CARD.substring(6));
  }

  /** The 17 digits of an identity number with the character that GB 11643 checks them by. */
  private static String withCheckCharacter(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  private static String withLuhnDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit * 2 : digit;
      sum += doubled / 10 + doubled % 10;
    }
    return digits + (10 - sum % 10) % 10;
  }
}
