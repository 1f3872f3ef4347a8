package dev.yusuan.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.text.Excerpt;

/**
 * Where in the text a statement stands.
 *
 * @param section the headings above it, the uppermost first
 * @param sentence the printed sentence, its lines joined
 * @param explains whether it stands in a reason (主要原因), where a subject may be meant in part
 */
public record Passage(ImmutableList<String> section, String sentence, boolean explains) {
  /** The same with ＊＊＊ in place of contacts (联系人). */
  Passage withoutContacts() {
    boolean may =
        ContactMask.mayHoldContact(sentence)
            || section.stream().anyMatch(ContactMask::mayHoldContact);
    if (!may) {
      return this;
    }
    return new Passage(
        section.stream().map(ContactMask::mask).collect(ImmutableList.toImmutableList()),
        ContactMask.mask(sentence),
        explains);
  }

  /** The beginning of the sentence. */
  @Override
  public String toString() {
    return "“" + Excerpt.of(sentence) + "”";
  }
}
