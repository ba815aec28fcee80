/** Written rows as a file of PAXml. */
import { codeOf } from './codes.js';
import type { Dialect } from './dialect.js';
import { decimalText, EMPLOYEE, employeeOf, encoded, timeOf, withColleague } from './text.js';
import { plus, type Truth } from './truth.js';
import { MIDNIGHT, timesAtWork } from './clock.js';
import type { WrittenRow } from './written-row.js';

export function paxmlFile(truth: Truth, rows: readonly WrittenRow[], dialect: Dialect): Uint8Array {
  const { version, encoding } = dialect;
  const text = `<?xml version="1.0" encoding="${encoding === 'windows-1252' ? 'ISO-8859-1' : 'UTF-8'}"?>
<paxml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.paxml.se/${version}/paxml.xsd">
<header><format>LÖNIN</format><version>${version}</version></header>
<tidtransaktioner>
${withColleague(rows, dialect)
  .map((row) => transaction(row, dialect))
  .join('\n')}
${dialect.supplements ? supplementsOf(rows) : ''}
</tidtransaktioner>
${scheduleOf(truth, dialect)}
</paxml>
`;
  return encoded(text, encoding === 'windows-1252' ? encoding : 'utf-8');
}

/** Paid beside the sickness of some days: hours that nobody lost. */
function supplementsOf(rows: readonly WrittenRow[]): string {
  return rows
    .filter(({ from, to, kind }) => from === to && kind === 'sick')
    .map(
      ({ from }) =>
        `<tidtrans anstid="${EMPLOYEE}"><tidkod>OS1</tidkod><datum>${from}</datum><timmar>2.5</timmar></tidtrans>`,
    )
    .join('\n');
}

/** Only whole: a file of one month cannot tell the schedule of another. */
function scheduleOf(truth: Truth, { schedule, clipped }: Dialect): string {
  const { days, nights, zeroHour } = truth;
  if (schedule === 'nothing' || clipped || zeroHour) return '';
  const dag = days.flatMap(({ date, scheduled }) => {
    if ((schedule === 'hours' && !nights) || scheduled === 0)
      return [`<dag datum="${date}" timmar="${scheduled}"/>`];
    return timesAtWork(truth, 0, Math.round(scheduled * 60)).map(
      ({ from, to }) => `<dag datum="${date}" starttid="${timeOf(from)}:00" sluttid="${timeOf(to)}:00"/>`,
    );
  });
  return `<schematransaktioner><schema anstid="${EMPLOYEE}">${dag.join('')}</schema></schematransaktioner>`;
}

function transaction(row: WrittenRow, dialect: Dialect): string {
  const { from, to, goesOn, hours, percent, clock, project, record, note } = row;
  const element = (name: string, value: string | undefined): string =>
    value === undefined ? '' : `<${name}>${value}</${name}>`;
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : decimalText(value, dialect.numbers);
  const isDay = from === to && dialect.days !== 'range';
  const when = clock
    ? element('starttid', `${from}T${timeOf(clock.from)}:00`) +
      element('sluttid', `${clock.to < MIDNIGHT ? to : plus(to, 1)}T${timeOf(clock.to)}:00`)
    : isDay
      ? element('datum', from)
      : element('datumfrom', from) + element('datumtom', goesOn ? undefined : to);
  return [
    `<tidtrans anstid="${employeeOf(row)}"${record === undefined ? '' : ` postid="${record}"`}>`,
    element('tidkod', codeOf(row, dialect)),
    when,
    element(dialect.hidden === 'hours' ? 'antal' : 'timmar', number(hours)),
    element(dialect.hidden === 'percent' ? 'procent' : 'omfattning', number(percent)),
    project === undefined ? '' : `<resenheter><resenhet dim="1" id="P-${project + 1}"/></resenheter>`,
    element('info', note),
    '</tidtrans>',
  ].join('');
}
