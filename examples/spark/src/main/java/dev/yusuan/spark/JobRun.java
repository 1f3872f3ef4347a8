package dev.yusuan.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import dev.yusuan.io.reading.Limits;
import java.io.IOException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;

/**
 * A run: reads the files that no run before it read with the same version and words, told by their
 * content, and adds its part to each table. The part of {@code documents} is written last: a run
 * without it broke off, and the next one takes its number and replaces what it left.
 */
final class JobRun {
  private static final String DOCUMENTS = "documents";
  private static final String FAILURES = "failures";
  private static final String PART = "run=";
  private static final int LARGEST = Limits.DEFAULT.documentBytes();

  private final SparkSession spark;
  private final String out;
  private final String reader;
  private final int last;

  /**
   * The next run.
   *
   * @param out the folder of the tables
   * @param reader the version and words that files are read with
   * @throws IOException if that folder cannot be read
   */
  JobRun(SparkSession spark, String out, String reader) throws IOException {
    this.spark = spark;
    this.out = out;
    this.reader = reader;
    this.last = lastRun();
  }

  private int lastRun() throws IOException {
    Path documents = new Path(out, DOCUMENTS);
    FileSystem system = documents.getFileSystem(spark.sparkContext().hadoopConfiguration());
    int found = 0;
    if (system.exists(documents)) {
      for (FileStatus part : system.listStatus(documents)) {
        String name = part.getPath().getName();
        // Spark marks a part that is whole.
        if (name.startsWith(PART) && system.exists(new Path(part.getPath(), "_SUCCESS"))) {
          found = Math.max(found, Integer.parseInt(name.substring(PART.length())));
        }
      }
    }
    return found;
  }

  /**
   * Reads a folder and writes what is new of it.
   *
   * @param pattern of the names of files
   * @param words a vocabulary of one's own; may be empty
   * @param regionLines what {@link Regions} are made of
   * @return what came of it, for people
   * @throws IOException if the description of the tables cannot be read
   */
  String read(String in, String pattern, String words, Iterable<String> regionLines)
      throws IOException {
    Path folder = new Path(in);
    FileSystem system = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    // Spark tells paths in full, so the folder is to be told in full too.
    Regions regions = Regions.of(system.makeQualified(folder).toString(), regionLines);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    UserDefinedFunction regionOf = udf((UDF1<String, String>) regions::of, DataTypes.StringType);
    Dataset<Row> content = files(in, pattern).withColumn("region", regionOf.apply(col("path")));
    Dataset<Row> files =
        content
            .select("path", "length", "region")
            .union(
                EmptyFiles.in(spark, in, pattern)
                    .withColumn("region", regionOf.apply(col("path"))));
    Dataset<Row> results =
        marked(content.filter(col("length").leq(LARGEST)))
            .mapPartitions(new FileReading(context.broadcast(words)), Encoders.row(FileReading.ROW))
            .persist(StorageLevel.DISK_ONLY());
    Dataset<Row> documents = oncePerContent(results.filter(outcome(FileReading.READ)));
    Dataset<Row> failures =
        results
            .filter(outcome(FileReading.FAILED))
            .select("path", "length", "hash", "region", "reason", "message")
            .union(unread(files, results))
            .withColumn("reader", lit(reader))
            .persist(StorageLevel.DISK_ONLY());
    long failed = failures.count();
    long read = documents.count();
    if (read + failed > 0) {
      write(failures, FAILURES);
      for (LineTable table : LineTable.all()) {
        write(table.of(documents), table.name(), "fiscal_year", "region");
      }
      write(
          documents
              .drop(LineTable.NAMES.toArray(String[]::new))
              .drop("outcome", "reason", "message")
              .withColumn("reader", lit(reader)),
          DOCUMENTS);
    }
    return "run "
        + (last + 1)
        + ": disclosures "
        + read
        + ", failures "
        + failed
        + ", files read before "
        + results.filter(outcome(FileReading.READ_BEFORE)).count();
  }

  private Dataset<Row> files(String in, String pattern) {
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", true)
        .option("pathGlobFilter", pattern)
        // What vanishes or breaks meanwhile gives no row, and is told as unread.
        .option("ignoreMissingFiles", true)
        .option("ignoreCorruptFiles", true)
        .load(in);
  }

  /** Files with the hash of their content, and whether a run before read it. */
  private Dataset<Row> marked(Dataset<Row> files) {
    Dataset<Row> hashed = files.withColumn("hash", sha2(col("content"), 256));
    if (last == 0) {
      return hashed.withColumn("was_read", lit(false));
    }
    Dataset<Row> before =
        earlier(DOCUMENTS)
            .select("hash")
            .union(earlier(FAILURES).select("hash"))
            .distinct()
            .withColumn("known", lit(true))
            .withColumnRenamed("hash", "known_hash");
    return hashed
        .join(broadcast(before), col("hash").equalTo(col("known_hash")), "left_outer")
        .withColumn("was_read", coalesce(col("known"), lit(false)));
  }

  private Dataset<Row> earlier(String table) {
    return spark
        .read()
        .schema("path STRING, length BIGINT, hash STRING, reader STRING, run INT")
        .parquet(out + "/" + table)
        .filter(col("run").leq(last).and(col("reader").equalTo(reader)));
  }

  /** Of files with the same content only the first. */
  private static Dataset<Row> oncePerContent(Dataset<Row> results) {
    Dataset<Row> first = results.groupBy("hash").agg(min("path").as("path"));
    return results.join(
        broadcast(first),
        results
            .col("hash")
            .equalTo(first.col("hash"))
            .and(results.col("path").equalTo(first.col("path"))),
        "left_semi");
  }

  /** Files that are empty or too large, or that the file system did not give. */
  private Dataset<Row> unread(Dataset<Row> files, Dataset<Row> results) {
    Dataset<Row> unread =
        files.join(
            results.select("path"), files.col("path").equalTo(results.col("path")), "left_anti");
    if (last > 0) {
      Dataset<Row> told = earlier(FAILURES).filter(col("hash").isNull());
      unread =
          unread.join(
              told,
              unread
                  .col("path")
                  .equalTo(told.col("path"))
                  .and(unread.col("length").equalTo(told.col("length"))),
              "left_anti");
    }
    Column isTooLarge = col("length").gt(LARGEST);
    Column isEmpty = col("length").equalTo(0);
    return unread.select(
        col("path"),
        col("length"),
        lit(null).cast("STRING").as("hash"),
        col("region"),
        when(isTooLarge, "TOO_LARGE").when(isEmpty, "EMPTY").otherwise("UNREADABLE").as("reason"),
        when(isTooLarge, "larger than " + LARGEST + " bytes")
            .when(isEmpty, "an empty file")
            .otherwise("the file system did not give it")
            .as("message"));
  }

  private static Column outcome(String outcome) {
    return col("outcome").equalTo(outcome);
  }

  /** Writes the run's part of a table, its files of about the same size. */
  private void write(Dataset<Row> rows, String table, String... partitions) {
    rows.hint("rebalance", (Object[]) partitions)
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy(partitions)
        .parquet(out + "/" + table + "/" + PART + (last + 1));
  }
}
