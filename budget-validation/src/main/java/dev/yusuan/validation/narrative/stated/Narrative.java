package dev.yusuan.validation.narrative.stated;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import dev.yusuan.document.Disclosure;
import dev.yusuan.money.Amount;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Topic;
import dev.yusuan.validation.printed.Placed;
import dev.yusuan.validation.printed.Quote;
import dev.yusuan.validation.rule.Checking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The statements of a disclosure that are about the issuer itself, and the amounts they state. */
public final class Narrative {
  /** That of what is checked. */
  public static final Function<Checking, Narrative> ALL = checking -> of(checking.disclosure());

  /** So many amounts has no sentence; of one that is printed again and again more are not seen. */
  private static final int MOST_OF_SENTENCE = 100;

  private final ImmutableList<Statement> statements;
  private final ImmutableList<Stated> values;
  private final Map<Fact, Amounts> byFact = new HashMap<>();
  private final Map<Fact, Amounts> byUnscoped = new HashMap<>();
  private final Map<Fact, Amounts> byWhole = new HashMap<>();
  private final ImmutableSetMultimap<Fact, ImmutableList<String>> changes;
  private final TableFigures tables;
  private final Map<Integer, Amount> precise = new HashMap<>();

  private Narrative(
      ImmutableList<Statement> statements, ImmutableList<Stated> values, TableFigures tables) {
    this.statements = statements;
    this.values = values;
    this.tables = tables;
    this.changes =
        Placed.of(statements, Statement.Comparison.class)
            .map(Placed::statement)
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    comparison -> Fact.of(comparison.topic()),
                    comparison -> comparison.passage().section()));
    for (Stated value : values) {
      byFact.computeIfAbsent(value.fact(), fact -> new Amounts(value)).add(value);
      if (!isOfThisYear(value.statement())) {
        byUnscoped.computeIfAbsent(value.fact().unscoped(), fact -> new Amounts(value)).add(value);
        byWhole.computeIfAbsent(asWhole(value.fact()), fact -> new Amounts(value)).add(value);
      }
    }
  }

  public static Narrative of(Disclosure disclosure) {
    ImmutableList<Statement> statements = disclosure.narrative();
    ImmutableList.Builder<Stated> values = ImmutableList.builder();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Optional<StatedFigure> value =
          value(statement)
              .filter(figure -> isOwn(figure.topic()))
              .filter(figure -> !isOfThisYear(statement) || isScoped(figure));
      if (value.isPresent() && !statement.passage().explains()) {
        Stated.of(i, statement, value.get()).ifPresent(values::add);
      }
    }
    return new Narrative(statements, values.build(), new TableFigures(disclosure));
  }

  private static Optional<StatedFigure> value(Statement statement) {
    if (statement instanceof Statement.Total total) {
      return Optional.of(total.value());
    }
    return statement instanceof Statement.Part part ? part.value() : Optional.empty();
  }

  private static boolean isScoped(StatedFigure figure) {
    return figure.topic().subject().scope().isPresent();
  }

  /** 本年收入 as a part of revenue: what is not carried over, and not the revenue itself. */
  private static boolean isOfThisYear(Statement statement) {
    return statement instanceof Statement.Part part
        && Fact.of(part.topic())
            .timeless()
            .unscoped()
            .equals(Fact.of(part.whole().topic()).timeless().unscoped());
  }

  /** Whether something is said of the issuer itself and of all of it. */
  public static boolean isOwn(Topic topic) {
    return topic.subject().isOwn();
  }

  /** Whether the section of a statement tells a change of a fact. */
  public boolean tellsChange(Fact fact, Statement statement) {
    return changes.containsEntry(fact, statement.passage().section());
  }

  public ImmutableList<Statement> statements() {
    return statements;
  }

  /** The amounts of totals and parts. */
  public ImmutableList<Stated> values() {
    return values;
  }

  /** A figure with where it stands. */
  public Quote quote(Stated stated) {
    return new Quote(statements, stated.index(), stated.figure().printed());
  }

  /** The tables of the disclosure. */
  public TableFigures tables() {
    return tables;
  }

  /** The amount with all digits that a table prints of it: 2323万元 may be 2,323.00 there. */
  public Amount precise(Stated stated) {
    return precise.computeIfAbsent(stated.index(), index -> ofTables(stated));
  }

  private Amount ofTables(Stated stated) {
    return tables.of(stated).stream()
        .filter(sum -> sum.size() == 1)
        .flatMap(sum -> sum.get(0).amount().stream())
        .filter(amount -> amount.compareValueTo(stated.amount()) == 0)
        .filter(amount -> amount.lastPlace().compareTo(stated.amount().lastPlace()) < 0)
        .min(Comparator.comparing(Amount::lastPlace))
        .orElse(stated.amount());
  }

  /**
   * The amounts stated of a fact: that of the same sentence; else the last before a statement in
   * its section; else those of the whole text, if they are all the same.
   */
  public List<Stated> find(Fact fact, int before) {
    Optional<Stated> beside = amounts(fact, before).filter(stated -> isOfSentence(stated, before));
    if (beside.isPresent()) {
      return List.of(beside.get());
    }
    List<Stated> known = new ArrayList<>();
    List<Fact> facts =
        fact.item() == Item.REVENUE_AND_EXPENDITURE
            ? List.of(fact, fact.as(Item.REVENUE), fact.as(Item.EXPENDITURE))
            : List.of(fact);
    for (Fact each : facts) {
      amounts(each, before).ifPresent(known::add);
    }
    return known.isEmpty() && !fact.isUnnamed()
        ? inSection(fact, before).map(List::of).orElse(known)
        : known;
  }

  /** The amounts of a fact of another year that the sentence of a statement states before it. */
  public List<Stated> ofSentence(Fact timeless, OptionalInt year, int before) {
    return values.subList(firstOfSentence(before), valuesBefore(before)).stream()
        .filter(stated -> stated.fact().timeless().equals(timeless))
        .filter(stated -> stated.fact().year().equals(year))
        .toList();
  }

  /** The amounts that the sentence of a statement states, before it and behind it. */
  public List<Stated> ofSentence(int index) {
    int end = valuesBefore(index);
    int most = Math.min(values.size(), end + MOST_OF_SENTENCE);
    while (end < most && isOfSentence(values.get(end), index)) {
      end++;
    }
    return values.subList(firstOfSentence(index), end);
  }

  private int firstOfSentence(int index) {
    int first = valuesBefore(index);
    int least = Math.max(0, first - MOST_OF_SENTENCE);
    while (first > least && isOfSentence(values.get(first - 1), index)) {
      first--;
    }
    return first;
  }

  /** How many values are stated before a statement. */
  private int valuesBefore(int index) {
    int low = 0;
    int high = values.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values.get(middle).index() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The amount of a fact: that of the whole text, if it states one only; else that of the smallest
   * part of it around a statement which states any, by its headings, if that part states one only.
   */
  public Optional<Amount> only(Fact fact, Statement near) {
    Optional<Amount> anywhere = only(fact);
    ImmutableList<String> section = near.passage().section();
    @Nullable Amounts of = byWhole.get(asWhole(fact));
    if (anywhere.isPresent() || of == null) {
      return anywhere;
    }
    for (int depth = section.size(); depth > 0; depth--) {
      List<Stated> below = of.below(section.subList(0, depth));
      if (!below.isEmpty()) {
        return below.size() == 1 ? Optional.of(below.get(0).amount()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The amount of a fact, if the whole text states one only. What is spent of limited money is also
   * what is received of it, so a sentence may name either, or both.
   */
  public Optional<Amount> only(Fact fact) {
    @Nullable Amounts ofScope = fact.scope().isPresent() ? byFact.get(fact) : null;
    return Optional.ofNullable(ofScope)
        .or(() -> Optional.ofNullable(byWhole.get(asWhole(fact))))
        .flatMap(Amounts::only)
        .map(Stated::amount);
  }

  private static Fact asWhole(Fact fact) {
    Fact unscoped = fact.unscoped();
    return switch (fact.item()) {
      case REVENUE, EXPENDITURE -> unscoped.as(Item.REVENUE_AND_EXPENDITURE);
      default -> unscoped;
    };
  }

  /** 收入增加 behind 收入总计: whichever total it is, if the section states one only. */
  private Optional<Stated> inSection(Fact fact, int before) {
    return Optional.ofNullable(byUnscoped.get(fact.unscoped()))
        .flatMap(of -> of.onlyIn(statements.get(before).passage().section()));
  }

  private boolean isOfSentence(Stated stated, int index) {
    return stated.statement().sentence().equals(statements.get(index).sentence());
  }

  private Optional<Stated> amounts(Fact fact, int before) {
    @Nullable Amounts of = byFact.get(fact);
    return of == null
        ? Optional.empty()
        : of.before(statements.get(before).passage().section(), before)
            .or(of::only)
            .filter(stated -> !fact.isUnnamed() || isOfSentence(stated, before));
  }

  /** The amounts that are stated of one fact, in the order of the text. */
  private static final class Amounts {
    private final Map<ImmutableList<String>, NavigableMap<Integer, Stated>> bySection =
        new HashMap<>();
    private final SetMultimap<ImmutableList<String>, BigDecimal> differentIn =
        HashMultimap.create();
    private final Map<List<String>, Map<BigDecimal, Stated>> byHeadings = new HashMap<>();
    private final Set<BigDecimal> different = new HashSet<>();
    private final Stated first;

    Amounts(Stated first) {
      this.first = first;
    }

    void add(Stated stated) {
      bySection
          .computeIfAbsent(stated.statement().passage().section(), section -> new TreeMap<>())
          .put(stated.index(), stated);
      BigDecimal yuan = stated.amount().inYuan().stripTrailingZeros();
      different.add(yuan);
      ImmutableList<String> section = stated.statement().passage().section();
      for (int depth = 1; depth <= section.size(); depth++) {
        Map<BigDecimal, Stated> below =
            byHeadings.computeIfAbsent(section.subList(0, depth), headings -> new TreeMap<>());
        if (below.size() < 2) {
          below.putIfAbsent(yuan, stated);
        }
      }
      differentIn.put(stated.statement().passage().section(), yuan);
    }

    Optional<Stated> before(ImmutableList<String> section, int index) {
      @Nullable NavigableMap<Integer, Stated> near = bySection.get(section);
      return Optional.ofNullable(near).map(all -> all.floorEntry(index)).map(Map.Entry::getValue);
    }

    Optional<Stated> onlyIn(ImmutableList<String> section) {
      @Nullable NavigableMap<Integer, Stated> near = bySection.get(section);
      return near == null || differentIn.get(section).size() != 1
          ? Optional.empty()
          : Optional.of(near.firstEntry().getValue());
    }

    /** The different amounts of all sections below headings, two of them at most. */
    ImmutableList<Stated> below(List<String> headings) {
      @Nullable Map<BigDecimal, Stated> found = byHeadings.get(headings);
      return found == null ? ImmutableList.of() : ImmutableList.copyOf(found.values());
    }

    Optional<Stated> only() {
      return different.size() == 1 ? Optional.of(first) : Optional.empty();
    }
  }
}
