package dev.yusuan.contact;

import dev.yusuan.contact.BehindLabel.Link;
import dev.yusuan.contact.ContactLabel.Introduces;
import dev.yusuan.contact.ContactLabel.Use;
import dev.yusuan.contact.ContactLabels.Found;
import dev.yusuan.contact.number.ComparableText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contacts in one text, and the label that the next cell may belong to. */
final class TextContacts {
  private static final String JOINERS = "、/和及与,;&|()-: ";
  private static final String WORD_STARTS = "、,./;。!?():|*\"“'#>&-";
  private static final String OF_FIGURES = ".,-+%≥≤><=";
  private static final String QUOTES = "\"“”'*";
  private static final int LONGEST_LABEL_BEFORE = 8;
  private static final int LONGEST_JOINED = 24;
  private static final char DOT = '\u00B7';

  /** Of a cell that prints nothing: nothing is ever found in it. */
  private static final TextContacts EMPTY = new TextContacts("");

  private final ComparableText text;
  private final LabelsOfText labels;
  private final Spans spans;
  private @Nullable Introduces open;
  private boolean awaited;
  private boolean expected;
  private boolean onlyLabel;

  private TextContacts(String printed) {
    this.text = ComparableText.of(printed);
    this.labels = LabelsOfText.of(text);
    this.spans = new Spans(text);
  }

  static TextContacts of(String printed) {
    if (printed.isEmpty()) {
      return EMPTY;
    }
    TextContacts contacts = new TextContacts(printed);
    contacts.addLabelled();
    return contacts;
  }

  private void addLabelled() {
    Introduces before = null;
    boolean wordStart = false;
    int behindLast = 0;
    List<Found> all = labels.all();
    for (int i = 0; i < all.size(); i++) {
      Found label = all.get(i);
      if (label.start() < behindLast) {
        continue;
      }
      Introduces introduces =
          before == null ? label.label().introduces() : label.label().introduces().and(before);
      wordStart = before == null ? isWordStart(label.start()) : wordStart;
      BehindLabel behind = BehindLabel.of(text, labels, label);
      behindLast = behind.start();
      if (isJoinedToNext(behindLast)) {
        before = introduces;
        open(label, introduces, wordStart, behind.link());
      } else {
        before = null;
        add(label, introduces, behind, wordStart);
      }
    }
  }

  private void open(Found label, Introduces introduces, boolean wordStart, Link link) {
    boolean whole =
        text.skipBlanks(0) + LONGEST_LABEL_BEFORE >= label.start()
            && (wordStart || label.label().use() == Use.ALWAYS);
    if (whole || link == Link.COLON) {
      open = introduces;
      awaited = true;
      expected = label.label().use() == Use.ALWAYS || link == Link.COLON;
      onlyLabel = whole && spans.isEmpty();
    }
  }

  private void add(Found label, Introduces introduces, BehindLabel behind, boolean wordStart) {
    boolean colon = behind.link() == Link.COLON;
    if (label.label().use() == Use.COLON && !colon) {
      return;
    }
    boolean anyName =
        LabelValues.expects(behind.link()) || (behind.link() == Link.BLANK && wordStart);
    int end = new LabelValues(text, labels, spans, introduces, anyName).addFrom(behind.start());
    open = text.skipBlanks(end) == text.length() ? introduces : null;
    awaited = false;
    onlyLabel = false;
  }

  /** Whether nothing but blanks and words such as 和 stands before the next label or the end. */
  private boolean isJoinedToNext(int start) {
    int place = start;
    while (place < text.length()
        && !labels.isAt(place)
        && (text.isBlank(place) || JOINERS.indexOf(text.at(place)) >= 0)) {
      place++;
    }
    return place == text.length() || labels.isAt(place);
  }

  private boolean isWordStart(int place) {
    return place == 0 || text.isBlank(place - 1) || WORD_STARTS.indexOf(text.at(place - 1)) >= 0;
  }

  /** Adds what stands in the cell beside or below a label; whether there is any. */
  boolean addValues(Introduces introduces, boolean anyName) {
    return new LabelValues(text, labels, spans, introduces, anyName).addFrom(text.skipBlanks(0))
        > 0;
  }

  /** Adds the whole text if it is a number as one stands behind a label; whether it is. */
  boolean addNumber() {
    Spans all = new Spans(text);
    new LabelValues(text, labels, all, Introduces.NUMBER, /* expected= */ false)
        .addFrom(text.skipBlanks(0));
    if (!all.coverAll()) {
      return false;
    }
    spans.add(0, text.length());
    return true;
  }

  /** Adds what its shape alone tells. */
  void addShaped() {
    new Numbers(text).addTo(spans);
    MailAddresses.addTo(spans, text);
    new NamesAtNumbers(text, labels, spans).add();
  }

