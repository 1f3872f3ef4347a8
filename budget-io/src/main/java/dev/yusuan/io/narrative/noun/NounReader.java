package dev.yusuan.io.narrative.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.yusuan.io.narrative.word.NarrativeWords;
import dev.yusuan.io.narrative.word.PlainText;
import dev.yusuan.io.narrative.word.Token;
import dev.yusuan.io.narrative.word.Token.Sort;
import dev.yusuan.io.narrative.word.Tokens;
import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Scope;
import dev.yusuan.narrative.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the words that name a subject: owner, year, money, item, stage. */
public final class NounReader {
  private static final int LONGEST_NAME = 40;
  private static final int SHORTEST_NAME = 4;
  private static final ImmutableSet<String> PARTICLES = ImmutableSet.of("为", "中");

  private final PlainText text;
  private final NarrativeWords words;
  private final ClassCodes codes;
  private final IssuerName issuer;
  private final Calendar calendar;

  public NounReader(
      PlainText text,
      NarrativeWords words,
      ClassCodes codes,
      IssuerName issuer,
      Calendar calendar) {
    this.text = text;
    this.words = words;
    this.codes = codes;
    this.issuer = issuer;
    this.calendar = calendar;
  }

  /** Whether an item is named in so many words, or only the money, or 支出 alone. */
  public static boolean isGeneric(Item item) {
    return item == Item.REVENUE || item == Item.EXPENDITURE || item == Item.REVENUE_AND_EXPENDITURE;
  }

  /** Whether words name a known subject once more; its money may be left out. */
  public static boolean isSame(Subject named, Subject known) {
    boolean alike =
        named.item() == Item.NAMED
            ? named.name().equals(known.name())
            : named.classes().equals(known.classes());
    boolean owned = named.isOwn() || named.owner().equals(known.owner());
    boolean funded = named.funding().isEmpty() || named.funding().equals(known.funding());
    return named.item() == known.item() && alike && owned && funded;
  }

  private static boolean isCounted(Item item) {
    return switch (item) {
      case PROJECTS, UNITS, STAFF, EQUIPMENT, FLEET, FLEET_PART -> true;
      default -> false;
    };
  }

  /** Whether an amount of it must mean something else: 单位资金. */
  private static boolean isNoMoney(Item item) {
    return item == Item.UNITS || item == Item.STAFF || item == Item.PROJECTS;
  }

  /** Reads words; {@code counted} says that a number of things follows, not an amount. */
  public Noun read(List<Token> tokens, boolean counted) {
    OptionalInt year = OptionalInt.empty();
    Optional<String> phase = Optional.empty();
    StringBuilder owner = new StringBuilder();
    List<Token> run = new ArrayList<>();
    boolean clear = true;
    for (Token token : tokens) {
      switch (token.sort()) {
        case YEAR, AS_OF -> {
          year = OptionalInt.of(Integer.parseInt(token.meaning()));
          endOwner(run, owner);
        }
        case RELATIVE_YEAR -> {
          year = year.isPresent() ? year : calendar.relative(token.meaning());
          clear &= year.isPresent() || token.meaning().equals("0");
          endOwner(run, owner);
        }
        case OWN -> run.clear();
        case MARK, EACH -> {}
        case ACTION -> clear &= tellsWhatIsIn(tokens);
        case NONE, SAME, DIRECTION, COMPARE, SHARE, FIGURE -> clear = false;
        case PUNCTUATION -> clear = false;
        default -> run.add(token);
      }
    }
    for (Token token : run) {
      if (token.is(Sort.PHASE)) {
        phase = Optional.of(token.meaning());
      }
    }
    return subject(run, owner, counted, year, phase, clear);
  }

