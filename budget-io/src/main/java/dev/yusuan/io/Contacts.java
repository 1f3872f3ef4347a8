package dev.yusuan.io;

import dev.yusuan.document.Disclosure;
import dev.yusuan.document.Issuer;
import dev.yusuan.table.Table;

/**
 * What a writer does with the names and numbers of persons that documents print as contacts
 * (联系人信息): see {@link dev.yusuan.contact.ContactMask}. Figures and codes are never touched.
 */
public enum Contacts {
  /** Writes {@code ＊＊＊} in their place. */
  OMIT,
  /** Writes them as printed, so that what is read back is equal to what was written. */
  KEEP;

  /** A disclosure as it is written. */
  public Disclosure in(Disclosure disclosure) {
    return this == KEEP ? disclosure : disclosure.withoutContacts();
  }

  /** A table as it is written. */
  public Table<?> in(Table<?> table) {
    return this == KEEP ? table : table.withoutContacts();
  }

  /** An issuer as it is written. */
  public Issuer in(Issuer issuer) {
    return this == KEEP ? issuer : issuer.withoutContacts();
  }
}
