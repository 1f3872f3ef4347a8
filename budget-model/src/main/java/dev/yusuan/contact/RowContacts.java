package dev.yusuan.contact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.yusuan.contact.ContactLabel.Introduces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contacts in the cells of one row, by the labels to their left and the header above. */
final class RowContacts {
  private final List<String> cells;
  private final ContactColumns columns;
  private final List<TextContacts> contacts = new ArrayList<>();
  private final ImmutableMap.Builder<Integer, Introduces> labels = ImmutableMap.builder();

  /** What a label to the left introduces; null where none is. */
  private @Nullable Introduces open;

  /** Whether no cell has been printed behind it yet. */
  private boolean awaited;

  /** Whether any word behind it may be a name. */
  private boolean anyName;

  private int valuesBelowHeader;

  private RowContacts(List<String> cells, ContactColumns columns) {
    this.cells = cells;
    this.columns = columns;
  }

  static RowContacts of(List<String> cells, ContactColumns columns) {
    RowContacts row = new RowContacts(cells, columns);
    for (int i = 0; i < cells.size(); i++) {
      row.add(i);
    }
    row.addNamesBesideNumbers();
    row.addNumbersOfTitledNames();
    return row;
  }

  private void add(int cell) {
    TextContacts text = TextContacts.of(cells.get(cell));
    contacts.add(text);
    if (text.isBlank()) {
      return;
    }
    if (text.isOnlyLabel()) {
      Introduces introduces = text.open().orElseThrow();
      labels.put(cell, introduces);
      open = awaited && open != null ? introduces.and(open) : introduces;
      awaited = true;
      anyName = text.expectsAnyName();
    } else {
      addValues(cell, text);
      if (text.open().isPresent()) {
        open = text.open().get();
        awaited = text.isAwaited();
        anyName = text.expectsAnyName();
      }
    }
    if (!isCodeOrFigure(cell, text)) {
      text.addShaped();
    }
  }

  private void addValues(int cell, TextContacts text) {
    Optional<Introduces> above = columns.at(cell);
    boolean found = above.isPresent() && text.addValues(above.get(), columns.expected());
    valuesBelowHeader += found ? 1 : 0;
    if (!found && open != null) {
      found = text.addValues(open, awaited && anyName);
      open = found || open.names() ? open : null;
      awaited = false;
    }
  }

  /** Whether digits stand where a title or the label beside them says that codes or figures do. */
  private boolean isCodeOrFigure(int cell, TextContacts text) {
    if (!text.isDigits()) {
      return false;
    }
    int left = cell - 1;
    while (left >= 0 && contacts.get(left).isBlank()) {
      left--;
    }
    return columns.holdsCodesOrFigures(cell)
        || (left >= 0 && ContactColumns.namesCodeOrFigure(cells.get(left)));
  }

  private void addNamesBesideNumbers() {
    List<TextContacts> printed = contacts.stream().filter(text -> !text.isBlank()).toList();
    for (int i = 0; i < printed.size(); i++) {
      if (printed.get(i).isNumber()) {
        if (i > 0) {
          printed.get(i - 1).addWholeName();
        }
        if (i + 1 < printed.size()) {
          printed.get(i + 1).addWholeName();
        }
      }
    }
  }

  /** A row of a name and a title (科长) says whose number stands beside them. */
  private void addNumbersOfTitledNames() {
    boolean named = contacts.stream().anyMatch(TextContacts::isName);
    if (named && cells.stream().anyMatch(cell -> ContactWords.TITLES.contains(cell.strip()))) {
      contacts.forEach(TextContacts::addNumber);
    }
  }

  /** What the cells introduce that are labels and nothing else, by cell. */
  ImmutableMap<Integer, Introduces> labels() {
    return labels.buildOrThrow();
  }

  /**
   * What the labels of persons introduce that cells begin or end with, and what those do that are
   * cells of their own; empty if there is none of a person.
   */
  ImmutableMap<Integer, Introduces> joined() {
    ImmutableMap.Builder<Integer, Introduces> joined = ImmutableMap.builder();
    for (int i = 0; i < contacts.size(); i++) {
      int cell = i;
      contacts.get(i).joined().ifPresent(introduces -> joined.put(cell, introduces));
    }
    boolean ofPersons = contacts.stream().anyMatch(TextContacts::isPersonsLabel);
    return !ofPersons && joined.buildOrThrow().isEmpty()
        ? ImmutableMap.of()
        : joined.putAll(labels()).buildKeepingLast();
  }

  /** How many cells hold contacts. */
  int values() {
    return (int) contacts.stream().filter(text -> !text.spans().isEmpty()).count();
  }

  int valuesBelowHeader() {
    return valuesBelowHeader;
  }

  /**
   * Whether the line speaks of contacts and of nothing else: a name with its number; labels with
   * values, several labels, or one that cannot be the name of a thing, and no figures.
   */
  boolean tellsContacts() {
    boolean begins = begins();
    if (labels.buildOrThrow().isEmpty() && !begins) {
      return printed() > 1 && contacts.stream().allMatch(TextContacts::isBlankOrContact);
    }
    boolean alone = printed() == 1 && contacts.stream().anyMatch(TextContacts::isPersonsLabel);
    return !hasFigures() && (values() > 0 || begins || labels().size() > 1 || alone);
  }

  /** Whether it has labels with values in their places, or nothing but labels. */
  boolean isLabelled() {
    int alone = labels().size();
    boolean before = values() > 0 && (alone > 0 || begins());
    return before || (alone > 0 && alone == printed());
  }

  private boolean begins() {
    return contacts.stream().anyMatch(TextContacts::beginsWithLabel);
  }

  boolean hasFigures() {
    return contacts.stream().anyMatch(text -> text.spans().isEmpty() && text.isFigure());
  }

  boolean hasDigits() {
    return contacts.stream().anyMatch(TextContacts::hasDigits);
  }

  int printed() {
    return (int) contacts.stream().filter(text -> !text.isBlank()).count();
  }

  ImmutableList<String> masked() {
    return contacts.stream()
        .map(text -> text.spans().masked())
        .collect(ImmutableList.toImmutableList());
  }
}
