/** A page to try the rules on, without styles or libraries. */
import { registry } from '../../generated/registry.js';

const options = registry.map(({ id, title }) => `<option value="${id}">${title.sv} · ${title.en}</option>`);

export const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>sjukregler</title>
<h1>sjukregler</h1>
<p>Every rule is a POST with JSON. <a href="openapi.json">openapi.json</a> says what each takes and finds.</p>
<form>
<p><label>Regel · Rule <select name="rule">${options.join('')}</select></label></p>
<p><label>Indata · Input<br><textarea name="input" rows="12" cols="80" spellcheck="false">{
  "periodFrom": "2026-03-02",
  "weeklyPay": 8000
}</textarea></label></p>
<p><button>Fråga · Ask</button></p>
</form>
<pre><output></output></pre>
<script src="try.js"></script>
</html>
`;

export const script = `const form = document.querySelector('form');
form.elements.rule.value = 'sick-pay/karensavdrag';
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = await fetch('rules/' + form.elements.rule.value, { method: 'POST', body: form.elements.input.value });
  document.querySelector('output').textContent = answer.status + '\\n' + JSON.stringify(await answer.json(), null, 2);
});
`;
