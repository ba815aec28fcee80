/** The sliders, and what they change. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AssessValue } from '../../src/case/assess.js';
import type { Case } from '../../src/case/given/case.js';
import type { Language } from '../../src/finding/words.js';
import { changesReport } from '../../src/report/case/changes.js';
import { toIso, type Day } from '../../src/time/day.js';
import { optionName } from './names.js';
import { ReportView } from './report-view.js';
import { isChanged, NO_CHANGE, type WhatIf } from './state.js';
import { backIn, comparedWith, rangeOf } from './what-if.js';
import { ui } from './words.js';

interface Props {
  readonly given: Case;
  readonly value: AssessValue;
  readonly whatIf: WhatIf;
  readonly language: Language;
  readonly onChange: (whatIf: WhatIf) => void;
}

const EXTENTS = [0.25, 0.5, 0.75] as const;

export function WhatIfView({ given, value, whatIf, language, onChange }: Props): JSX.Element {
  const range = rangeOf(given, value);
  const changes = useMemo(
    () =>
      range !== undefined && isChanged(whatIf)
        ? changesReport(comparedWith(given, whatIf, range, value.asOf), language)
        : undefined,
    [given, value, whatIf, language],
  );
  if (range === undefined) return <p class="quiet">{ui.noWhatIf[language]}</p>;
  const back = backIn(range, whatIf);
  const own = extentOn(value);
  const extents = [...new Set<number>([...EXTENTS, own])].sort((a, b) => a - b);
  const extent = whatIf.extent ?? own;
  const asItIs = ` (${ui.asItIs[language]})`;
  const extentText = optionName(undefined, ['extent'], extent, language);
  return (
    <div class="what-if">
      <Slider
        id="what-if-back"
        label={ui.backOn[language]}
        shown={toIso(back) + (whatIf.backOn === null ? asItIs : '')}
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
        shown={extentText + (whatIf.extent === null ? asItIs : '')}
        least={0}
        most={extents.length - 1}
        value={extents.indexOf(extent)}
        onInput={(i) => {
          const chosen = EXTENTS.find((extent) => extent === extents[i] && extent !== own);
          onChange({ ...whatIf, extent: chosen ?? null });
        }}
      />
      {changes !== undefined && (
        <>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              onChange(NO_CHANGE);
            }}
          >
            {ui.reset[language]}
          </button>
          <ReportView report={changes} prefix="change" level="h4" />
        </>
      )}
    </div>
  );
}

function extentOn({ days, asOf }: AssessValue): number {
  return days.find(({ from, to }) => from <= asOf && asOf <= to)?.extent ?? 1;
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
