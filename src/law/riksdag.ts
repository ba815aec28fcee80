/** The page of an act at the Riksdag, by its SFS number. */
export function riksdagUrl(sfs: string): string {
  return `https://data.riksdagen.se/dokument/sfs-${sfs.replace('SFS ', '').replace(':', '-')}.html`;
}
