package dev.yusuan.narrative;

import dev.yusuan.contact.ContactMask;

/**
 * A figure of a sentence (数字) with what it says.
 *
 * @param role what it is in its sentence
 * @param topic what it is said of; {@link Topic#UNKNOWN} for one that is not bound
 * @param quantity its number and unit
 * @param approximate whether words say that it is about so much: 约300万元
 * @param printed its text as printed, with its unit
 */
public record StatedFigure(
    FigureRole role, Topic topic, Quantity quantity, boolean approximate, String printed) {
  /** Whether the sentence tells what it means. */
  public boolean isBound() {
    return role != FigureRole.UNBOUND;
  }

  /** The same with ＊＊＊ in place of contacts (联系人). */
  StatedFigure withoutContacts() {
    Topic masked = topic.withoutContacts();
    String text = ContactMask.mask(printed);
    return masked.equals(topic) && text.equals(printed)
        ? this
        : new StatedFigure(role, masked, quantity, approximate, text);
  }

  /** The role, the topic and the printed text. */
  @Override
  public String toString() {
    return role + " " + topic + ": " + printed;
  }
}
