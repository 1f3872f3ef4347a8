package dev.yusuan.io.flat.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.yusuan.io.flat.goal.GoalRows;
import dev.yusuan.io.flat.row.FlatBlock;
import dev.yusuan.io.flat.row.FlatLine;
import dev.yusuan.io.flat.row.FlatToken;
import dev.yusuan.io.flat.row.RowAssembler;
import dev.yusuan.io.flat.row.SideAssembler;
import dev.yusuan.io.form.Form;
import dev.yusuan.io.form.FormTable;
import dev.yusuan.io.vocabulary.KnownWords;
import dev.yusuan.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the header that the lines of a table begin with: by its characters, or word by word. */
public final class KnownHeaders {
  private final KnownWords words;
  private final WordedLines worded;
  private final FlatHeader headers;
  private final HeaderPieces pieces;

  public KnownHeaders(KnownWords words, HeaderMeanings meanings) {
    this.words = words;
    this.worded = new WordedLines(meanings, words);
    this.pieces = new HeaderPieces(meanings, words);
    ImmutableListMultimap<String, String> alike = words.meanings("alike");
    this.headers =
        new FlatHeader(
            alike.keySet().stream().map(alike::get).collect(ImmutableList.toImmutableList()));
  }

  /**
   * A header that was found.
   *
   * @param form the form that knows it as a whole, if one does
   * @param layout its columns
   * @param lines how many lines it has
   * @param missing the heading that it lacks; empty if it lacks none
   */
  public record Known(Optional<Form> form, FormTable layout, int lines, String missing) {}

  /** The header that lines begin with, if it is known. */
  public Optional<Known> find(TableKind<?> kind, List<FlatLine> lines) {
    List<Known> near = new ArrayList<>();
    for (Form form : words.forms()) {
      for (FormTable layout : form.tables()) {
        if (layout.kind() == kind && !layout.columns().isEmpty() && canRead(layout)) {
          int header = FlatHeader.lines(layout, lines, 0);
          if (header > 0) {
            return Optional.of(new Known(Optional.of(form), layout, header, ""));
          }
          headers
              .near(layout, lines, 0)
              .ifPresent(
                  found ->
                      near.add(
                          new Known(Optional.of(form), layout, found.lines(), found.missing())));
        }
      }
    }
    if (near.stream().map(each -> columns(each.layout())).distinct().count() == 1) {
      return Optional.of(near.get(0));
    }
    return worded
        .read(kind, lines)
        .filter(found -> canRead(found.layout()))
        .map(KnownHeaders::worded);
  }

  /** All headers that lines may begin with, if the pieces of their words are joined. */
  public ImmutableList<Known> joined(TableKind<?> kind, List<FlatLine> lines) {
    return pieces.read(kind, lines).stream()
        .filter(found -> canRead(found.layout()))
        .map(KnownHeaders::worded)
        .collect(ImmutableList.toImmutableList());
  }

  private static Known worded(WordedLines.Found found) {
    return new Known(Optional.empty(), found.layout(), found.lines(), "");
  }

  private static List<String> columns(FormTable layout) {
    return layout.columns().stream().map(column -> column.column().id()).toList();
  }

  /** Whether the rows of a table can be put together. */
  private static boolean canRead(FormTable layout) {
    ImmutableList<FlatBlock> blocks = FlatBlock.of(layout.columns());
    return layout.kind().schema().indicators().isEmpty()
        ? layout.kind().schema().indicatorTree().isEmpty()
            && (RowAssembler.canRead(blocks) || SideAssembler.canRead(blocks))
        : GoalRows.canRead(layout);
  }

  /** How many of the lines from one on are the header again. */
  public int repeated(Known known, List<FlatLine> lines, int from) {
    int whole = FlatHeader.lines(known.layout(), lines, from);
    if (whole > 0) {
      return whole;
    }
    if (known.form().isPresent()) {
      return headers.near(known.layout(), lines, from).map(FlatHeader.Found::lines).orElse(0);
    }
    int to = from + known.lines();
    return to <= lines.size()
            && words(lines.subList(from, to)).equals(words(lines.subList(0, known.lines())))
        ? known.lines()
        : 0;
  }

  private static List<String> words(List<FlatLine> lines) {
    return lines.stream().flatMap(line -> line.printed().stream()).map(FlatToken::text).toList();
  }
}
