/** What follows from a case: in words, as a picture, and as files. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AssessValue } from '../../src/case/assess.js';
import type { Case } from '../../src/case/given/case.js';
import type { Decided } from '../../src/finding/finding.js';
import type { Language } from '../../src/finding/words.js';
import { calendar, caseReport, reportHtml, reportMarkdown, timelineSvg } from '../../src/report.js';
import { save } from './download.js';
import { ReportView } from './report-view.js';
import { isChanged, pretty, type State } from './state.js';
import { useWidth } from './use-width.js';
import { WhatIfView } from './what-if-view.js';
import { ui } from './words.js';

export interface Good {
  readonly found: Decided<AssessValue>;
  readonly input: Case;
}

interface Props {
  readonly good: Good;
  readonly language: Language;
  readonly whatIf: State['whatIf'];
  readonly onWhatIf: (whatIf: State['whatIf']) => void;
}

export function CaseAnswer({ good, language, whatIf, onWhatIf }: Props): JSX.Element {
  const { found, input } = good;
  const report = useMemo(() => caseReport(found, { lang: language, given: input }), [found, language]);
  const [holder, width] = useWidth();
  const name = found.value.ref;
  const certificates = input.certificates ?? [];
  const [picture, setPicture] = useState('');
  // The words first: the picture is drawn once they are on the screen.
  useEffect(() => {
    if (width === undefined) return;
    const timer = setTimeout(() => {
      setPicture(timelineSvg(found, { lang: language, width, certificates }));
    });
    return () => {
      clearTimeout(timer);
    };
  }, [found, language, width]);
  return (
    <>
      <div class="saves" role="group" aria-label={ui.download[language]}>
        <span>{ui.download[language]}:</span>
        <Save
          name="svg"
          label={ui.picture[language]}
          onSave={() => {
            save(`${name}.svg`, 'image/svg+xml', timelineSvg(found, { lang: language, certificates }));
          }}
        />
        <Save
          name="ics"
          label={ui.calendar[language]}
          onSave={() => {
            save(`${name}.ics`, 'text/calendar', calendar(found, { lang: language }));
          }}
        />
        <Save
          name="html"
          label={ui.page[language]}
          onSave={() => {
            const wide = timelineSvg(found, { lang: language, certificates });
            save(`${name}.html`, 'text/html', reportHtml(report, { timeline: { wide } }));
          }}
        />
        <Save
          name="md"
          label={ui.text[language]}
          onSave={() => {
            save(`${name}.md`, 'text/markdown', `${reportMarkdown(report)}\n`);
          }}
        />
        <Save
          name="json"
          label={ui.data[language]}
          onSave={() => {
            save(`${name}.json`, 'application/json', `${pretty(found)}\n`);
          }}
        />
      </div>
      <div class="picture" ref={holder} dangerouslySetInnerHTML={{ __html: picture }} />
      <details class="part" open={isChanged(whatIf)}>
        <summary>
          <h3>{ui.whatIf[language]}</h3>
        </summary>
        <WhatIfView
          given={input}
          value={found.value}
          whatIf={whatIf}
          language={language}
          onChange={onWhatIf}
        />
      </details>
      <ReportView report={report} prefix="part" />
    </>
  );
}

function Save({
  name,
  label,
  onSave,
}: {
  readonly name: string;
  readonly label: string;
  readonly onSave: () => void;
}): JSX.Element {
  return (
    <button type="button" data-save={name} onClick={onSave}>
      {label}
    </button>
  );
}
