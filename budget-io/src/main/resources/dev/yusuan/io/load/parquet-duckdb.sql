-- duckdb yusuan.duckdb -c '.read load-duckdb.sql' -c '.read parquet-duckdb.sql'
COPY facts TO 'facts.parquet' (FORMAT parquet);
COPY statements TO 'statements.parquet' (FORMAT parquet);
COPY indicators TO 'indicators.parquet' (FORMAT parquet);
COPY findings TO 'findings.parquet' (FORMAT parquet);
COPY measures TO 'measures.parquet' (FORMAT parquet);
