/** The look of a page: for screens, light and dark, and for paper. */

export const pageStyle = `
:root { color-scheme: light dark; --ink: #1a1c1f; --quiet: #565b61; --canvas: #fff; --line: #d5d9dd; --alarm: #a83e00; --notice: #7a5200; --good: #006b4e; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #eceef0; --quiet: #a8aeb5; --canvas: #16181b; --line: #3a4047; --alarm: #ff8a4c; --notice: #f0c35a; --good: #2fc397; }
}
a { color: inherit; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--ink); font: 16px/1.5 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); font-size: 1.15rem; }
p { margin: 0.5rem 0; max-width: 45rem; }
figure { margin: 0 0 1rem; }
figure svg { display: block; width: 100%; height: auto; max-width: 60rem; }
.narrow { display: none; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 13rem 1fr; gap: 0 1rem; padding: 0.2rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
ul { margin: 0.5rem 0; padding-left: 1.25rem; max-width: 45rem; }
li { margin: 0.3rem 0; }
li ul { color: var(--quiet); }
.scroll { overflow-x: auto; margin: 0.75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: normal; }
thead th { color: var(--quiet); border-bottom-width: 2px; }
.right { text-align: right; white-space: nowrap; }
.checks { padding-left: 0; list-style: none; max-width: none; }
.checks > li { margin: 0.5rem 0; padding-left: 1.75rem; }
.checks > li > .box { float: left; margin-left: -1.75rem; font-size: 1.15em; line-height: 1.3; }
.checks ul { margin: 0; padding-left: 0; list-style: none; font-size: 0.9em; }
.rule { height: 2rem; border-bottom: 1px solid var(--quiet); }
.blanks p { margin: 0.75rem 0 0; color: var(--quiet); }
.grid th, .grid td { padding: 0.4rem; border: 1px solid var(--quiet); }
.grid td { height: 2.25rem; }
time, .days { white-space: nowrap; }
.quiet { color: var(--quiet); }
.good { color: var(--good); }
.notice { color: var(--notice); }
.alarm { color: var(--alarm); }
@media screen and (max-width: 40rem) {
  main { padding: 1rem 0.75rem 2rem; }
  .wide { display: none; }
  .narrow { display: block; }
  dl > div { grid-template-columns: 1fr; padding: 0.35rem 0; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: 0; border: 0; }
  tbody th { flex-basis: 100%; font-weight: 600; }
  td { display: flex; gap: 0.4rem; max-width: 100%; }
  td::before { content: attr(data-head); flex: none; max-width: 8rem; color: var(--quiet); }
  .grid { display: table; }
  .grid thead { display: table-header-group; position: static; width: auto; height: auto; overflow: visible; clip-path: none; }
  .grid tbody { display: table-row-group; }
  .grid tr { display: table-row; }
  .grid th, .grid td { display: table-cell; padding: 0.4rem; border: 1px solid var(--quiet); }
  .grid td::before { content: none; }
  .right { text-align: left; white-space: normal; }
}
@media print {
  @page { size: A4; margin: 15mm; }
  body { font-size: 9pt; line-height: 1.35; }
  h1 { margin-bottom: 0.5rem; font-size: 1.4rem; }
  h2 { margin: 1.2rem 0 0.4rem; }
  th, td { padding: 0.2rem 0.8rem 0.2rem 0; }
  dl > div { padding: 0.1rem 0; }
  li { margin: 0.1rem 0; }
  p, ul { max-width: none; }
  section:first-of-type { break-inside: avoid; }
  figure svg { width: auto; max-width: 100%; max-height: 15.5cm; }
  main { max-width: none; padding: 0; }
  h2, p:has(+ dl) { break-after: avoid; }
  tr, dl > div, figure { break-inside: avoid; }
  li { orphans: 3; widows: 3; }
  .checks > li { break-inside: avoid; }
  .rule { height: 8mm; }
  .grid td { height: 10mm; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
}
`;
