package dev.yusuan.io;

/**
 * What a writer does with the names and telephone numbers of contacts that documents print (联系人信息).
 *
 * <p>A contact is the cell behind a label such as 项目负责人, 联系人, 联系电话 or 填报人, what follows such a
 * label and a colon in a text, and a mobile number that stands alone. Contacts are looked for in
 * what is not typed, in notes and in texts that stand in no column; a line of a typed table that
 * has such a label is kept among what is not typed. Codes and amounts are never touched.
 */
public enum Contacts {
  /** Writes {@code ＊＊＊} in their place. */
  OMIT,
  /** Writes them as printed, so that what is read back is equal to what was written. */
  KEEP
}
