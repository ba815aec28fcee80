#!/bin/sh
# fast-xml-parser 5.12.1: 7<![CDATA[.5]]> is the text 7.5 to XML, and "70.5" to the parser.
#
# Values are made numbers by default, and each piece of a text by itself: .5 becomes 0.5 before it is put after the 7. With a
# comment between the pieces the same text is the number 7.5. Nothing is told. Set parseTagValue to false, and read numbers
# from whole texts.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact fast-xml-parser@5.12.1 saxes@6.0.0 > npm.log 2>&1

cat > pieces.mjs << 'END'
import { XMLParser } from 'fast-xml-parser';
import saxes from 'saxes';
function textOf(xml) {
  let text = '';
  const parser = new saxes.SaxesParser();
  parser.on('text', (piece) => (text += piece));
  parser.on('cdata', (piece) => (text += piece));
  parser.write(xml).close();
  return text;
}
for (const xml of ['<timmar>7<![CDATA[.5]]></timmar>', '<timmar>7<!-- h -->.5</timmar>']) {
  const { timmar } = new XMLParser().parse(xml);
  const { timmar: whole } = new XMLParser({ parseTagValue: false }).parse(xml);
  console.log(JSON.stringify(textOf(xml)), JSON.stringify(timmar), JSON.stringify(whole));
}
END
node pieces.mjs > seen.txt

cat > expected.txt << 'END'
"7.5" "70.5" "7.5"
"7.5" 7.5 "7.5"
END
cat seen.txt
diff expected.txt seen.txt
