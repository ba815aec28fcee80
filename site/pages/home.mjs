// The first page: three questions that can be answered at once, and the ways further in.
import { readFileSync } from 'node:fs';
import { both, codeBlock } from '../build/markdown.mjs';
import { packed } from '../share.mjs';

/** The questions of somebody who comes here for the first time, each with an example to change. */
const TASKS = [
  {
    title: { sv: 'Vad blir karensavdraget på min lön?', en: 'What is the karensavdrag on my pay?' },
    text: { sv: 'Skriv din månadslön.', en: 'Enter your monthly pay.' },
    state: {
      rule: 'sick-pay/karensavdrag',
      input: { periodFrom: '2026-03-02', pay: { monthly: 35000, hoursPerWeek: 40 } },
    },
  },
  {
    title: { sv: 'När ska planen vara klar?', en: 'When is the plan due?' },
    text: {
      sv: 'Skriv första sjukdagen och hur länge frånvaron väntas vara.',
      en: 'Enter the first sick day and how long the absence is expected to last.',
    },
    state: {
      rule: 'employer/return-to-work-plan',
      input: {
        sickFrom: '2026-01-12',
        expectedTo: '2026-04-30',
        prognosisOn: '2026-01-20',
        asOf: '2026-02-02',
      },
    },
  },
  {
    title: { sv: 'Vilken dag i kedjan är jag på?', en: 'What day in the chain am I on?' },
    text: {
      sv: 'Skriv sjukperioderna och dagen du undrar över.',
      en: 'Enter the spells and the day you wonder about.',
    },
    state: {
      rule: 'work-capacity/chain',
      input: {
        spells: [{ from: '2026-01-12', to: '2026-05-31' }],
        on: '2026-04-20',
        insured: 'employee',
      },
    },
  },
];

const ROADS = [
  {
    place: 'guides/start.html',
    title: { sv: 'Igång på två minuter', en: 'Start in two minutes' },
    text: { sv: 'Installera, fråga, läs svaret.', en: 'Install, ask, read the answer.' },
  },
  {
    place: 'guides/payroll.html',
    title: { sv: 'Lön', en: 'Payroll' },
    text: {
      sv: 'Karensavdrag och sjuklön till öret, med lagrummet för revisorn.',
      en: 'Karensavdrag and sick pay to the öre, with the section for the auditor.',
    },
  },
  {
    place: 'guides/hr.html',
    title: { sv: 'Personal', en: 'HR' },
    text: {
      sv: 'Vad som ska göras i ett sjukfall, av vem och när.',
      en: 'What is to be done in a case, by whom and when.',
    },
  },
  {
    place: 'guides/analysts.html',
    title: { sv: 'Analys', en: 'Analysts' },
    text: {
      sv: 'Många personer, en regel i taget eller hela fall.',
      en: 'Many persons, one rule at a time or whole cases.',
    },
  },
  {
    place: 'rules/index.html',
    title: { sv: 'Reglerna', en: 'The rules' },
    text: {
      sv: 'En sida för varje regel: vad den avgör och inte, med exempel.',
      en: 'One page for each: what it decides and what it does not, with examples.',
    },
  },
  {
    place: 'sections.html',
    title: { sv: 'Från paragraf till funktion', en: 'From section to function' },
    text: { sv: 'Har du ett lagrum? Börja här.', en: 'You have a section? Begin here.' },
  },
];

/** The one that README begins with. */
function firstExample() {
  const [, code] = /```ts\n([\s\S]*?)\n```/.exec(readFileSync('README.md', 'utf8'));
  return code;
}

export function homePage({ rules, coverage, acts }) {
  const followed = coverage.filter(({ status }) => status === 'implemented' || status === 'part-of').length;
  return {
    place: 'index.html',
    title: 'sjukregler',
    description: 'The Swedish rules on sick leave and rehabilitation as typed, cited functions.',
    wide: true,
    body: `<div class="hero">
<h1>${both({ sv: 'Reglerna om sjukfrånvaro, svar med lagrum', en: 'The Swedish rules on sick leave, answered section by section' })}</h1>
<p class="lead">${both({
      sv: 'Ett öppet bibliotek för löneprogram, personalsystem och analys – och en provsida där du kan ställa frågan direkt. Samma uppgifter ger samma svar, till öret och dagen.',
      en: 'An open library for payroll, HR systems and analysis – and a playground where you can ask at once. The same facts give the same answer, to the öre and the day.',
    })}</p>
<p><a class="button" href="playground.html">${both({ sv: 'Prova reglerna', en: 'Open the playground' })}</a></p>
</div>
<section aria-labelledby="ask"><h2 id="ask">${both({ sv: 'Ställ en fråga nu', en: 'Ask now' })}</h2>
<ul class="cards tasks">${TASKS.map(
      ({ title, text, state }) =>
        `<li><a href="playground.html#${packed(state)}"><strong>${both(title)}</strong><span>${both(text)}</span></a></li>`,
    ).join('')}
<li><a href="playground.html"><strong>${both({ sv: 'Ett helt sjukfall', en: 'A whole case' })}</strong><span>${both({ sv: 'Tidslinje, pengar, frister och öppna frågor.', en: 'Timeline, money, deadlines and open questions.' })}</span></a></li></ul></section>
<section aria-labelledby="code"><h2 id="code">${both({ sv: 'Eller i kod', en: 'Or in code' })}</h2>
${codeBlock(firstExample(), 'ts')}</section>
<section aria-labelledby="roads"><h2 id="roads">${both({ sv: 'Vägar in', en: 'Ways in' })}</h2>
<ul class="cards">${ROADS.map(({ place, title, text }) => `<li><a href="${place}"><strong>${both(title)}</strong><span>${both(text)}</span></a></li>`).join('')}</ul></section>
<section aria-labelledby="what"><h2 id="what">${both({ sv: 'Vad som finns', en: 'What there is' })}</h2>
<dl class="figures"><div><dt>${both({ sv: 'regler', en: 'rules' })}</dt><dd>${rules.length}</dd></div><div><dt>${both({ sv: 'paragrafer som följs, helt eller delvis', en: 'sections followed, wholly or in part' })}</dt><dd>${followed}</dd></div><div><dt>${both({ sv: 'lagar och förordningar', en: 'acts and ordinances' })}</dt><dd>${Object.keys(acts).length}</dd></div></dl>
<p>${both({
      sv: 'Där lagen kräver en bedömning säger svaret vad som saknas. Där den är omtvistad nämner svaret båda tolkningarna.',
      en: 'Where the law asks for an assessment, the answer says what is missing. Where it is disputed, the answer names both readings.',
    })} <a href="deviations.html">${both({ sv: 'Öppna frågor', en: 'Open questions' })}</a> · <a href="coverage.html">${both({ sv: 'Täckning', en: 'Coverage' })}</a></p></section>`,
  };
}
