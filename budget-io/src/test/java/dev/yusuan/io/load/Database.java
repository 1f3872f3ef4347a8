package dev.yusuan.io.load;

/** A database that the CSV files are loaded into. */
enum Database {
  DUCKDB("duckdb yusuan.duckdb -c '.read load-duckdb.sql'"),
  POSTGRESQL("psql -f load-postgresql.sql"),
  SQLITE("sqlite3 yusuan.sqlite '.read load-sqlite.sql'");

  private final String call;

  Database(String call) {
    this.call = call;
  }

  /** How its script is run in the folder of the files. */
  String call() {
    return call;
  }
}
