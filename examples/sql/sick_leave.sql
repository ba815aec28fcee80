-- The rows of: sjukregler population --spells examples/spells.csv
--   --observed-from 2024-01-01 --observed-to 2026-06-30 --out rows.parquet
SELECT
  count(DISTINCT person)                              AS persons,
  count(DISTINCT (person, "sickPayPeriod"))           AS periods,
  sum("employerDays")                                 AS "employerDays",
  sum("normalDays" + "continuationDays")              AS "benefitDays",
  sum("benefitQuarters") / 4                          AS "benefitDaysOfFullTime",
  count("day15")                                      AS "reachedDay15",
  count("day91")                                      AS "reachedDay91"
FROM 'rows.parquet'
-- What lay before the observed days could change the others.
WHERE NOT "leftPeriod" AND NOT "notCovered";
