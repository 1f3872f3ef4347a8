package dev.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.yusuan.report.content.ComparedDocuments;
import dev.yusuan.report.content.IndexEntry;
import dev.yusuan.report.content.ReportedDocument;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.report.SourceFile;
import dev.yusuan.validation.result.Report;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Looks at the pages in Chromium, which is skipped where it and its driver are not installed
 * (Debian: chromium, chromium-driver, fonts-wqy-zenhei). The pictures are kept in {@code
 * target/pictures}.
 */
class BrowserTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final String OVERFLOW =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
  private static final String UNREACHED =
      """
      return [...document.querySelectorAll('article.finding, .followers li')]
        .filter(finding => !document.querySelector('a[href="#' + CSS.escape(finding.id) + '"]'))
        .map(finding => finding.id)\
      """;

  private static ChromeDriver browser;

  @BeforeAll
  static void opensABrowser() throws IOException {
    Optional<Path> chromium = onPath("chromium");
    Optional<Path> driver = onPath("chromedriver");
    assumeTrue(
        chromium.isPresent() && driver.isPresent(),
        "not looked at in a browser: chromium or chromedriver is not installed");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver.get().toFile()).build(),
            options);
    Files.createDirectories(PICTURES);
    write("report", Locale.CHINESE);
    write("report-en", Locale.ENGLISH);
    writeIndex();
    writeComparisons();
    try (OutputStream out = Files.newOutputStream(page("inspection"))) {
      HtmlReport.writeInspection(wrong(), Locale.CHINESE, out);
    }
  }

  /** The document with other figures, as if it were that of the year before; and a third. */
  private static void writeComparisons() throws IOException {
    SourceFile now = wrong().source();
    SourceFile before =
        Pages.document(
                Pages.sample()
                    .replace("445.00", "400.00")
                    .replace("豫正通", "豫政通")
                    .replace("2024年", "2023年"))
            .source();
    writeComparison("comparison", List.of(before, now));
    writeComparison("side-by-side", List.of(before, now, now));
  }

  private static void writeComparison(String name, List<SourceFile> documents) throws IOException {
    Report report =
        Validator.standard().compare(documents.stream().map(SourceFile::disclosure).toList());
    try (OutputStream out = Files.newOutputStream(page(name))) {
      HtmlReport.writeComparison(
          new ComparedDocuments(ImmutableList.copyOf(documents), report), Locale.CHINESE, out);
    }
  }

  @AfterAll
  static void closesIt() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static Optional<Path> onPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(path)
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static ReportedDocument wrong() throws IOException {
    return Pages.document(Pages.sample().replace(Pages.TOTAL, Pages.WRONG_TOTAL));
  }

  private static void write(String name, Locale language) throws IOException {
    try (OutputStream out = Files.newOutputStream(page(name))) {
      HtmlReport.write(wrong(), language, out);
    }
  }

  private static void writeIndex() throws IOException {
    try (OutputStream out = Files.newOutputStream(page("index"))) {
      HtmlReport.writeIndex(
          List.of(
              IndexEntry.of(Pages.cut("a.txt"), "./report.html", "./inspection.html"),
              IndexEntry.unreadable("folder/with/a/long/path/of/a/file.pdf", "已加密")),
          Locale.CHINESE,
          out);
    }
  }

  private static Path page(String name) {
    return PICTURES.resolve(name + ".html");
  }

  @ParameterizedTest
  @CsvSource({
    "report, 375, light",
    "report, 768, light",
    "report, 1440, light",
    "report, 375, dark",
    "report, 1440, dark",
    "report-en, 375, light",
    "report-en, 1440, light",
    "index, 375, light",
    "index, 768, dark",
    "index, 1440, light",
    "comparison, 375, light",
    "comparison, 768, dark",
    "comparison, 1440, light",
    "side-by-side, 375, light",
    "side-by-side, 1440, light",
    "inspection, 375, light",
    "inspection, 768, dark",
    "inspection, 1440, light"
  })
  void fitsTheScreenWithoutAWordOnTheConsole(String name, int width, String scheme)
      throws IOException {
    open(name, width, scheme);

    assertThat(browser.executeScript(OVERFLOW)).as("pixels too wide").isEqualTo(0L);
    assertThat(browser.executeScript(UNREACHED))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .isEmpty();
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    Files.write(
        PICTURES.resolve(name + "-" + width + "-" + scheme + ".png"),
        browser.getScreenshotAs(OutputType.BYTES));
  }

  @Test
  void aLinkLeadsToItsFindingAndTheWrongCellIsSeen() {
    open("report", 1440, "light");
    WebElement link = browser.findElement(By.cssSelector(".contents ul a"));
    link.click();

    WebElement finding = browser.findElement(By.cssSelector("article:target"));
    WebElement cell = finding.findElement(By.cssSelector("td.whole"));
    assertThat(cell.isDisplayed()).isTrue();
    assertThat(cell.getText()).contains("2,763.26", "应为 2,753.26");
    assertThat(cell.getCssValue("outline-style")).isEqualTo("solid");
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    open("report", 768, "light");
    browser.switchTo().activeElement().sendKeys(Keys.TAB);

    assertThat(browser.switchTo().activeElement().getAttribute("class")).isEqualTo("skip");
  }

  private static void open(String name, int width, String scheme) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.get(page(name).toAbsolutePath().toUri().toString());
  }
}
