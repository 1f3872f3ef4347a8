package dev.yusuan.schema;

import com.google.common.collect.ImmutableList;
import dev.yusuan.contact.Contact;
import dev.yusuan.contact.ContactMask;
import dev.yusuan.indicator.Target;
import dev.yusuan.money.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells without contacts: what is text is masked by the row that it stands in. */
final class DiscreetCells {
  /** Stands for what is typed: it is no label, and no name or number of a person. */
  private static final String TYPED = "0";

  private static final Contact MASKED = Contact.of(ContactMask.MASK);

  private DiscreetCells() {}

  /** The contents with the masked texts, those of the given columns first. */
  static @Nullable Object[] contents(
      @Nullable Object[] contents, List<Integer> order, ImmutableList<String> masked) {
    @Nullable Object[] discreet = contents.clone();
    for (int i = 0; i < order.size(); i++) {
      int index = order.get(i);
      discreet[index] = masked(contents[index], masked.get(i));
    }
    return discreet;
  }

  private static @Nullable Object masked(@Nullable Object content, String masked) {
    if (!(content instanceof Contact) && text(content).equals(masked)) {
      return content;
    }
    if (content instanceof String) {
      return masked;
    }
    if (content instanceof Mark) {
      return new Mark(masked);
    }
    if (content instanceof Target) {
      return Target.parse(masked);
    }
    return content instanceof Contact ? MASKED : content;
  }

  /** Whether a text in a row may be a contact or a label of one. */
  static boolean mayHoldContacts(@Nullable Object[] contents, ImmutableList<String> unplaced) {
    for (Object content : contents) {
      if (content != null && mayHoldContact(content)) {
        return true;
      }
    }
    for (int i = 0; i < unplaced.size(); i++) {
      if (ContactMask.mayHoldContact(unplaced.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHoldContact(Object content) {
    if (content instanceof String text) {
      return ContactMask.mayHoldContact(text);
    }
    return !(content instanceof Amount) && ContactMask.mayHoldContact(text(content));
  }

  /** Whether there are contacts by their type. */
  static boolean areTyped(@Nullable Object[] contents) {
    for (Object content : contents) {
      if (content instanceof Contact) {
        return true;
      }
    }
    return false;
  }

  /** The contents without contacts by their type. */
  static @Nullable Object[] withoutTyped(@Nullable Object[] contents) {
    @Nullable Object[] discreet = contents.clone();
    for (int i = 0; i < discreet.length; i++) {
      discreet[i] = discreet[i] instanceof Contact ? MASKED : discreet[i];
    }
    return discreet;
  }

  /** The texts of a row in the given order; what is typed stands for itself. */
  static ImmutableList<String> texts(
      @Nullable Object[] contents, List<Integer> order, ImmutableList<String> unplaced) {
    ImmutableList.Builder<String> texts =
        ImmutableList.builderWithExpectedSize(order.size() + unplaced.size());
    order.forEach(index -> texts.add(text(contents[index])));
    return texts.addAll(unplaced).build();
  }

  private static String text(@Nullable Object content) {
    if (content == null || content instanceof Contact) {
      return "";
    }
    if (content instanceof Mark mark) {
      return mark.printed();
    }
    if (content instanceof Target target) {
      return target.printed();
    }
    return content instanceof String text ? text : TYPED;
  }
}
