package dev.yusuan.contact;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.contact.ContactLabel.Introduces;
import java.util.ArrayList;
import java.util.List;

/**
 * The titles of the columns of a table, which tell what of the rows below them are contacts (联系人):
 * 联系人, 负责人/姓名, 手机.
 */
public final class ContactHeader {
  /** Of columns without titles. */
  public static final ContactHeader NONE = new ContactHeader(ContactColumns.NONE);

  private static final Splitter LEVELS = Splitter.on('/');
  private static final Splitter PATH = Splitter.on(CharMatcher.anyOf("/／"));

  private final ContactColumns columns;

  private ContactHeader(ContactColumns columns) {
    this.columns = columns;
  }

  /** Titles from left to right; those of a header path are joined by {@code /}. */
  public static ContactHeader of(List<String> titles) {
    ImmutableMap.Builder<Integer, Introduces> contacts = ImmutableMap.builder();
    for (int i = 0; i < titles.size(); i++) {
      if (ContactSigns.in(titles.get(i))) {
        put(contacts, i, titles.get(i));
      }
    }
    return new ContactHeader(
        new ContactColumns(
            contacts.buildOrThrow(), /* expected= */ true, ImmutableList.of(titles)));
  }

  private static void put(
      ImmutableMap.Builder<Integer, Introduces> contacts, int column, String path) {
    for (String title : PATH.split(path)) {
      TextContacts label = TextContacts.of(title);
      if (label.isOnlyLabel()) {
        contacts.put(column, label.open().orElseThrow());
        return;
      }
    }
  }

  /**
   * Titles without the names and numbers that stand in them beside a label of persons: the header
   * of a sheet of labels and values is one of those lines itself, as 项目名称/负责人 beside 某项目/某某.
   */
  static ImmutableList<String> withoutValues(List<String> titles) {
    List<List<String>> paths = new ArrayList<>();
    for (String title : titles) {
      paths.add(new ArrayList<>(LEVELS.splitToList(title)));
    }
    boolean changed = false;
    for (int i = 1; i < paths.size(); i++) {
      List<String> left = paths.get(i - 1);
      List<String> path = paths.get(i);
      for (int level = 0; level < path.size() && level < left.size(); level++) {
        TextContacts label = TextContacts.of(left.get(level));
        TextContacts value = TextContacts.of(path.get(level));
        if (label.isPersonsLabel()
            && !value.isOnlyLabel()
            && value.addValues(label.open().orElseThrow(), /* anyName= */ false)) {
          path.set(level, value.spans().masked());
          changed = true;
        }
      }
    }
    return changed
        ? paths.stream().map(path -> String.join("/", path)).collect(toImmutableList())
        : ImmutableList.copyOf(titles);
  }

  /** Whether a title says that contacts stand below it. */
  public boolean namesContacts() {
    return !columns.isEmpty();
  }

  /** Whether a row prints something below the titles of contacts. */
  boolean arePrintedIn(List<String> row) {
    return namesContacts() && columns.arePrintedIn(row);
  }

  /**
   * These titles with those of a row of words further down, which tells columns of codes and
   * figures (项目编码); the same where these name contacts, or where the row is none of words.
   */
  public ContactHeader below(List<String> row) {
    boolean words =
        row.size() > 1
            && columns.takesWords()
            && !namesContacts()
            && !ContactSigns.inAny(row)
            && row.stream().noneMatch(BlockContacts::hasDigits);
    return words ? new ContactHeader(columns.below(row)) : this;
  }

  /** The cells of a row below the titles, masked. */
  public ImmutableList<String> mask(List<String> row) {
    return namesContacts() || ContactSigns.inAny(row)
        ? RowContacts.of(row, columns).masked()
        : ImmutableList.copyOf(row);
  }

  /** The titles of contacts. */
  @Override
  public String toString() {
    return columns.contacts().toString();
  }
}
