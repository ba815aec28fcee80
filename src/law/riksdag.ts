import type { Section } from './lagrum.js';

/** The page of an act at the Riksdag, by its SFS number. */
export function riksdagUrl(sfs: string): string {
  return `https://data.riksdagen.se/dokument/sfs-${sfs.replace('SFS ', '').replace(':', '-')}.html`;
}

/** The place of a section on that page. Transitional provisions have no number, and lead to the act. */
export function sectionUrl({ forfattning, kapitel, paragraf }: Section): string {
  const act = riksdagUrl(forfattning);
  if (!/^\d/.test(paragraf)) return act;
  const chapter = kapitel === undefined ? '' : `K${kapitel}`;
  return `${act}#${`${chapter}P${paragraf}`.replaceAll(' ', '')}`;
}
