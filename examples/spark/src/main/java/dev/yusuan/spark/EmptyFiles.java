package dev.yusuan.spark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.GlobFilter;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The files of a folder without a byte: Spark's sources of files pass over them. */
final class EmptyFiles {
  private static final StructType ROW = StructType.fromDDL("path STRING, length BIGINT");

  private EmptyFiles() {}

  static Dataset<Row> in(SparkSession spark, String folder, String pattern) throws IOException {
    Path path = new Path(folder);
    FileSystem system = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    GlobFilter names = new GlobFilter(pattern);
    ImmutableList.Builder<Row> empty = ImmutableList.builder();
    RemoteIterator<LocatedFileStatus> files = system.listFiles(path, true);
    while (files.hasNext()) {
      LocatedFileStatus file = files.next();
      String name = file.getPath().getName();
      boolean hidden = name.startsWith("_") || name.startsWith(".");
      if (file.getLen() == 0 && !hidden && names.accept(file.getPath())) {
        empty.add(RowFactory.create(file.getPath().toString(), 0L));
      }
    }
    return spark.createDataFrame(empty.build(), ROW);
  }
}
