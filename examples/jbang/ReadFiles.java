/* Lines for jbang; here the formatter leaves them as jbang reads them.
//JAVA 17+
//REPOS mavencentral,mavenlocal
//DEPS dev.yusuan:budget-io:0.1.0-SNAPSHOT
//DEPS dev.yusuan:budget-io-pdf:0.1.0-SNAPSHOT
//DEPS dev.yusuan:budget-io-html:0.1.0-SNAPSHOT
//DEPS dev.yusuan:budget-io-office:0.1.0-SNAPSHOT
//DEPS dev.yusuan:budget-validation:0.1.0-SNAPSHOT
*/

import dev.yusuan.io.Disclosures;
import dev.yusuan.io.csv.FactsCsv;
import dev.yusuan.io.reading.ReadResult;
import dev.yusuan.validation.Validator;
import dev.yusuan.validation.result.Report;
import java.nio.file.Path;

/** Reads and checks files, says what does not agree, and writes the facts of each beside it. */
class ReadFiles {
  public static void main(String[] files) throws Exception {
    for (String name : files) {
      Path file = Path.of(name);
      ReadResult read = Disclosures.read(file);
      Report report = Validator.standard().check(read.disclosure());
      System.out.println(name + "  " + read.disclosure());
      System.out.println("  " + read.coverage());
      report.failed().forEach(finding -> System.out.println("  " + finding));
      FactsCsv.write(name, read.disclosure(), Path.of(name + ".facts.csv"));
    }
  }
}
