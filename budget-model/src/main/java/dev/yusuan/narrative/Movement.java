package dev.yusuan.narrative;

/**
 * A change by an amount or by a rate: 减少1271.70万元.
 *
 * @param direction the printed direction
 * @param figure by how much
 */
public record Movement(Direction direction, StatedFigure figure) {
  /** The same with ＊＊＊ in place of contacts (联系人). */
  Movement withoutContacts() {
    return new Movement(direction, figure.withoutContacts());
  }
}
