# Who pays for the sick days of a group: spells to rows with `sjukregler population`, rows to a table.
rows_file <- tempfile(fileext = ".csv")
status <- system2("sjukregler", c(
  "population", "--spells", "examples/spells.csv",
  "--observed-from", "2024-01-01", "--observed-to", "2026-06-30",
  "--out", shQuote(rows_file)
))
if (status != 0) stop("sjukregler ended with ", status)

rows <- read.csv(rows_file, colClasses = c(
  firstFkDay = "Date", day15 = "Date", day91 = "Date", leftPeriod = "logical", notCovered = "logical"
))

# Of some rows it is not known what lay before the observed days. Count them before they are left out.
known <- rows[!(rows$leftPeriod | rows$notCovered), ]
cat(sprintf("%d spells, %d of them known\n", nrow(rows), nrow(known)))

per_person <- aggregate(
  cbind(days, employerDays, normalDays, continuationDays) ~ person,
  data = known, FUN = sum
)
per_person$periods <- as.vector(tapply(known$sickPayPeriod, known$person, function(n) length(unique(n))))
print(per_person, row.names = FALSE)

reached <- function(day) length(unique(known$person[!is.na(day)]))
cat(sprintf("%d persons reached day 15, %d day 91\n", reached(known$day15), reached(known$day91)))
