// The page that the playground draws itself into.
import { both } from '../build/markdown.mjs';

export function playgroundPage() {
  return {
    place: 'playground.html',
    title: both({ sv: 'Prova', en: 'Playground' }),
    description: 'Try the rules: a whole case or one rule, in the browser alone.',
    wide: true,
    scripts: ['playground.js'],
    body: `<h1 class="small">${both({ sv: 'Prova', en: 'Playground' })}</h1>
<div id="playground"><noscript><p>The playground needs JavaScript. The command line does the same: <code>npx sjukregler assess case.json --as-of 2026-03-20</code></p></noscript></div>`,
  };
}
