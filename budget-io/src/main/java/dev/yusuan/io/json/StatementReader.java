package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import dev.yusuan.code.FunctionCode;
import dev.yusuan.money.Amount;
import dev.yusuan.money.Percent;
import dev.yusuan.narrative.Base;
import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Direction;
import dev.yusuan.narrative.FigureRole;
import dev.yusuan.narrative.Funding;
import dev.yusuan.narrative.Item;
import dev.yusuan.narrative.Movement;
import dev.yusuan.narrative.Passage;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.Scope;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import dev.yusuan.schema.Phase;
import dev.yusuan.text.Excerpt;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what sentences state, token by token. */
final class StatementReader {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,32}(?:\\.[0-9]{1,32})?");

  private final JsonCursor cursor;

  StatementReader(JsonCursor cursor) {
    this.cursor = cursor;
  }

  /** Goes to the next token, which begins the narrative, and reads it. */
  ImmutableList<Statement> read() throws IOException {
    cursor.enterArray("the sentences of the narrative");
    ImmutableList.Builder<Statement> narrative = ImmutableList.builder();
    Passage before = null;
    while (cursor.next() != JsonToken.END_ARRAY) {
      JsonObject object =
          JsonObject.entered(cursor, "a sentence", "section", "sentence", "statements");
      ImmutableList<String> section = ImmutableList.of();
      String sentence = "";
      ImmutableList<Statement> statements = ImmutableList.of();
      JsonCursor later = null;
      for (String name = object.next(); name != null; name = object.next()) {
        switch (name) {
          case "section" -> section = DisclosureReader.line(cursor, "the headings");
          case "sentence" -> sentence = cursor.nextText("a sentence");
          default -> {
            if (object.has("section", "sentence")) {
              statements = statements(section, sentence);
            } else {
              later = cursor.kept();
            }
          }
        }
      }
      object.require("section", "sentence", "statements");
      if (later != null) {
        statements = new StatementReader(later).statements(section, sentence);
      }
      Passage passage = new Passage(section, sentence, /* explains= */ false);
      if (statements.isEmpty()
          || (before != null && StatementWriter.isSameSentence(before, passage))) {
        throw cursor.failure("a sentence stands once, with its statements");
      }
      before = passage;
      narrative.addAll(statements);
    }
    return narrative.build();
  }

  private ImmutableList<Statement> statements(ImmutableList<String> section, String sentence)
      throws IOException {
    cursor.enterArray("the statements of a sentence");
    ImmutableList.Builder<Statement> statements = ImmutableList.builder();
    while (cursor.next() != JsonToken.END_ARRAY) {
      Statement statement = statement(section, sentence);
      cursor.require(cursor.bounds().statement(statement));
      statements.add(statement);
    }
    return statements.build();
  }

  /** The properties of a statement, by name. */
  private final class Properties {
    final Map<String, Object> values = new HashMap<>();

    <V> V get(String name, Class<V> type) throws IOException {
      return find(name, type)
          .orElseThrow(() -> cursor.failure("property “" + name + "” is missing in a statement"));
    }

    <V> Optional<V> find(String name, Class<V> type) {
      return Optional.ofNullable(values.get(name)).map(type::cast);
    }
  }

  private Statement statement(ImmutableList<String> section, String sentence) throws IOException {
    cursor.expect(cursor.current(), JsonToken.START_OBJECT, "a statement");
    StatementKind kind = null;
    Properties properties = new Properties();
    boolean explains = false;
    for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
      if (name.equals("kind") && kind == null) {
        kind = cursor.nextConstant(StatementKind.class);
        for (String earlier : properties.values.keySet()) {
          requireProperty(kind, earlier);
        }
      } else if (name.equals("explains") && !explains) {
        cursor.expect(cursor.next(), JsonToken.VALUE_TRUE, "true");
        explains = true;
      } else {
        requireProperty(kind, name);
        if (properties.values.put(name, property(name)) != null) {
          throw cursor.failure("property “" + name + "” stands twice");
        }
      }
    }
    if (kind == null) {
      throw cursor.failure("property “kind” is missing in a statement");
    }
    return statement(kind, new Passage(section, sentence, explains), properties);
  }

  /** Checks that statements of the kind have the property; of any kind, where it is not known. */
  private void requireProperty(@Nullable StatementKind kind, String name) throws IOException {
    if (kind == null) {
      if (Arrays.stream(StatementKind.values()).noneMatch(any -> any.properties().contains(name))) {
        throw cursor.failure("unknown property “" + Excerpt.of(name) + "”; no statement has it");
      }
    } else if (!kind.properties().contains(name)) {
      throw cursor.failure(
          "unknown property “" + Excerpt.of(name) + "”; a " + kind + " has " + kind.properties());
    }
  }

  private Object property(String name) throws IOException {
    return switch (name) {
      case "topic" -> topic();
      case "list" -> cursor.nextInt("the number of a list");
      case "whole" -> whole();
      case "base" -> base();
      case "change", "rate", "result" -> movement();
      case "reason" -> cursor.nextText("a reason");
      case "figures" -> figures();
      default -> figure(cursor.next());
    };
  }

  private static Statement statement(StatementKind kind, Passage passage, Properties of)
      throws IOException {
    Optional<StatedFigure> value = of.find("value", StatedFigure.class);
    Optional<StatedFigure> threshold = of.find("threshold", StatedFigure.class);
    Optional<String> reason = of.find("reason", String.class);
    return switch (kind) {
      case TOTAL -> new Statement.Total(passage, of.get("value", StatedFigure.class));
      case COUNT -> new Statement.Count(passage, of.get("value", StatedFigure.class), threshold);
      case PART ->
          new Statement.Part(
              passage,
              of.get("topic", Topic.class),
              of.get("list", Integer.class),
              of.get("whole", Whole.class),
              threshold,
              value,
              of.find("share", StatedFigure.class));
      case COMPARISON ->
          new Statement.Comparison(
              passage,
              of.get("topic", Topic.class),
              of.get("base", Base.class),
              of.find("baseValue", StatedFigure.class),
              of.find("change", Movement.class),
              of.find("rate", Movement.class),
              of.find("result", Movement.class),
              of.find("completion", StatedFigure.class),
              reason);
      case UNCHANGED ->
          new Statement.Unchanged(
              passage, of.get("topic", Topic.class), of.get("base", Base.class), value, reason);
      case ZERO -> new Statement.Zero(passage, of.get("topic", Topic.class));
      case TEXT -> new Statement.Text(passage, figures(of));
    };
  }

  @SuppressWarnings("unchecked") // "figures" is read by figures() only
  private static ImmutableList<StatedFigure> figures(Properties of) throws IOException {
    return of.get("figures", ImmutableList.class);
  }

  private ImmutableList<StatedFigure> figures() throws IOException {
    cursor.enterArray("figures");
    ImmutableList.Builder<StatedFigure> figures = ImmutableList.builder();
    for (JsonToken at = cursor.next(); at != JsonToken.END_ARRAY; at = cursor.next()) {
      figures.add(figure(at));
    }
    return figures.build();
  }

  private Whole whole() throws IOException {
    JsonObject object = JsonObject.enter(cursor, "a whole", "topic", "value");
    Topic topic = Topic.UNKNOWN;
    Optional<StatedFigure> value = Optional.empty();
    for (String name = object.next(); name != null; name = object.next()) {
      if (name.equals("topic")) {
        topic = topic();
      } else {
        value = Optional.of(figure(cursor.next()));
      }
    }
    object.require("topic");
    return new Whole(topic, value);
  }

  private Base base() throws IOException {
    JsonObject object = JsonObject.enter(cursor, "a base", "year", "phase");
    OptionalInt year = OptionalInt.empty();
    Optional<Phase> phase = Optional.empty();
    for (String name = object.next(); name != null; name = object.next()) {
      if (name.equals("year")) {
        year = OptionalInt.of(cursor.nextYear());
      } else {
        phase = Optional.of(cursor.nextConstant(Phase.class));
      }
    }
    return new Base(year, phase);
  }

  private Movement movement() throws IOException {
    JsonObject object = JsonObject.enter(cursor, "a change", "direction", "figure");
    Direction direction = Direction.UNDECIDED;
    StatedFigure figure = null;
    for (String name = object.next(); name != null; name = object.next()) {
      if (name.equals("direction")) {
        direction = cursor.nextConstant(Direction.class);
      } else {
        figure = figure(cursor.next());
      }
    }
    object.require("direction", "figure");
    return new Movement(direction, required(figure));
  }

  private StatedFigure figure(@Nullable JsonToken at) throws IOException {
    cursor.expect(at, JsonToken.START_OBJECT, "a figure");
    JsonObject object =
        JsonObject.entered(
            cursor,
            "a figure",
            "role",
            "topic",
            "amount",
            "percent",
            "number",
            "unit",
            "approximate",
            "printed");
    FigureRole role = FigureRole.UNBOUND;
    Topic topic = Topic.UNKNOWN;
    Quantity quantity = null;
    String number = null;
    String unit = null;
    boolean approximate = false;
    String printed = "";
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "role" -> role = cursor.nextConstant(FigureRole.class);
        case "topic" -> topic = topic();
        case "amount" ->
            quantity =
                only(
                    quantity,
                    new Quantity.Money(
                        spelled(Amount::parse, StatementWriter::spelled, "an amount")));
        case "percent" ->
            quantity = only(quantity, new Quantity.Rate(spelled(Percent::parse, "a percentage")));
        case "number" -> number = number();
        case "unit" -> unit = cursor.nextText("a unit");
        case "approximate" -> {
          cursor.expect(cursor.next(), JsonToken.VALUE_TRUE, "true");
          approximate = true;
        }
        default -> printed = cursor.nextText("what is printed");
      }
    }
    object.require("role", "topic", "printed");
    if (number != null || unit != null) {
      quantity = only(quantity, Quantity.Count.of(required(number), required(unit)));
    }
    return new StatedFigure(role, topic, required(quantity), approximate, printed);
  }

  private Quantity only(@Nullable Quantity other, Quantity quantity) throws IOException {
    if (other != null) {
      throw cursor.failure("a figure has one amount, percentage or number");
    }
    return quantity;
  }

  private String number() throws IOException {
    String text = cursor.nextText("a number as a text");
    boolean number = NUMBER.matcher(text).matches();
    if (!number || !Quantity.Count.of(text, "").number().toPlainString().equals(text)) {
      throw cursor.failure("expected a number, found “" + Excerpt.of(text) + "”");
    }
    return text;
  }

  private Topic topic() throws IOException {
    JsonObject object =
        JsonObject.enter(
            cursor, "a topic", "item", "funding", "scope", "classes", "code", "owner", "name",
            "year", "phase");
    Item item = Item.NAMED;
    Optional<Funding> funding = Optional.empty();
    Optional<Scope> scope = Optional.empty();
    ImmutableList<ClassName> classes = ImmutableList.of();
    Optional<FunctionCode> code = Optional.empty();
    String owner = "";
    String named = "";
    OptionalInt year = OptionalInt.empty();
    Optional<Phase> phase = Optional.empty();
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "item" -> item = cursor.nextConstant(Item.class);
        case "funding" -> funding = Optional.of(cursor.nextConstant(Funding.class));
        case "scope" -> scope = Optional.of(cursor.nextConstant(Scope.class));
        case "classes" -> classes = classes();
        case "code" -> code = Optional.of(spelled(FunctionCode::parse, "a functional code"));
        case "owner" -> owner = cursor.nextText("an owner");
        case "name" -> named = cursor.nextText("a name");
        case "year" -> year = OptionalInt.of(cursor.nextYear());
        default -> phase = Optional.of(cursor.nextConstant(Phase.class));
      }
    }
    object.require("item", "name");
    return new Topic(new Subject(item, funding, scope, classes, code, owner, named), year, phase);
  }

  private ImmutableList<ClassName> classes() throws IOException {
    cursor.enterArray("classes");
    ImmutableList.Builder<ClassName> classes = ImmutableList.builder();
    while (cursor.next() != JsonToken.END_ARRAY) {
      cursor.expect(cursor.current(), JsonToken.START_ARRAY, "a name and its level");
      classes.add(new ClassName(cursor.nextText("a name"), cursor.nextText("a level")));
      cursor.expect(cursor.next(), JsonToken.END_ARRAY, "the end behind the level");
    }
    return classes.build();
  }

  /** A text that is the only spelling of its value. */
  private <V> V spelled(Function<String, V> parse, String what) throws IOException {
    return spelled(parse, Object::toString, what);
  }

  private <V> V spelled(Function<String, V> parse, Function<V, String> spell, String what)
      throws IOException {
    String text = cursor.nextText(what + " as a text");
    V value;
    try {
      value = parse.apply(text);
    } catch (IllegalArgumentException none) {
      throw cursor.failure("expected " + what + ", found “" + Excerpt.of(text) + "”");
    }
    if (!spell.apply(value).equals(text)) {
      throw cursor.failure(
          "expected "
              + what
              + " spelled "
              + spell.apply(value)
              + ", found “"
              + Excerpt.of(text)
              + "”");
    }
    return value;
  }

  private <V> V required(@Nullable V value) throws IOException {
    if (value == null) {
      throw cursor.failure("an amount, a percentage or a number is missing");
    }
    return value;
  }
}
