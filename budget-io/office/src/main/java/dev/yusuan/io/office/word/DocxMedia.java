package dev.yusuan.io.office.word;

import com.google.common.collect.ImmutableMap;
import dev.yusuan.io.office.pack.OfficePackage;
import dev.yusuan.io.reading.ProblemCode;
import dev.yusuan.io.source.SourceBuilder;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which pictures and files a document holds that were not read. */
final class DocxMedia {
  private final OfficePackage content;
  private final SourceBuilder source;
  private final Set<String> told = new HashSet<>();

  DocxMedia(OfficePackage content, SourceBuilder source) {
    this.content = content;
    this.source = source;
  }

  /** A picture, by the id of its part. */
  void picture(@Nullable String id) {
    say(ProblemCode.PICTURE, id);
  }

  /** A file of another program, such as a workbook, by the id of its part. */
  void file(@Nullable String id) {
    say(ProblemCode.ATTACHMENT, id);
  }

  private void say(ProblemCode code, @Nullable String id) {
    if (id == null) {
      return;
    }
    content
        .related(id, "")
        .filter(told::add)
        .ifPresent(name -> source.problem(code, ImmutableMap.of("address", name)));
  }
}
