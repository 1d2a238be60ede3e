-- What is asked of the released tables of many schools. It runs in DuckDB and in Spark as it stands.
-- No answer names a school, and none speaks of fewer than three. Reports hold earlier waves too: one is asked for.

-- How many people answered, in schools of which size
SELECT
  CASE WHEN invited < 40 THEN 'under 40' WHEN invited < 65 THEN '40 to 64' ELSE '65 and more' END AS invited,
  count(*) AS schools, sum(invited) AS people, sum(counted) AS answered
FROM waves
WHERE wave_id = '2025-10'
GROUP BY 1 HAVING count(*) >= 3 ORDER BY 1;

-- How high each scale stands, and how far the schools lie apart
SELECT
  scale_id, count(*) AS schools,
  CAST(round(percentile_cont(0.1) WITHIN GROUP (ORDER BY pomp)) AS INT) AS low,
  CAST(round(percentile_cont(0.5) WITHIN GROUP (ORDER BY pomp)) AS INT) AS middle,
  CAST(round(percentile_cont(0.9) WITHIN GROUP (ORDER BY pomp)) AS INT) AS high
FROM scales
WHERE wave_id = '2025-10' AND pomp IS NOT NULL AND group_id IS NULL
GROUP BY scale_id HAVING count(*) >= 3 ORDER BY middle, scale_id;

-- What could not be said, and why
SELECT status, count(*) AS cells, count(DISTINCT school_id) AS schools
FROM scales
WHERE wave_id = '2025-10'
GROUP BY status HAVING count(DISTINCT school_id) >= 3 ORDER BY status;

-- Which items were answered on the safer side by fewest
SELECT
  item_id, count(*) AS schools, CAST(round(100.0 * sum(safer) / sum(n)) AS INT) AS safer_in_100
FROM items
WHERE wave_id = '2025-10' AND safer IS NOT NULL
GROUP BY item_id HAVING count(*) >= 3 ORDER BY safer_in_100, item_id LIMIT 5;

-- What became of the overall score since the wave before
SELECT verdict, count(*) AS schools
FROM changes
WHERE subject = 'overall'
GROUP BY verdict HAVING count(*) >= 3 ORDER BY verdict;
