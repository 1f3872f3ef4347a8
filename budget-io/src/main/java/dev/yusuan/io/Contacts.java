package dev.yusuan.io;

/**
 * What a writer does with the names and telephone numbers of contacts that documents print (联系人信息).
 *
 * <p>A contact is the cell after one of the cells 项目负责人, 联系人, 联系电话, 填报人, 经办人 or 审核人 in a line that
 * is not typed, what follows such a word and a colon or blank in a text, and a mobile number that
 * stands alone in text that is not typed. The values of typed tables are never touched.
 */
public enum Contacts {
  /** Writes {@code ＊＊＊} in their place. */
  OMIT,
  /** Writes them as printed, so that what is read back is equal to what was written. */
  KEEP
}
