package dev.yusuan.narrative;

import com.google.common.collect.ImmutableList;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.contact.ContactMask;
import java.util.Optional;

/**
 * What a statement is about (陈述的对象).
 *
 * @param item what it is
 * @param funding the money it is limited to; empty where the sentence does not say
 * @param scope which total it is; empty where the sentence does not say
 * @param classes the functional class, from its 类 down, as far as it is named
 * @param code the code of that class, where the catalogue of the year has one class of these names
 * @param owner whose it is, where the sentence names somebody else than the issuer; or words that
 *     limit it in another way
 * @param name the words that name it, as printed
 */
public record Subject(
    Item item,
    Optional<Funding> funding,
    Optional<Scope> scope,
    ImmutableList<ClassName> classes,
    Optional<FunctionCode> code,
    String owner,
    String name) {
  /** Of a figure that no subject is told of. */
  public static final Subject UNKNOWN = named("");

  /** A subject that has no item but a name. */
  public static Subject named(String name) {
    return new Subject(
        Item.NAMED,
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty(),
        "",
        name);
  }

  /** The same subject of an owner. */
  public Subject of(String whose) {
    return new Subject(item, funding, scope, classes, code, whose, name);
  }

  /** The same words about another item. */
  public Subject as(Item other) {
    return new Subject(other, funding, scope, classes, code, owner, name);
  }

  /** The same, but another total of it. */
  public Subject as(Scope other) {
    return new Subject(item, funding, Optional.of(other), classes, code, owner, name);
  }

  /** The same with ＊＊＊ in place of contacts (联系人). */
  Subject withoutContacts() {
    boolean may =
        ContactMask.mayHoldContact(owner)
            || ContactMask.mayHoldContact(name)
            || classes.stream().anyMatch(each -> ContactMask.mayHoldContact(each.name()));
    if (!may) {
      return this;
    }
    ImmutableList<ClassName> masked =
        classes.stream()
            .map(each -> new ClassName(ContactMask.mask(each.name()), each.level()))
            .collect(ImmutableList.toImmutableList());
    return new Subject(
        item, funding, scope, masked, code, ContactMask.mask(owner), ContactMask.mask(name));
  }

  /** Whether the words say that it is the issuer's own and whole: no other owner, no limit. */
  public boolean isOwn() {
    return owner.isEmpty();
  }

  /** The words that name it. */
  @Override
  public String toString() {
    return owner.isEmpty() ? name : owner + " " + name;
  }
}
