// Makes spells of sickness of invented persons. The same seed gives the same file.
//   node generate.mjs --persons 2500000 --seed 1 --out spells.parquet
//
// Four spells a person on average, drawn so that they look like absence as it is registered: most spells last some
// days, few last months; relapses follow soon; some spells overlap or touch; a few still go on. The rows are in the
// order of their first days, as a register would hold them, so that whoever reads them by person must sort them.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import duckdb from '@duckdb/node-api';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const { values } = parseArgs({
  options: {
    persons: { type: 'string', default: '2500' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
const persons = Number(values.persons);
const CHUNK = 2048;
const FIRST_DAY = 17897; // 2019-01-01
const LAST_DAY = 20453; // 2025-12-31
const ONGOING = 0x7fffffff;
const NONE = -0x7fffffff;

const random = xoroshiro128plus(Number(values.seed));
const int = (least, most) => uniformInt(random, least, most);
const chance = (share) => uniformFloat64(random) < share;
/** Lengths and gaps whose logarithm is evenly spread: many short, few long. */
const spread = (least, most) => Math.round(least * (most / least) ** uniformFloat64(random));

function* spells() {
  // Persons come in an order of their own: the number runs through all of them once.
  const step = stepThrough(persons);
  for (let i = 0, person = 1; i < persons; i++, person = (person + step) % persons) {
    let day = FIRST_DAY - 30 + int(0, LAST_DAY - FIRST_DAY - 400);
    const many = spellsOfPerson();
    for (let k = 0; k < many && day <= LAST_DAY; k++) {
      const length = lengthOfSpell();
      const to = day + length - 1;
      const isOngoing = k === many - 1 && to > LAST_DAY - 60;
      const fitFrom = chance(0.1) ? to + int(1, 3) : NONE;
      yield {
        person,
        from: day,
        to: isOngoing ? ONGOING : to,
        extent: chance(0.7) ? 4 : int(1, 3),
        fitFrom: isOngoing ? NONE : fitFrom,
        workedAfter: chance(0.7) ? 2 : chance(0.85) ? 1 : 0,
      };
      day = to + gapAfter();
    }
  }
}

/** 1, 2, 3 … with a mean of four. */
function spellsOfPerson() {
  let many = 1;
  while (many < 60 && chance(0.8)) many++;
  return many;
}

function lengthOfSpell() {
  if (chance(0.86)) return spread(1, 14);
  return chance(0.75) ? spread(14, 90) : spread(90, 900);
}

function gapAfter() {
  if (chance(0.02)) return -int(0, 3);
  if (chance(0.05)) return 1;
  return chance(0.12) ? int(2, 8) : spread(9, 900);
}

/** A number that has no factor in common with `count`. */
function stepThrough(count) {
  const divisor = (a, b) => (b === 0 ? a : divisor(b, a % b));
  let step = Math.max(1, Math.floor(count * 0.618));
  while (divisor(step, count) !== 1) step++;
  return step;
}

const rows = spells();
const temporary = `${values.out}.tmp`;
const instance = await duckdb.DuckDBInstance.create(':memory:', {
  memory_limit: '800MB',
  temp_directory: temporary,
});
const connection = await instance.connect();
const { BIGINT, DATE, UTINYINT } = duckdb;
const columns = {
  person: BIGINT,
  from: DATE,
  to: DATE,
  extent: UTINYINT,
  fitFrom: DATE,
  workedAfter: UTINYINT,
};
const names = Object.keys(columns);
connection.registerTableFunction(
  duckdb.DuckDBTableFunction.create({
    name: 'spells',
    bindFunction: (bind) => names.forEach((name) => bind.addResultColumn(name, columns[name])),
    initFunction: () => undefined,
    mainFunction: (_, chunk) => {
      const taken = [];
      for (let row; taken.length < CHUNK && !(row = rows.next()).done;) taken.push(row.value);
      chunk.rowCount = taken.length;
      if (taken.length === 0) return;
      names.forEach((name, i) => {
        const vector = chunk.getColumnVector(i);
        taken.forEach((row, k) => {
          vector.items[k] = name === 'person' ? BigInt(row.person) : row[name];
        });
        vector.flush();
      });
    },
  }),
);
const quoted = `'${values.out.replaceAll("'", "''")}'`;
await connection.run(`COPY (
  SELECT person, "from", nullif("to", DATE 'infinity') AS "to", extent / 4 AS extent,
    nullif("fitFrom", DATE '-infinity') AS "fitFrom",
    CASE "workedAfter" WHEN 0 THEN false WHEN 1 THEN true END AS "workedAfter"
  FROM spells() ORDER BY "from", person, "to"
) TO ${quoted}`);
const counted = await connection.runAndReadAll(`SELECT count(*), count(DISTINCT person) FROM ${quoted}`);
const [[spellCount, personCount]] = counted.getRows();
console.log(`${spellCount} spells of ${personCount} persons`);
instance.closeSync();
rmSync(temporary, { recursive: true, force: true });
