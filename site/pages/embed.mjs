// The timeline alone, for the frame of another page.
import { escapeHtml } from '../build/markdown.mjs';
import { policy } from '../build/layout.mjs';

export function embedPage() {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Tidslinje / Timeline – sjukregler</title>
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
<style>html { background: transparent; } body { margin: 0; padding: 4px; }</style>
<script src="assets/embed.js" defer></script>
</head>
<body>
<main><sjuk-tidslinje></sjuk-tidslinje></main>
</body>
</html>
`;
}
