package dev.yusuan.validation.rule;

import dev.yusuan.document.Disclosure;
import java.util.IdentityHashMap;
import java.util.function.Function;

/**
 * One check of a disclosure (一次核对): what several rules ask of it is found out once. It lives for
 * one check, in one thread.
 */
public final class Checking {
  private final Disclosure disclosure;
  private final IdentityHashMap<Object, Object> known = new IdentityHashMap<>();

  /** Begins to check a disclosure. */
  public Checking(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /** What is checked. */
  public Disclosure disclosure() {
    return disclosure;
  }

  /**
   * The answer to a question on the disclosure, found out where it is first asked for.
   *
   * @param question a constant, by which the answer is found again
   */
  @SuppressWarnings("unchecked") // an answer is kept by the question that gave it
  public <T> T once(Function<Checking, T> question) {
    Object answer = known.get(question);
    if (answer == null) {
      answer = question.apply(this);
      known.put(question, answer);
    }
    return (T) answer;
  }
}
