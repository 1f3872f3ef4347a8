-- psql -f load-postgresql.sql

CREATE TABLE facts (
  document text,
  fiscal_year integer,
  issuer_kind text,
  issuer_code text,
  issuer text,
  table_kind text,
  table_number integer,
  table_title text,
  row_number integer,
  row_level text,
  parent_row integer,
  is_leaf boolean,
  unit_code text,
  owner_unit_code text,
  function_code text,
  function_class text,
  department_economic_code text,
  government_economic_code text,
  project_code text,
  label text,
  measure text,
  measure_label text,
  phase text,
  amount numeric,
  amount_unit text,
  amount_yuan numeric,
  page text,
  line integer,
  cell integer,
  inferred text
);
\copy facts FROM 'facts.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')

CREATE TABLE statements (
  document text,
  section text,
  statement integer,
  kind text,
  item text,
  funding text,
  scope text,
  subject text,
  code text,
  owner text,
  figure_year integer,
  phase text,
  role text,
  figure text,
  unit text,
  amount_yuan numeric,
  bound boolean,
  explains boolean,
  sentence text,
  approximate boolean
);
\copy statements FROM 'statements.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')

CREATE TABLE indicators (
  document text,
  table_kind text,
  project_code text,
  project_name text,
  level1 text,
  level2 text,
  name text,
  target text,
  comparator text,
  number numeric,
  unit text
);
\copy indicators FROM 'indicators.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')

CREATE TABLE findings (
  document text,
  fingerprint text,
  cause text,
  rule text,
  severity text,
  verdict text,
  reason text,
  table_kind text,
  row_number integer,
  column_id text,
  page text,
  line integer,
  cell integer,
  printed text,
  residual numeric,
  amount_unit text,
  residual_in_last_places numeric,
  message text
);
\copy findings FROM 'findings.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')

CREATE TABLE measures (
  table_kind text,
  table_title text,
  measure text,
  title text,
  part_of text,
  relation text,
  phase text
);
\copy measures FROM 'measures.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')
