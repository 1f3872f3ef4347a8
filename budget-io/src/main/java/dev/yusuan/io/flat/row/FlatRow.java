package dev.yusuan.io.flat.row;

import dev.yusuan.io.form.FormColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A row that was put together of lines: its keys by column, and its figures block by block. */
public final class FlatRow {
  private final Map<Integer, List<FlatToken>> keys = new TreeMap<>();
  private final List<List<FlatToken>> figures = new ArrayList<>();
  private final List<FlatToken> rest = new ArrayList<>();
  private final List<List<FlatToken>> unclassed = new ArrayList<>();
  private final Map<Integer, String> reasons = new TreeMap<>();
  private boolean startsPage;

  public FlatRow(int blocks) {
    for (int block = 0; block < blocks; block++) {
      figures.add(new ArrayList<>());
    }
  }

  /** The codes and names, by 0-based column. */
  public Map<Integer, List<FlatToken>> keys() {
    return keys;
  }

  /** How many blocks it has. */
  public int blocks() {
    return figures.size();
  }

  /** The figures of a block. */
  public List<FlatToken> figures(int block) {
    return figures.get(block);
  }

  /** What is neither. */
  public List<FlatToken> rest() {
    return rest;
  }

  /** Names and targets of indicators by turns, whose class nothing tells. */
  public List<List<FlatToken>> unclassed() {
    return unclassed;
  }

  /** What told the column of a text, by 0-based column; nothing where its place does. */
  public Map<Integer, String> reasons() {
    return reasons;
  }

  /** Whether it is the first of a page. */
  public boolean startsPage() {
    return startsPage;
  }

  public void setStartsPage() {
    startsPage = true;
  }

  public boolean isBlank() {
    return keys.isEmpty()
        && unclassed.isEmpty()
        && rest.isEmpty()
        && figures.stream().allMatch(List::isEmpty);
  }

  public boolean hasFigures() {
    return figures.stream().anyMatch(block -> !block.isEmpty());
  }

  /** What is printed in a column of keys; empty where nothing is. */
  public Optional<String> text(int cell) {
    return Optional.ofNullable(keys.get(cell)).map(FlatToken::joined);
  }

  /** What is printed of a code or a name. */
  public Optional<String> text(FlatBlock.Key key) {
    StringBuilder text = new StringBuilder();
    for (int cell : key.cells()) {
      text.append(text(cell).orElse(""));
    }
    return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
  }

  /** What is printed in the first column of that id; empty where nothing is. */
  public Optional<String> text(List<FlatBlock> blocks, String id) {
    for (FlatBlock block : blocks) {
      for (FlatBlock.Key key : block.keys()) {
        FormColumn column = key.column();
        if (column.column().id().equals(id) || column.alternative().id().equals(id)) {
          return text(key);
        }
      }
    }
    return Optional.empty();
  }

  /** The keys and figures. */
  @Override
  public String toString() {
    return keys + " " + figures + " " + rest;
  }
}
