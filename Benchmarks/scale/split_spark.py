"""Splits a ministry's export by school and wave in Spark, without what is no answer: one file a part."""
import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:]
spark = SparkSession.builder.master("local[*]").config("spark.ui.enabled", "false").config(
    "spark.sql.shuffle.partitions", "8").getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
rows = spark.read.option("header", True).csv(source).drop("submitted", "email")
rows.repartition("school", "wave").write.partitionBy("school", "wave").option("header", True).csv(target)
spark.stop()
