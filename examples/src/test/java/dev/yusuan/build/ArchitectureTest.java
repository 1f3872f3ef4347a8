package dev.yusuan.build;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The layers of the library, and what its code does not do. */
class ArchitectureTest {
  private static final String[] MODEL = {
    "dev.yusuan.code..",
    "dev.yusuan.comparison..",
    "dev.yusuan.contact..",
    "dev.yusuan.document..",
    "dev.yusuan.indicator..",
    "dev.yusuan.money..",
    "dev.yusuan.narrative..",
    "dev.yusuan.schema..",
    "dev.yusuan.source..",
    "dev.yusuan.table..",
    "dev.yusuan.text..",
    "dev.yusuan.words..",
    "dev.yusuan.catalog.."
  };
  private static final String PLACES =
      "beijing|tianjin|hebei|shanxi|neimenggu|liaoning|jilin|heilongjiang|shanghai|jiangsu|zhejiang"
          + "|anhui|fujian|jiangxi|shandong|henan|hubei|hunan|guangdong|guangxi|hainan|chongqing"
          + "|sichuan|guizhou|yunnan|xizang|shaanxi|gansu|qinghai|ningxia|xinjiang|jiyuan"
          + "|pingdingshan|jiaozuo";
  private static final String NAMES_NO_PLACE_OR_YEAR = "(?i)(?!.*(" + PLACES + "|20[0-9]{2})).*";

  private static final String GENERATED_PAGES = "dev.yusuan.report.page";

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/dev/yusuan/examples/"))
          .importPackages("dev.yusuan");

  /** So that Kotlin and NullAway know of each type whether it may be null. */
  @Test
  void everyPackageSaysThatNothingIsNullUnlessItSaysSo() {
    assertThat(LIBRARY)
        .isNotEmpty()
        .filteredOn(each -> !each.getPackageName().equals(GENERATED_PAGES))
        .allSatisfy(
            each -> assertThat(each.getPackage().isAnnotatedWith(NullMarked.class)).isTrue());
  }

  /** On the module path, a class finds the resources of its own module only. */
  @Test
  void resourcesAreFoundByTheClassThatOwnsThem() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.google.common.io.Resources")
        .check(LIBRARY);
  }

  @Test
  void theModelKnowsNobody() {
    noClasses()
        .that(resideInAnyPackage(MODEL))
        .should()
        .dependOnClassesThat(resideInAnyPackage("dev.yusuan.io..", "dev.yusuan.validation.."))
        .check(LIBRARY);
    classes()
        .that(resideInAnyPackage(MODEL))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(MODEL)
                .or(
                    resideInAnyPackage(
                        "java.lang..",
                        "java.math..",
                        "java.text..",
                        "java.util..",
                        "java.time..",
                        "java.io..",
                        "java.nio.charset..",
                        "com.google.common..",
                        "com.google.errorprone..",
                        "org.immutables..",
                        "org.jspecify..")))
        .check(LIBRARY);
  }

  @Test
  void readingAndCheckingDoNotKnowEachOther() {
    noClasses()
        .that(resideInAPackage("dev.yusuan.io.."))
        .should()
        .dependOnClassesThat(resideInAPackage("dev.yusuan.validation.."))
        .check(LIBRARY);
    noClasses()
        .that(resideInAPackage("dev.yusuan.validation.."))
        .should()
        .dependOnClassesThat(resideInAPackage("dev.yusuan.io.."))
        .check(LIBRARY);
  }

  @Test
  void jacksonStaysInTheCodecs() {
    noClasses()
        .that(
            not(
                resideInAnyPackage(
                    "dev.yusuan.io.json..",
                    "dev.yusuan.io.form..",
                    "dev.yusuan.io.load..",
                    "dev.yusuan.validation.profile..",
                    "dev.yusuan.validation.report..")))
        .should()
        .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."))
        .check(LIBRARY);
    noClasses()
        .that(not(resideInAnyPackage("dev.yusuan.io.csv..", "dev.yusuan.io.plaintext..")))
        .should()
        .dependOnClassesThat(resideInAPackage("de.siegmar.."))
        .check(LIBRARY);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.yusuan.(**)").should().beFreeOfCycles().check(LIBRARY);
  }

  @Test
  void noPlaceOrYearIsNamedInCode() {
    classes().should().haveNameMatching(NAMES_NO_PLACE_OR_YEAR).check(LIBRARY);
    methods().should().haveNameMatching(NAMES_NO_PLACE_OR_YEAR).check(LIBRARY);
    fields().should().haveNameMatching(NAMES_NO_PLACE_OR_YEAR).check(LIBRARY);
  }

  @Test
  void moneyNeverMeetsBinaryFloatingPoint() {
    noClasses()
        .should()
        .callMethod(BigDecimal.class, "doubleValue")
        .orShould()
        .callMethod(BigDecimal.class, "toBigInteger")
        .orShould()
        .callMethod(Double.class, "parseDouble", String.class)
        .orShould()
        .callConstructor(BigDecimal.class, double.class)
        .orShould()
        .callConstructor(BigDecimal.class, String.class)
        .check(LIBRARY);
  }

  @Test
  void nothingDependsOnTheLocaleOfTheMachine() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(LIBRARY);
  }

  @Test
  void theLibraryPrintsNothing() {
    noClasses().should().accessField(System.class, "out").check(LIBRARY);
    noClasses().should().accessField(System.class, "err").check(LIBRARY);
    noClasses()
        .should()
        .callMethod(PrintStream.class, "println", String.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(LIBRARY);
  }

  @Test
  void stateIsFinal() {
    fields().that().areStatic().should().beFinal().check(LIBRARY);
  }
}
