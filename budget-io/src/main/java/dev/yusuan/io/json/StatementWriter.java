package dev.yusuan.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yusuan.money.Amount;
import dev.yusuan.narrative.Base;
import dev.yusuan.narrative.ClassName;
import dev.yusuan.narrative.Movement;
import dev.yusuan.narrative.Passage;
import dev.yusuan.narrative.Quantity;
import dev.yusuan.narrative.StatedFigure;
import dev.yusuan.narrative.Statement;
import dev.yusuan.narrative.Subject;
import dev.yusuan.narrative.Topic;
import dev.yusuan.narrative.Whole;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what sentences state: each sentence once, with its statements. */
final class StatementWriter {
  private final JsonGenerator json;
  private final TextWriter texts;

  StatementWriter(JsonGenerator json) {
    this.json = json;
    this.texts = new TextWriter(json);
  }

  void write(List<Statement> narrative) throws IOException {
    json.writeArrayFieldStart("narrative");
    Passage open = null;
    for (Statement statement : narrative) {
      if (open == null || !isSameSentence(open, statement.passage())) {
        end(open);
        begin(statement.passage());
        open = statement.passage();
      }
      write(statement);
    }
    end(open);
    json.writeEndArray();
  }

  static boolean isSameSentence(Passage one, Passage other) {
    return one.sentence().equals(other.sentence()) && one.section().equals(other.section());
  }

  private void begin(Passage passage) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("section");
    for (String heading : passage.section()) {
      texts.write(heading);
    }
    json.writeEndArray();
    texts.write("sentence", passage.sentence());
    json.writeArrayFieldStart("statements");
  }

  private void end(@Nullable Passage open) throws IOException {
    if (open != null) {
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void write(Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", StatementKind.of(statement).name());
    if (statement.passage().explains()) {
      json.writeBooleanField("explains", true);
    }
    if (statement instanceof Statement.Total total) {
      figure("value", total.value());
    } else if (statement instanceof Statement.Count count) {
      figure("threshold", count.threshold());
      figure("value", count.value());
    } else if (statement instanceof Statement.Part part) {
      part(part);
    } else if (statement instanceof Statement.Comparison comparison) {
      comparison(comparison);
    } else if (statement instanceof Statement.Unchanged unchanged) {
      topic("topic", unchanged.topic());
      base(unchanged.base());
      figure("value", unchanged.value());
      texts.write("reason", unchanged.reason());
    } else if (statement instanceof Statement.Zero zero) {
      topic("topic", zero.topic());
    } else if (statement instanceof Statement.Text unread) {
      json.writeArrayFieldStart("figures");
      for (StatedFigure figure : unread.figures()) {
        figure(figure);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void part(Statement.Part part) throws IOException {
    topic("topic", part.topic());
    json.writeNumberField("list", part.list());
    json.writeObjectFieldStart("whole");
    Whole whole = part.whole();
    topic("topic", whole.topic());
    figure("value", whole.value());
    json.writeEndObject();
    figure("threshold", part.threshold());
    figure("value", part.value());
    figure("share", part.share());
  }

  private void comparison(Statement.Comparison comparison) throws IOException {
    topic("topic", comparison.topic());
    base(comparison.base());
    figure("baseValue", comparison.baseValue());
    movement("change", comparison.change());
    movement("rate", comparison.rate());
    movement("result", comparison.result());
    figure("completion", comparison.completion());
    texts.write("reason", comparison.reason());
  }

  private void base(Base base) throws IOException {
    json.writeObjectFieldStart("base");
    if (base.year().isPresent()) {
      json.writeNumberField("year", base.year().getAsInt());
    }
    texts.write("phase", base.phase().map(Enum::name));
    json.writeEndObject();
  }

  private void movement(String name, Optional<Movement> movement) throws IOException {
    if (movement.isPresent()) {
      json.writeObjectFieldStart(name);
      json.writeStringField("direction", movement.get().direction().name());
      figure("figure", movement.get().figure());
      json.writeEndObject();
    }
  }

  private void figure(String name, Optional<StatedFigure> figure) throws IOException {
    if (figure.isPresent()) {
      figure(name, figure.get());
    }
  }

  private void figure(String name, StatedFigure figure) throws IOException {
    json.writeFieldName(name);
    figure(figure);
  }

  private void figure(StatedFigure figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", figure.role().name());
    topic("topic", figure.topic());
    Quantity quantity = figure.quantity();
    if (quantity instanceof Quantity.Money money) {
      json.writeStringField("amount", spelled(money.amount()));
    } else if (quantity instanceof Quantity.Rate rate) {
      json.writeStringField("percent", rate.percent().toString());
    } else if (quantity instanceof Quantity.Count count) {
      json.writeStringField("number", count.number().toPlainString());
      texts.write("unit", count.unit());
    }
    if (figure.approximate()) {
      json.writeBooleanField("approximate", true);
    }
    texts.write("printed", figure.printed());
    json.writeEndObject();
  }

  /** An amount with its unit and without thousands separators, as in tables. */
  static String spelled(Amount amount) {
    return amount.digits() + amount.unit();
  }

  private void topic(String name, Topic topic) throws IOException {
    json.writeObjectFieldStart(name);
    Subject subject = topic.subject();
    json.writeStringField("item", subject.item().name());
    texts.write("funding", subject.funding().map(Enum::name));
    texts.write("scope", subject.scope().map(Enum::name));
    if (!subject.classes().isEmpty()) {
      json.writeArrayFieldStart("classes");
      for (ClassName each : subject.classes()) {
        json.writeStartArray();
        texts.write(each.name());
        texts.write(each.level());
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    texts.write("code", subject.code().map(Object::toString));
    if (!subject.owner().isEmpty()) {
      texts.write("owner", subject.owner());
    }
    texts.write("name", subject.name());
    if (topic.year().isPresent()) {
      json.writeNumberField("year", topic.year().getAsInt());
    }
    texts.write("phase", topic.phase().map(Enum::name));
    json.writeEndObject();
  }
}
