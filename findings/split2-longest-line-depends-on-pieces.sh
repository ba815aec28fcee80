#!/bin/sh
# split2 4.2.0: with maxLength and skipOverflow, whether a line is too long depends on how the stream happens to be cut.
#
# Only what is left over when a piece has been split is measured (the manual says "buffer length"). A line of twenty
# characters passes a maxLength of ten where its end comes in the same piece, and is dropped where the end comes in the next
# one. So a limit of lines works in a test with one string and lets long lines through from a file, or the other way round.
# Nothing tells that a line was dropped, so that lines counted afterwards have the wrong numbers. Measure every line that
# comes out as well.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact split2@4.2.0 > npm.log 2>&1

cat > pieces.mjs << 'END'
import { Readable } from 'node:stream';
import split from 'split2';

const twenty = 'a'.repeat(20);
for (const pieces of [[`${twenty}\nnext\n`], [twenty, '\nnext\n']]) {
  const lines = [];
  const found = Readable.from(pieces).pipe(split({ maxLength: 10, skipOverflow: true }));
  for await (const line of found) lines.push(line);
  console.log(lines.join(' '));
}
END
node pieces.mjs > seen.txt

cat > expected.txt << 'END'
aaaaaaaaaaaaaaaaaaaa next
next
END
cat seen.txt
diff expected.txt seen.txt
