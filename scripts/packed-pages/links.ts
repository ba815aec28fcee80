/** What lies in the package beside the pages, as far as they link to it. */
const PACKED = /^(LICENSE|CHANGELOG\.md|README(\.sv)?\.md|THIRD-PARTY-NOTICES\.md)(#|$)/;
const PICTURE = /\.(svg|png)$/;

/** A page of Markdown whose links to files that are not packed lead to the repository at that address. */
export function absoluteLinks(page: string, address: string): string {
  return page.replace(/\]\(([^)\s]+)\)/g, (link, target: string) => {
    if (/^([a-z]+:|#)/.test(target) || PACKED.test(target)) return link;
    return `](${address}/${PICTURE.test(target) ? 'raw' : 'blob'}/HEAD/${target})`;
  });
}

/** A page without what is told only to who has cloned the repository. */
export function withoutClone(page: string): string {
  return page.replace(/<!-- clone -->\n.*?\n<!-- \/clone -->\n\n|<!-- clone -->.*?<!-- \/clone -->/gs, '');
}
