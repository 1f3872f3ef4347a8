package dev.yusuan.contact;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Masks the names and numbers of persons who are printed as contacts (联系人): what stands behind,
 * beside or below a label such as 负责人 and has the shape of its value, and wherever they stand
 * telephone numbers, identity numbers, bank cards and addresses for mail.
 *
 * <p>Figures, codes and short service numbers (12345) are never masked.
 */
public final class ContactMask {
  /** What stands in the place of a name or a number. */
  public static final String MASK = "＊＊＊";

  private ContactMask() {}

  /** A text; tabs, bars and several blanks part cells. */
  public static String mask(String text) {
    return ContactSigns.in(text) ? new BlockContacts().mask(ImmutableList.of(text)).get(0) : text;
  }

  /** Whether a text may hold a contact or a label of one; false is certain, and quick. */
  public static boolean mayHoldContact(String text) {
    return ContactSigns.in(text);
  }

  /** The cells of a line. */
  public static ImmutableList<String> maskLine(List<String> cells) {
    return ContactSigns.inAny(cells)
        ? new BlockContacts().mask(cells)
        : ImmutableList.copyOf(cells);
  }

  /** A text that may stand below any title, and so is masked if it looks like names or a number. */
  public static String maskUntitled(String text) {
    TextContacts contacts = TextContacts.of(text);
    if (contacts.isContacts() || contacts.addNumber()) {
      return MASK;
    }
    return mask(text);
  }

  /** Titles of columns, among which values may stand where a header runs into its first row. */
  public static ImmutableList<String> maskTitles(List<String> titles) {
    List<String> words =
        ContactSigns.inAny(titles)
            ? TitledValues.masked(titles).orElse(ImmutableList.copyOf(titles))
            : titles;
    return ContactHeader.withoutValues(words).stream()
        .map(ContactMask::mask)
        .collect(ImmutableList.toImmutableList());
  }

  /** Lines of cells that stand below each other; a header tells what the lines below it hold. */
  public static ImmutableList<ImmutableList<String>> maskLines(List<? extends List<String>> lines) {
    BlockContacts block = new BlockContacts();
    ImmutableList.Builder<ImmutableList<String>> masked =
        ImmutableList.builderWithExpectedSize(lines.size());
    for (List<String> line : lines) {
      masked.add(block.mask(line));
    }
    return masked.build();
  }

  /** Texts that stand below each other, each a line. */
  public static ImmutableList<String> maskTexts(List<String> texts) {
    BlockContacts block = new BlockContacts();
    ImmutableList.Builder<String> masked = ImmutableList.builderWithExpectedSize(texts.size());
    for (String text : texts) {
      masked.add(block.mask(ImmutableList.of(text)).get(0));
    }
    return masked.build();
  }
}
