package dev.yusuan.contact;

/**
 * A label that introduces a contact (联系人标签): 联系人, 联系电话, 审核.
 *
 * @param text the label as it is compared
 * @param introduces what stands behind it
 * @param use where it is one
 */
record ContactLabel(String text, Introduces introduces, Use use) {
  /** What stands behind a label. */
  enum Introduces {
    NAME,
    NUMBER,
    /** A name, a number or both. */
    NAME_AND_NUMBER,
    /** The number of a document or account, or an address for mail. */
    ACCOUNT;

    boolean names() {
      return this == NAME || this == NAME_AND_NUMBER;
    }

    /** What two labels side by side introduce together. */
    Introduces and(Introduces other) {
      return this == other ? this : NAME_AND_NUMBER;
    }
  }

  /** Where a word is a label. */
  enum Use {
    /** Wherever something of its kind follows. */
    ALWAYS,
    /** Before a colon, and in a cell of its own. */
    COLON,
    /** As ALWAYS, but the word is the name of a thing too, which may be bought: 手机. */
    THING
  }
}
