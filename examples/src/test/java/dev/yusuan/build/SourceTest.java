package dev.yusuan.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The sources themselves: documented where users see them, and short enough to read. */
class SourceTest {
  private static final int MAX_LINES = 400;
  private static final int MAX_FILES = 25;
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Path EXAMPLES = ROOT.resolve("examples");

  @Test
  void everythingExportedIsDocumented() throws IOException {
    List<Path> files = sources().stream().filter(SourceTest::isExported).toList();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> undocumented = new ArrayList<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      DocTrees comments = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Undocumented(comments, undocumented).scan(unit, null);
      }
    }
    assertThat(undocumented).isEmpty();
  }

  @Test
  void everyFileCanBeReadInOneSitting() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
          .as(ROOT.relativize(file).toString())
          .hasSizeLessThanOrEqualTo(MAX_LINES);
    }
  }

  @Test
  void everyPackageSaysWhatIsInside() throws IOException {
    for (Path file : sources()) {
      assertThat(
              file.resolveSibling("package-info.java").toFile().exists()
                  || file.endsWith("module-info.java"))
          .as(ROOT.relativize(file).toString())
          .isTrue();
    }
  }

  @Test
  void everyPackageIsOfOneSubject() throws IOException {
    assertThat(sources().stream().collect(Collectors.groupingBy(Path::getParent)))
        .allSatisfy(
            (folder, files) ->
                assertThat(files)
                    .as(ROOT.relativize(folder).toString())
                    .hasSizeLessThanOrEqualTo(MAX_FILES));
  }

  /** So that star imports of all packages, as in JShell, leave no name open. */
  @Test
  void noNameIsExportedTwice() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : sources()) {
      if (isExported(file)
          && !file.startsWith(EXAMPLES)
          && Files.readString(file, StandardCharsets.UTF_8).contains("\npublic ")) {
        names.add(file.getFileName().toString());
      }
    }
    assertThat(names).hasSizeGreaterThan(MAX_FILES).doesNotHaveDuplicates();
  }

  /** Whether the module of a file exports its package; examples are no module. */
  private static boolean isExported(Path file) {
    Path root = file.getParent();
    while (!root.endsWith(MAIN)) {
      root = root.getParent();
    }
    Path module = root.resolve("module-info.java");
    String name = root.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
    try {
      return !Files.exists(module)
          || Files.readString(module, StandardCharsets.UTF_8).contains("exports " + name + ";");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path module : modules()) {
      try (Stream<Path> files = Files.walk(module.resolve(MAIN))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    assertThat(sources).hasSizeGreaterThan(50);
    return sources;
  }

  /** The modules of the library, and those in folders below them. */
  private static List<Path> modules() throws IOException {
    List<Path> modules = new ArrayList<>();
    for (String name : List.of("budget-model", "budget-io", "budget-validation")) {
      try (Stream<Path> below = Files.walk(ROOT.resolve(name), 1)) {
        below.filter(folder -> Files.exists(folder.resolve(MAIN))).forEach(modules::add);
      }
    }
    assertThat(modules).contains(ROOT.resolve("budget-io").resolve("pdf"));
    return modules;
  }

  /** Finds public types and members without a comment, and record components without a tag. */
  private static final class Undocumented extends TreePathScanner<Void, Void> {
    private final DocTrees comments;
    private final List<String> found;

    private Undocumented(DocTrees comments, List<String> found) {
      this.comments = comments;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (!isExported(type.getModifiers())) {
        return null;
      }
      check(type.getSimpleName().toString());
      if (type.getKind() == Tree.Kind.RECORD) {
        checkComponents(type);
      }
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.toString().contains("Override"));
      boolean canonical = method.getName().contentEquals("<init>");
      if (!overrides && !canonical && isExported(method.getModifiers())) {
        check(method.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void unused) {
      if (isExported(field.getModifiers())) {
        check(field.getName().toString());
      }
      return null;
    }

    private boolean isExported(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      Tree owner = getCurrentPath().getParentPath().getLeaf();
      boolean inInterface = owner.getKind() == Tree.Kind.INTERFACE;
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (inInterface && !flags.contains(Modifier.PRIVATE));
    }

    private void check(String name) {
      if (comments.getDocComment(getCurrentPath()) == null) {
        found.add(place() + name);
      }
    }

    private void checkComponents(ClassTree type) {
      TreePath path = getCurrentPath();
      DocCommentTree comment = comments.getDocCommentTree(path);
      String text = comment == null ? "" : comment.toString();
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree component
            && !component.getModifiers().getFlags().contains(Modifier.STATIC)
            && !text.contains("@param " + component.getName())) {
          found.add(place() + type.getSimpleName() + ": @param " + component.getName());
        }
      }
    }

    private String place() {
      return Path.of(getCurrentPath().getCompilationUnit().getSourceFile().toUri()).getFileName()
          + ": ";
    }
  }
}
