/** The sliders, and what they change in money and deadlines. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AssessValue } from '../../src/case/assess.js';
import type { Case } from '../../src/case/case.js';
import { caseNames } from '../../src/case/case.words.js';
import type { Language } from '../../src/finding/words.js';
import { assess } from '../../src/index.js';
import { kronorText } from '../../src/report/numbers.js';
import { reportNames } from '../../src/report/report.words.js';
import { parseDay, toIso, type Day } from '../../src/time/day.js';
import type { Extent } from '../../src/rules/sickness-benefit/day-amount.js';
import type { WhatIf } from './state.js';
import { changed, rangeOf } from './what-if.js';
import { ui } from './words.js';

interface Props {
  readonly given: Case;
  readonly value: AssessValue;
  readonly whatIf: WhatIf;
  readonly language: Language;
  readonly onChange: (whatIf: WhatIf) => void;
}

const EXTENTS = [0.25, 0.5, 0.75, 1] as const;

export function WhatIfView({ given, value, whatIf, language, onChange }: Props): JSX.Element {
  const asOf = parseDay(value.asOf) as Day;
  const range = rangeOf(given, asOf);
  const isChanged = whatIf.backOn !== null || whatIf.extent !== null;
  const other = useMemo(
    () =>
      isChanged && range !== undefined
        ? assess(changed(given, asOf, whatIf), { asOf: value.asOf }).value
        : undefined,
    [given, value, whatIf],
  );
  if (range === undefined) return <p class="quiet">{ui.noWhatIf[language]}</p>;
  const back = Math.min(Math.max(parseDay(whatIf.backOn ?? '') ?? range.own, range.first), range.last) as Day;
  const extent = EXTENTS.findIndex((one) => one === (whatIf.extent ?? extentOn(value)));
  return (
    <div class="what-if">
      <Slider
        id="what-if-back"
        label={ui.backOn[language]}
        shown={whatIf.backOn === null ? `${toIso(back)} (${ui.asItIs[language]})` : toIso(back)}
        least={range.first}
        most={range.last}
        value={back}
        onInput={(day) => {
          onChange({ ...whatIf, backOn: day === range.own ? null : toIso(day as Day) });
        }}
      />
      <Slider
        id="what-if-extent"
        label={ui.extent[language]}
        shown={extentText(EXTENTS[extent] ?? 1, whatIf.extent === null, language)}
        least={0}
        most={EXTENTS.length - 1}
        value={extent}
        onInput={(i) => {
          const chosen = EXTENTS[i] ?? null;
          onChange({ ...whatIf, extent: chosen === extentOn(value) ? null : chosen });
        }}
      />
      {other !== undefined && (
        <>
          <Difference now={value} then={other} language={language} />
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              onChange({ backOn: null, extent: null });
            }}
          >
            {ui.reset[language]}
          </button>
        </>
      )}
    </div>
  );
}

function extentOn({ days, asOf }: AssessValue): Extent {
  return days.find(({ from, to }) => from <= asOf && asOf <= to)?.extent ?? 1;
}

function extentText(extent: Extent, isOwn: boolean, language: Language): string {
  const name = caseNames.extents[extent][language];
  return isOwn ? `${name} (${ui.asItIs[language]})` : name;
}

function Slider(props: {
  readonly id: string;
  readonly label: string;
  readonly shown: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly onInput: (value: number) => void;
}): JSX.Element {
  return (
    <p class="slider">
      <label for={props.id}>{props.label}</label>
      <output for={props.id}>{props.shown}</output>
      <input
        id={props.id}
        type="range"
        min={props.least}
        max={props.most}
        step={1}
        value={props.value}
        aria-valuetext={props.shown}
        onInput={({ currentTarget }) => {
          props.onInput(Number(currentTarget.value));
        }}
      />
    </p>
  );
}

interface Row {
  readonly name: string;
  readonly of: (value: AssessValue) => string;
}

/** What differs between the two, line by line. */
function Difference({
  now,
  then,
  language,
}: {
  readonly now: AssessValue;
  readonly then: AssessValue;
  readonly language: Language;
}): JSX.Element {
  const kronor = (amount: number): string => kronorText(Math.round(amount * 100) / 100, language);
  const deadlines = [...new Set([...now.ledger, ...then.ledger].map(({ id }) => id))];
  const rows: readonly Row[] = [
    {
      name: reportNames.sickPay[language],
      of: ({ money }) => kronor(sum(money.sickPay.map(({ sickPay }) => sickPay))),
    },
    {
      name: reportNames.benefit[language],
      of: ({ money }) => kronor(sum(money.benefit.map(({ total }) => total ?? 0))),
    },
    { name: reportNames.projectedTo[language], of: ({ days }) => days.at(-1)?.to ?? '–' },
    ...deadlines.map((id) => ({
      name: caseNames.ledger[id][language],
      of: ({ ledger }: AssessValue): string =>
        ledger
          .filter((entry) => entry.id === id && entry.status !== 'not-required')
          .map(({ lastDay, dueOn }) => lastDay ?? dueOn ?? '–')
          .join(', ') || '–',
    })),
  ];
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={ui.whatIf[language]}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{ui.now[language]}</th>
            <th scope="col">{ui.then[language]}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .map(({ name, of }) => ({ name, before: of(now), after: of(then) }))
            .filter(({ before, after }, i) => i < FIXED_ROWS || before !== after)
            .map(({ name, before, after }) => (
              <tr key={name} class={before === after ? undefined : 'differs'}>
                <th scope="row">{name}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** Money and the last day are shown also where they stay the same. */
const FIXED_ROWS = 3;

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
