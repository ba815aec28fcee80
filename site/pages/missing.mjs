// What a server shows for an address that is no page: it is shown at any depth, so its links begin at the root.
import { basePath } from '../build/address.mjs';
import { both } from '../build/markdown.mjs';

export function missingPage() {
  const link = (place, words) => `<a href="${basePath}${place}">${both(words)}</a>`;
  return {
    place: '404.html',
    title: both({ sv: 'Sidan finns inte', en: 'No such page' }),
    fromRoot: true,
    body: `<h1>${both({ sv: 'Sidan finns inte', en: 'No such page' })}</h1>
<p>${both({
      sv: 'Adressen leder ingenstans, eller så är du utan nät och sidan är inte sparad här.',
      en: 'The address leads nowhere, or you are offline and the page is not kept here.',
    })}</p>
<ul><li>${link('playground.html', { sv: 'Prova reglerna', en: 'The playground' })}</li><li>${link('guides/index.html', { sv: 'Guider', en: 'Guides' })}</li><li>${link('rules/index.html', { sv: 'Reglerna', en: 'The rules' })}</li><li>${link('index.html', { sv: 'Första sidan', en: 'The first page' })}</li></ul>`,
  };
}
