// Every page for search engines, those that are written in both languages with each other.
import { addressOf } from './address.mjs';
import { escapeHtml } from './markdown.mjs';
import { inLanguages } from './twins.mjs';

export function sitemap(pages) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages
  .map(
    (page) =>
      `<url><loc>${escapeHtml(addressOf(page.place))}</loc>${inLanguages(page)
        .map(
          ({ language, place }) =>
            `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(addressOf(place))}"/>`,
        )
        .join('')}</url>`,
  )
  .join('\n')}
</urlset>
`;
}
