-- duckdb yusuan.duckdb -c '.read load-duckdb.sql'

CREATE TABLE facts (
  document VARCHAR,
  fiscal_year INTEGER,
  issuer_kind VARCHAR,
  issuer_code VARCHAR,
  issuer VARCHAR,
  table_kind VARCHAR,
  table_number INTEGER,
  table_title VARCHAR,
  row_number INTEGER,
  row_level VARCHAR,
  parent_row INTEGER,
  is_leaf BOOLEAN,
  unit_code VARCHAR,
  owner_unit_code VARCHAR,
  function_code VARCHAR,
  function_class VARCHAR,
  department_economic_code VARCHAR,
  government_economic_code VARCHAR,
  project_code VARCHAR,
  label VARCHAR,
  measure VARCHAR,
  measure_label VARCHAR,
  phase VARCHAR,
  amount DECIMAL(38, 10),
  amount_unit VARCHAR,
  amount_yuan DECIMAL(38, 10),
  page VARCHAR,
  line INTEGER,
  cell INTEGER,
  inferred VARCHAR
);
COPY facts FROM 'facts.csv' (FORMAT csv, HEADER, DELIM ',', QUOTE '"', ESCAPE '"');

CREATE TABLE statements (
  document VARCHAR,
  section VARCHAR,
  statement INTEGER,
  kind VARCHAR,
  item VARCHAR,
  funding VARCHAR,
  scope VARCHAR,
  subject VARCHAR,
  code VARCHAR,
  owner VARCHAR,
  figure_year INTEGER,
  phase VARCHAR,
  role VARCHAR,
  figure VARCHAR,
  unit VARCHAR,
  amount_yuan DECIMAL(38, 10),
  bound BOOLEAN,
  explains BOOLEAN,
  sentence VARCHAR,
  approximate BOOLEAN
);
COPY statements FROM 'statements.csv' (FORMAT csv, HEADER, DELIM ',', QUOTE '"', ESCAPE '"');

CREATE TABLE indicators (
  document VARCHAR,
  table_kind VARCHAR,
  project_code VARCHAR,
  project_name VARCHAR,
  level1 VARCHAR,
  level2 VARCHAR,
  name VARCHAR,
  target VARCHAR,
  comparator VARCHAR,
  number DECIMAL(38, 10),
  unit VARCHAR
);
COPY indicators FROM 'indicators.csv' (FORMAT csv, HEADER, DELIM ',', QUOTE '"', ESCAPE '"');

CREATE TABLE findings (
  document VARCHAR,
  fingerprint VARCHAR,
  cause VARCHAR,
  rule VARCHAR,
  severity VARCHAR,
  verdict VARCHAR,
  reason VARCHAR,
  table_kind VARCHAR,
  row_number INTEGER,
  column_id VARCHAR,
  page VARCHAR,
  line INTEGER,
  cell INTEGER,
  printed VARCHAR,
  residual DECIMAL(38, 10),
  amount_unit VARCHAR,
  residual_in_last_places DECIMAL(38, 10),
  message VARCHAR
);
COPY findings FROM 'findings.csv' (FORMAT csv, HEADER, DELIM ',', QUOTE '"', ESCAPE '"');

CREATE TABLE measures (
  table_kind VARCHAR,
  table_title VARCHAR,
  measure VARCHAR,
  title VARCHAR,
  part_of VARCHAR,
  relation VARCHAR,
  phase VARCHAR
);
COPY measures FROM 'measures.csv' (FORMAT csv, HEADER, DELIM ',', QUOTE '"', ESCAPE '"');
