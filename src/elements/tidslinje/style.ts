/**
 * The look of what stands around the picture. What a page says of all elements does not reach it (hence
 * no rem); its parts can be styled.
 */

export const elementStyle = `
:host { display: block; min-width: 0; container-type: inline-size; --ink: #1a1c1f; --canvas: #fff; --line: #d5d9dd; --quiet: #565b61; --alarm: #a83e00; }
:host([hidden]) { display: none; }
:host([theme=dark]) { --ink: #eceef0; --canvas: #16181b; --line: #3a4047; --quiet: #a8aeb5; --alarm: #ff8a4c; }
@media screen and (prefers-color-scheme: dark) {
  :host(:not([theme=light])) { --ink: #eceef0; --canvas: #16181b; --line: #3a4047; --quiet: #a8aeb5; --alarm: #ff8a4c; }
}
.picture, details, .issues { background: var(--canvas); color: var(--ink); font: 14px/1.45 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif; }
details { padding: 0 0.75em 0.5em; }
.picture { overflow-x: auto; }
.picture svg { display: block; }
:focus-visible { outline: 3px solid #2f7fc1; outline-offset: 2px; }
.paper { display: none; }
summary { display: inline-block; padding: 0.4em 0; cursor: pointer; text-decoration: underline; }
h2 { margin: 0.75em 0 0.25em; font-size: 1.05em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 0.3em 0.75em 0.3em 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: normal; }
thead th { color: var(--quiet); border-bottom-width: 2px; }
.right { text-align: right; white-space: nowrap; }
time { white-space: nowrap; }
.quiet { color: var(--quiet); }
.alarm, .issues p { color: var(--alarm); }
@container (max-width: 480px) {
  table { font-size: 12px; }
  th, td { padding-right: 0.4em; }
}
.issues { padding: 0.5em 0.75em; border: 1px solid var(--alarm); }
.issues p { margin: 0 0 0.25em; }
.issues ul { margin: 0; padding-left: 1.25em; }
@media print {
  :host, :host([theme=dark]) { --ink: #1a1c1f; --canvas: #fff; --line: #d5d9dd; --quiet: #565b61; --alarm: #a83e00; }
  .screen { display: none; }
  .paper { display: block; }
  .picture { overflow: visible; }
  .picture svg { max-width: 100%; height: auto; }
  tr { break-inside: avoid; }
  details:not([open]) { display: none; }
}
`;
