-- sqlite3 yusuan.sqlite '.read load-sqlite.sql'

CREATE TABLE facts (
  document TEXT,
  fiscal_year INTEGER,
  issuer_kind TEXT,
  issuer_code TEXT,
  issuer TEXT,
  table_kind TEXT,
  table_number INTEGER,
  table_title TEXT,
  row_number INTEGER,
  row_level TEXT,
  parent_row INTEGER,
  is_leaf INTEGER,
  unit_code TEXT,
  owner_unit_code TEXT,
  function_code TEXT,
  function_class TEXT,
  department_economic_code TEXT,
  government_economic_code TEXT,
  project_code TEXT,
  label TEXT,
  measure TEXT,
  measure_label TEXT,
  phase TEXT,
  amount TEXT,
  amount_unit TEXT,
  amount_yuan TEXT,
  page TEXT,
  line INTEGER,
  cell INTEGER,
  inferred TEXT
);
.import --csv --skip 1 facts.csv facts
UPDATE facts SET
  document = NULLIF(document, ''),
  fiscal_year = NULLIF(fiscal_year, ''),
  issuer_kind = NULLIF(issuer_kind, ''),
  issuer_code = NULLIF(issuer_code, ''),
  issuer = NULLIF(issuer, ''),
  table_kind = NULLIF(table_kind, ''),
  table_number = NULLIF(table_number, ''),
  table_title = NULLIF(table_title, ''),
  row_number = NULLIF(row_number, ''),
  row_level = NULLIF(row_level, ''),
  parent_row = NULLIF(parent_row, ''),
  is_leaf = NULLIF(is_leaf, '') = 'true',
  unit_code = NULLIF(unit_code, ''),
  owner_unit_code = NULLIF(owner_unit_code, ''),
  function_code = NULLIF(function_code, ''),
  function_class = NULLIF(function_class, ''),
  department_economic_code = NULLIF(department_economic_code, ''),
  government_economic_code = NULLIF(government_economic_code, ''),
  project_code = NULLIF(project_code, ''),
  label = NULLIF(label, ''),
  measure = NULLIF(measure, ''),
  measure_label = NULLIF(measure_label, ''),
  phase = NULLIF(phase, ''),
  amount = NULLIF(amount, ''),
  amount_unit = NULLIF(amount_unit, ''),
  amount_yuan = NULLIF(amount_yuan, ''),
  page = NULLIF(page, ''),
  line = NULLIF(line, ''),
  cell = NULLIF(cell, ''),
  inferred = NULLIF(inferred, '');

CREATE TABLE statements (
  document TEXT,
  section TEXT,
  statement INTEGER,
  kind TEXT,
  item TEXT,
  funding TEXT,
  scope TEXT,
  subject TEXT,
  code TEXT,
  owner TEXT,
  figure_year INTEGER,
  phase TEXT,
  role TEXT,
  figure TEXT,
  unit TEXT,
  amount_yuan TEXT,
  bound INTEGER,
  explains INTEGER,
  sentence TEXT,
  approximate INTEGER
);
.import --csv --skip 1 statements.csv statements
UPDATE statements SET
  document = NULLIF(document, ''),
  section = NULLIF(section, ''),
  statement = NULLIF(statement, ''),
  kind = NULLIF(kind, ''),
  item = NULLIF(item, ''),
  funding = NULLIF(funding, ''),
  scope = NULLIF(scope, ''),
  subject = NULLIF(subject, ''),
  code = NULLIF(code, ''),
  owner = NULLIF(owner, ''),
  figure_year = NULLIF(figure_year, ''),
  phase = NULLIF(phase, ''),
  role = NULLIF(role, ''),
  figure = NULLIF(figure, ''),
  unit = NULLIF(unit, ''),
  amount_yuan = NULLIF(amount_yuan, ''),
  bound = NULLIF(bound, '') = 'true',
  explains = NULLIF(explains, '') = 'true',
  sentence = NULLIF(sentence, ''),
  approximate = NULLIF(approximate, '') = 'true';

CREATE TABLE indicators (
  document TEXT,
  table_kind TEXT,
  project_code TEXT,
  project_name TEXT,
  level1 TEXT,
  level2 TEXT,
  name TEXT,
  target TEXT,
  comparator TEXT,
  number TEXT,
  unit TEXT
);
.import --csv --skip 1 indicators.csv indicators
UPDATE indicators SET
  document = NULLIF(document, ''),
  table_kind = NULLIF(table_kind, ''),
  project_code = NULLIF(project_code, ''),
  project_name = NULLIF(project_name, ''),
  level1 = NULLIF(level1, ''),
  level2 = NULLIF(level2, ''),
  name = NULLIF(name, ''),
  target = NULLIF(target, ''),
  comparator = NULLIF(comparator, ''),
  number = NULLIF(number, ''),
  unit = NULLIF(unit, '');

CREATE TABLE findings (
  document TEXT,
  fingerprint TEXT,
  cause TEXT,
  rule TEXT,
  severity TEXT,
  verdict TEXT,
  reason TEXT,
  table_kind TEXT,
  row_number INTEGER,
  column_id TEXT,
  page TEXT,
  line INTEGER,
  cell INTEGER,
  printed TEXT,
  residual TEXT,
  amount_unit TEXT,
  residual_in_last_places TEXT,
  message TEXT
);
.import --csv --skip 1 findings.csv findings
UPDATE findings SET
  document = NULLIF(document, ''),
  fingerprint = NULLIF(fingerprint, ''),
  cause = NULLIF(cause, ''),
  rule = NULLIF(rule, ''),
  severity = NULLIF(severity, ''),
  verdict = NULLIF(verdict, ''),
  reason = NULLIF(reason, ''),
  table_kind = NULLIF(table_kind, ''),
  row_number = NULLIF(row_number, ''),
  column_id = NULLIF(column_id, ''),
  page = NULLIF(page, ''),
  line = NULLIF(line, ''),
  cell = NULLIF(cell, ''),
  printed = NULLIF(printed, ''),
  residual = NULLIF(residual, ''),
  amount_unit = NULLIF(amount_unit, ''),
  residual_in_last_places = NULLIF(residual_in_last_places, ''),
  message = NULLIF(message, '');

CREATE TABLE measures (
  table_kind TEXT,
  table_title TEXT,
  measure TEXT,
  title TEXT,
  part_of TEXT,
  relation TEXT,
  phase TEXT
);
.import --csv --skip 1 measures.csv measures
UPDATE measures SET
  table_kind = NULLIF(table_kind, ''),
  table_title = NULLIF(table_title, ''),
  measure = NULLIF(measure, ''),
  title = NULLIF(title, ''),
  part_of = NULLIF(part_of, ''),
  relation = NULLIF(relation, ''),
  phase = NULLIF(phase, '');

-- Whole 分 (1/100 元), which SQLite adds up exactly.
CREATE VIEW facts_in_fen AS
  SELECT *, CAST(ROUND(amount_yuan * 100) AS INTEGER) AS amount_fen FROM facts;