  /** Adds the whole text if it is a name. */
  void addWholeName() {
    if (spans.isEmpty() && isName()) {
      spans.add(wordStart(), wordEnd());
    }
  }

  Spans spans() {
    return spans;
  }

  /** What the label introduces that ends the text or whose values do; empty if none does. */
  Optional<Introduces> open() {
    return Optional.ofNullable(open);
  }

  /** Whether the label that ends the text is sure to be one, so that any word may be its value. */
  boolean expectsAnyName() {
    return expected;
  }

  /** Whether nothing stands behind the label that ends the text. */
  boolean isAwaited() {
    return awaited;
  }

  /** Whether the text is a label and nothing else. */
  boolean isOnlyLabel() {
    return onlyLabel;
  }

  /** Whether the text is a label that cannot be the name of a thing. */
  boolean isPersonsLabel() {
    return onlyLabel && labels.all().stream().anyMatch(label -> label.label().use() == Use.ALWAYS);
  }

  /** Whether the text is a label that is one without a colon too. */
  boolean isSureLabel() {
    return onlyLabel && labels.all().stream().anyMatch(label -> label.label().use() != Use.COLON);
  }

  /** Whether the text begins with a label and a colon. */
  boolean beginsWithLabel() {
    return labels.isAt(text.skipBlanks(0))
        && text.at(text.skipBlanks(labels.endAt(text.skipBlanks(0)))) == ':';
  }

  /**
   * What the label of persons introduces that a short text begins or ends with, or that stands
   * before its name, unless a colon follows it.
   */
  Optional<Introduces> joined() {
    if (onlyLabel || text.length() > LONGEST_JOINED || beginsWithLabel()) {
      return Optional.empty();
    }
    return labels.all().stream()
        .filter(label -> label.label().use() == Use.ALWAYS)
        .filter(label -> text.at(text.skipBlanks(label.end())) != ':')
        .filter(this::isAtEdge)
        .map(label -> label.label().introduces())
        .findFirst();
  }

  private boolean isAtEdge(Found label) {
    return text.skipBlanks(0) == label.start()
        || text.skipBlanks(label.end()) == text.length()
        || spans.contains(text.skipBlanks(label.end()));
  }

  /** Whether the text is a name and nothing else, perhaps in quotes. */
  boolean isName() {
    int start = wordStart();
    int end = wordEnd();
    for (int i = start; i < end; i++) {
      if (!text.isIdeograph(i) && !text.isBlank(i) && text.at(i) != DOT) {
        return false;
      }
    }
    return start < end && PersonNames.isCertain(text.substring(start, end));
  }

  /** Whether the text is names, perhaps with their numbers, and nothing else. */
  boolean isContacts() {
    return isName() || (text.isIdeograph(wordStart()) && namesAndNumbers().coverAllWords());
  }

  /** Adds what {@link #isContacts()} tells. */
  void addContacts() {
    addWholeName();
    if (spans.isEmpty()) {
      addValues(Introduces.NAME_AND_NUMBER, /* anyName= */ false);
    }
  }

  private Spans namesAndNumbers() {
    Spans found = new Spans(text);
    new LabelValues(text, labels, found, Introduces.NAME_AND_NUMBER, /* expected= */ false)
        .addFrom(text.skipBlanks(0));
    return found;
  }

  private int wordStart() {
    int start = 0;
    while (text.isBlank(start) || QUOTES.indexOf(text.at(start)) >= 0) {
      start++;
    }
    return start;
  }

  private int wordEnd() {
    int end = text.length();
    while (text.isBlank(end - 1) || QUOTES.indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether nothing but contacts is printed. */
  boolean isBlankOrContact() {
    return isBlank() || spans.coverAll();
  }

  /** Whether the text is one number of a person and nothing else. */
  boolean isNumber() {
    return !text.isIdeograph(text.skipBlanks(0)) && spans.coverAll();
  }

  boolean hasDigits() {
    return text.hasDigits();
  }

  /** Whether the text is digits and nothing else. */
  boolean isDigits() {
    int start = text.skipBlanks(0);
    int end = start;
    while (text.isDigit(end)) {
      end++;
    }
    return end > start && text.skipBlanks(end) == text.length();
  }

  /** Whether the text is a number, perhaps with a sign, decimals, separators and a unit. */
  boolean isFigure() {
    int place = text.skipBlanks(0);
    while (text.isDigit(place) || OF_FIGURES.indexOf(text.at(place)) >= 0) {
      place++;
    }
    return text.hasDigits()
        && (text.skipBlanks(place) == text.length()
            || !ContactWords.at(text, place, ContactWords.UNITS).isEmpty());
  }
}
