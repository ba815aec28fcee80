// `npm run repository -- https://github.com/somebody/sjukregler` writes where the repository is into every file that says
// so. With --check it fails as long as that is not decided, which a release waits for.
import { readFileSync, writeFileSync } from 'node:fs';
import { address, moved, NAMING, ownerIn, UNDECIDED } from './repository/address.js';

const [given] = process.argv.slice(2);
if (given === '--check') {
  if (ownerIn(address()) === UNDECIDED) {
    console.error(
      'Where the repository is, is not decided: npm run repository -- https://github.com/<owner>/<name>',
    );
    process.exitCode = 1;
  }
} else if (given !== undefined && /^https:\/\/github\.com\/[\w-]+\/[\w.-]+$/.test(given)) {
  const present = address();
  for (const file of NAMING) writeFileSync(file, moved(readFileSync(file, 'utf8'), present, given));
} else {
  console.error('usage: npm run repository -- https://github.com/<owner>/<name>, or --check');
  process.exitCode = 2;
}