  /** 纳入2025年预算编制范围的预算单位: the action tells which units, projects or money. */
  private static boolean tellsWhatIsIn(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.is(Sort.ITEM))
        .map(token -> Item.valueOf(token.meaning()))
        .anyMatch(
            item -> item == Item.PERFORMANCE_FUNDS || item == Item.PROJECTS || item == Item.UNITS);
  }

  /** What stands before a year is the owner, unless it is a subject: “三公”经费2024年预算数. */
  private void endOwner(List<Token> run, StringBuilder owner) {
    boolean subject =
        !run.isEmpty()
            && switch (run.get(run.size() - 1).sort()) {
              case ITEM, FUNDING, CLASSES, PHASE, SCOPE -> true;
              default -> false;
            };
    if (!subject) {
      owner.append(rawOf(run));
      run.clear();
    }
  }

  private Noun subject(
      List<Token> run,
      StringBuilder owner,
      boolean counted,
      OptionalInt year,
      Optional<String> phase,
      boolean clear) {
    List<Token> named = new ArrayList<>(run);
    Optional<Scope> scope = Optional.empty();
    for (Token token : run) {
      if (token.is(Sort.SCOPE)) {
        scope = Optional.of(Scope.valueOf(token.meaning()));
      }
    }
    trimEnd(named);
    if (named.isEmpty() || words.isVerb(rawOf(named))) {
      String whose = cleanOwner(owner.toString());
      boolean unknown = !whose.isEmpty() && !words.isOrgan(whose) && phase.isPresent();
      return unknown
          ? new Noun(Optional.of(Subject.named(whose)), year, phase, clear && isName(whose))
          : new Noun(Optional.empty(), year, phase, clear);
    }
    Optional<Subject> subject = subject(named, owner, scope, counted);
    boolean rest = named.get(named.size() - 1).is(Sort.ITEM, Item.NAMED.name());
    List<Token> whole = withNouns(run, named.size());
    boolean isName = subject.filter(known -> known.item() == Item.NAMED).isPresent();
    boolean isPiece =
        subject.isEmpty() && whole.size() > named.size() && Tokens.indexOf(run, Sort.CLASSES) < 0;
    if (!rest && (isName || isPiece)) {
      subject = named(whole, owner);
    }
    return new Noun(subject, year, phase, clear && subject.isPresent());
  }

  /** Whether words before a year and a stage name what is spoken of: 老年福利2025年预算数. */
  private boolean isName(String name) {
    int shortest = words.isHead(name) ? SHORTEST_NAME - 1 : SHORTEST_NAME;
    return name.length() >= shortest && name.length() <= LONGEST_NAME;
  }

  private void trimEnd(List<Token> run) {
    while (!run.isEmpty() && isTail(run.get(run.size() - 1))) {
      run.remove(run.size() - 1);
    }
  }

  /** Up to the nouns at the end that a name may have and an item need not: 外事经费. */
  private static List<Token> withNouns(List<Token> run, int named) {
    int end = named;
    while (end < run.size() && run.get(end).is(Sort.VERB, "noun")) {
      end++;
    }
    return run.subList(0, end);
  }

  private boolean isTail(Token token) {
    return switch (token.sort()) {
      case PHASE, SCOPE, VERB, REACH, INSIDE, PARTS -> true;
      case TEXT -> words.isIdle(token.meaning());
      default -> false;
    };
  }

  private Optional<Subject> subject(
      List<Token> run, StringBuilder owner, Optional<Scope> scope, boolean counted) {
    int classes = Tokens.indexOf(run, Sort.CLASSES);
    if (classes >= 0) {
      owner.append(rawOf(run.subList(0, classes)));
      ImmutableList<ClassName> names = run.get(classes).classes();
      boolean rest = Tokens.indexOf(run.subList(classes + 1, run.size()), Sort.TEXT) >= 0;
      return rest
          ? Optional.empty()
          : Optional.of(ofClass(names, owner, printed(run.subList(classes, classes + 1))));
    }
    String raw = rawOf(run);
    String name = codes.ofClass(raw).isPresent() ? raw : words.withoutIdleBefore(raw);
    if (codes.ofClass(name).isPresent()
        && scope.isEmpty()
        && Tokens.indexOf(run, Sort.FUNDING) < 0) {
      int end = run.get(run.size() - 1).end();
      String printed = text.printed(end - name.length(), end);
      return Optional.of(ofClass(ImmutableList.of(new ClassName(name, "")), owner, printed));
    }
    return headed(run, owner, scope, counted);
  }

  private Subject ofClass(ImmutableList<ClassName> names, StringBuilder owner, String name) {
    return new Subject(
        Item.FUNCTION_CLASS,
        Optional.empty(),
        Optional.empty(),
        names,
        codes.find(names),
        cleanOwner(owner.toString()),
        name);
  }

  private Optional<Subject> headed(
      List<Token> run, StringBuilder owner, Optional<Scope> scope, boolean counted) {
    int head = headOf(run);
    if (head < 0) {
      return named(run, owner);
    }
    Token token = run.get(head);
    Optional<Item> item =
        token.is(Sort.ITEM) ? Optional.of(Item.valueOf(token.meaning())) : Optional.empty();
    boolean glued =
        head > 0 && run.get(head - 1).is(Sort.TEXT) && run.get(head - 1).end() == token.start();
    if (!counted && item.filter(NounReader::isNoMoney).isPresent()) {
      return named(run, owner);
    }
    boolean vague = item.isPresent() && (isGeneric(item.get()) || isCounted(item.get()));
    if (vague && glued && scope.isEmpty() && !(counted && isCounted(item.get()))) {
      String before = run.get(head - 1).meaning();
      if (!words.isOrgan(before)
          && !issuer.isMeant(before)
          && !words.withoutIdle(before).isEmpty()) {
        return named(run, owner);
      }
    }
    Optional<Funding> funding = Optional.empty();
    for (Token each : run) {
      if (each.is(Sort.FUNDING)) {
        Funding other = Funding.valueOf(each.meaning());
        funding =
            funding.isPresent() && other == Funding.FISCAL_APPROPRIATION
                ? funding
                : Optional.of(other);
      } else if (each.is(Sort.TEXT)) {
        owner.append(PARTICLES.contains(each.meaning()) ? "" : each.meaning());
      } else if (each.is(Sort.ITEM) && each.start() != token.start()) {
        Item of = Item.valueOf(each.meaning());
        boolean whole = item.isPresent() && (item.get().isPartOf(of) || item.get() == of);
        owner.append(whole || isGeneric(of) ? "" : text.text().substring(each.start(), each.end()));
      }
    }
    return Optional.of(
        new Subject(
            item.orElseGet(() -> side(run)),
            funding,
            scope,
            ImmutableList.of(),
            Optional.empty(),
            cleanOwner(owner.toString()),
            printed(run.stream().dropWhile(word -> word.is(Sort.TEXT)).toList())));
  }

  /** 收入为一般公共预算财政拨款: money that is received; of money alone it is not told. */
  private static Item side(List<Token> run) {
    return run.stream()
        .filter(token -> token.is(Sort.ITEM))
        .map(token -> Item.valueOf(token.meaning()))
        .filter(NounReader::isGeneric)
        .findFirst()
        .orElse(Item.REVENUE_AND_EXPENDITURE);
  }

  /** The token that says what it is: a name at the end, before words for 支出 in general. */
  private static int headOf(List<Token> run) {
    int last = run.size() - 1;
    if (!run.get(last).is(Sort.ITEM) && !run.get(last).is(Sort.FUNDING)) {
      return -1;
    }
    int at = last;
    while (at > 0 && isWide(run.get(at)) && followsItem(run, at)) {
      at = previousItem(run, at);
    }
    return at;
  }

  /** Whether words before it may say more: “三公”经费财政拨款, 基本支出. */
  private static boolean isWide(Token token) {
    return token.is(Sort.FUNDING) || isGeneric(Item.valueOf(token.meaning()));
  }

  private static boolean followsItem(List<Token> run, int at) {
    int previous = previousItem(run, at);
    return previous >= 0
        && !isCounted(Item.valueOf(run.get(previous).meaning()))
        && run.get(previous).end() <= run.get(at).start();
  }

  /** The item right before, with nothing but stages and totals between. */
  private static int previousItem(List<Token> run, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (run.get(i).is(Sort.ITEM)) {
        return i;
      }
      if (!run.get(i).is(Sort.PHASE)
          && !run.get(i).is(Sort.SCOPE)
          && !run.get(i).is(Sort.FUNDING)) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Subject> named(List<Token> run, StringBuilder owner) {
    int start = run.get(0).start() + (run.get(0).meaning().startsWith("了") ? 1 : 0);
    int end = run.get(run.size() - 1).end();
    String name = text.printed(start, end);
    String plain = text.text().substring(start, end);
    boolean fits = plain.length() >= 2 && plain.length() <= LONGEST_NAME;
    boolean isPiece =
        !run.get(0).is(Sort.ENTIRETY) && words.isPieceOfItem(plain) && !codes.isName(plain);
    if (!fits || isPiece) {
      return Optional.empty();
    }
    Subject subject = Subject.named(name);
    return Optional.of(
        new Subject(
            subject.item(),
            Tokens.indexOf(run, Sort.FUNDING) < 0
                ? Optional.empty()
                : Optional.of(
                    Funding.valueOf(run.get(Tokens.indexOf(run, Sort.FUNDING)).meaning())),
            Optional.empty(),
            ImmutableList.of(),
            Optional.empty(),
            cleanOwner(owner.toString()),
            name));
  }

  /** The words that it reads by. */
  public NarrativeWords words() {
    return words;
  }

  /** Whether only the money is named: 一般公共预算512.02万元. */
  public boolean isMoneyOnly(Subject subject) {
    return subject.item() == Item.REVENUE_AND_EXPENDITURE
        && subject.funding().isPresent()
        && subject.scope().isEmpty()
        && subject.name().indexOf('收') < 0;
  }

  /** The same class below others that are named before. */
  public Subject below(ImmutableList<ClassName> above, Subject named) {
    ImmutableList<ClassName> names =
        ImmutableList.<ClassName>builder().addAll(above).addAll(named.classes()).build();
    return new Subject(
        named.item(),
        named.funding(),
        named.scope(),
        names,
        codes.find(names),
        named.owner(),
        named.name());
  }

  private String rawOf(List<Token> run) {
    if (run.isEmpty()) {
      return "";
    }
    String raw = text.text().substring(run.get(0).start(), run.get(run.size() - 1).end());
    return raw.startsWith("的") ? raw.substring(1) : raw;
  }

  private String printed(List<Token> run) {
    return text.printed(run.get(0).start(), run.get(run.size() - 1).end());
  }

  private String cleanOwner(String owner) {
    String clean = words.withoutIdle(owner);
    return issuer.isMeant(clean, words) ? "" : clean;
  }
}
