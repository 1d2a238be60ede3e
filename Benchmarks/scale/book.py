"""Asks the book of questions of the released tables of all schools, in DuckDB or in Spark; prints the answers."""
import sys

engine, book, schools = sys.argv[1:]
tables = ["waves", "scales", "items", "changes"]


def path(table):
    return f"{schools}/*/Reports/*/2025-10/data/{table}.csv"


if engine == "duckdb":
    import duckdb

    for table in tables:
        duckdb.execute(f"CREATE VIEW {table} AS FROM read_csv('{path(table)}', header = true, sample_size = -1)")

    def ask(question):
        found = duckdb.execute(question)
        return [column[0] for column in found.description], found.fetchall()
else:
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[*]").config("spark.ui.enabled", "false").config(
        "spark.sql.shuffle.partitions", "8").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    for table in tables:
        spark.read.csv(path(table), header=True, inferSchema=True, escape='"').createOrReplaceTempView(table)

    def ask(question):
        found = spark.sql(question)
        return found.columns, [tuple(row) for row in found.collect()]

for part in open(book).read().split(";"):
    question = "\n".join(line for line in part.splitlines() if not line.startswith("--")).strip()
    if not question:
        continue
    title = part.strip().split("\n\n")[-1].splitlines()[0].removeprefix("-- ")
    columns, rows = ask(question)
    print(title + "\n\n| " + " | ".join(columns) + " |\n" + "|---" * len(columns) + "|")
    for row in rows:
        print("| " + " | ".join("" if cell is None else str(cell) for cell in row) + " |")
    print()
