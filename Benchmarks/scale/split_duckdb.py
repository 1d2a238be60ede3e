"""Splits a ministry's export by school and wave in DuckDB, without what is no answer.

The same in its shell: `duckdb -c "COPY (SELECT * EXCLUDE (submitted, email) FROM 'export.csv') TO 'parts' (FORMAT
csv, HEADER, PARTITION_BY (school, wave))"`.
"""
import sys

import duckdb

source, target = sys.argv[1:]
# Every cell as it stands; what is left out here never reaches a part.
duckdb.execute(f"""
    COPY (SELECT * EXCLUDE (submitted, email) FROM read_csv('{source}', all_varchar = true))
    TO '{target}' (FORMAT csv, HEADER, PARTITION_BY (school, wave))
""")
