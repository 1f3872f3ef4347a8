package dev.yusuan.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What is shipped is what is said: its licences and its bill of materials. */
class ShippedTest {
  private static final Path ROOT = Path.of("..");
  private static final Path BOM = ROOT.resolve("budget-model/bom");
  private static final Pattern LICENCE =
      Pattern.compile("(?m)^\\|[^|]*\\| ([A-Za-z0-9_-]+) \\| ([A-Z][A-Za-z0-9.-]+) \\|$");

  @Test
  void eachArtifactHoldsTheLicenceAndTheNotice() throws IOException {
    for (ModuleReference module : RuntimePath.modules().keySet()) {
      if (isOurs(module)) {
        assertThat(resource(module, "META-INF/LICENSE"))
            .isEqualTo(Files.readString(ROOT.resolve("LICENSE"), UTF_8));
        assertThat(resource(module, "META-INF/NOTICE"))
            .isEqualTo(Files.readString(ROOT.resolve(".github/NOTICE"), UTF_8));
      }
    }
  }

  @Test
  void theLicencesOfWhatIsNeededAreThoseOfThePage() throws IOException {
    Map<String, String> needed = new TreeMap<>();
    for (Path entry : RuntimePath.entries()) {
      if (!isOurs(entry)) {
        needed.put(entry.getParent().getParent().getFileName().toString(), LicenceOfJar.of(entry));
      }
    }
    Map<String, String> page = new TreeMap<>();
    Matcher line = LICENCE.matcher(Files.readString(BOM.resolve("README.md"), UTF_8));
    while (line.find()) {
      page.put(line.group(1), line.group(2));
    }

    assertThat(page).isEqualTo(needed);
  }

  @Test
  void theBomManagesEachArtifactThatIsDeployed() throws IOException {
    Pom bom = Pom.read(BOM.resolve("pom.xml"));
    Set<String> managed = new TreeSet<>();
    for (Element dependency : bom.elements("dependencyManagement", "dependencies", "dependency")) {
      managed.add(Pom.children(dependency, "artifactId").get(0).getTextContent());
    }
    Pom parent = Pom.read(ROOT.resolve("pom.xml"));
    Set<String> deployed = new TreeSet<>();
    for (Element module : parent.elements("modules", "module")) {
      Pom pom = Pom.read(ROOT.resolve(module.getTextContent()).resolve("pom.xml"));
      if (pom.text("packaging").isEmpty()
          && pom.text("properties", "maven.deploy.skip").isEmpty()) {
        deployed.add(pom.coordinate("artifactId"));
      }
    }

    assertThat(managed).isEqualTo(deployed);
    assertThat(bom.coordinate("version")).isEqualTo(parent.coordinate("version"));
    assertThat(bom.coordinate("groupId")).isEqualTo(parent.coordinate("groupId"));
    assertThat(Files.readString(BOM.resolve("README.md"), UTF_8))
        .contains("<version>" + parent.coordinate("version") + "</version>");
  }

  @Test
  void theApiIsComparedWithoutThePackagesThatNoModuleExports() throws IOException {
    Set<String> inner = new TreeSet<>();
    for (ModuleReference module : RuntimePath.modules().keySet()) {
      if (isOurs(module)) {
        inner.addAll(module.descriptor().packages());
        module.descriptor().exports().forEach(exported -> inner.remove(exported.source()));
      }
    }
    List<Element> leftOut =
        Pom.read(ROOT.resolve("pom.xml"))
            .elements(
                "profiles",
                "profile",
                "build",
                "plugins",
                "plugin",
                "configuration",
                "parameter",
                "excludes",
                "exclude");

    assertThat(leftOut.stream().map(Element::getTextContent)).containsExactlyElementsOf(inner);
  }

  private static boolean isOurs(ModuleReference module) {
    return module.descriptor().name().startsWith("dev.yusuan.");
  }

  private static boolean isOurs(Path entry) throws IOException {
    return RuntimePath.modules().entrySet().stream()
        .anyMatch(each -> each.getValue().equals(entry) && isOurs(each.getKey()));
  }

  private static String resource(ModuleReference module, String name) throws IOException {
    try (var reader = module.open();
        var in = reader.open(name).orElseThrow()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
