#!/bin/sh
# ts-ics 2.4.6 and cal-parser 1.0.2: a quoted parameter is cut at its semicolon and its colon.
#
# RFC 5545 (3.1, 3.2) puts a parameter in quotes so that it can hold them: CN="Ek; chef: HR". One reader takes the name to be
# "Ek, with the quote; the other takes the rest of the name for the address, so that whoever was invited is nobody. ical.js
# reads both. Leave such signs out of names of what others are to read.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact ts-ics@2.4.6 cal-parser@1.0.2 ical.js@2.2.1 > npm.log 2>&1

cat > quoted.mjs << 'END'
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import cal from 'cal-parser';
const ics = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//example//EN',
  'BEGIN:VEVENT',
  'UID:1@example.com',
  'DTSTAMP:20260301T080000Z',
  'DTSTART;VALUE=DATE:20260316',
  'DTEND;VALUE=DATE:20260317',
  'ATTENDEE;CN="Ek; chef: HR":mailto:ek@example.com',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const attendee = new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent').getFirstProperty('attendee');
console.log('ical.js', attendee.getParameter('cn'), attendee.getFirstValue());
const [{ name, email }] = convertIcsCalendar(undefined, ics).events[0].attendees;
console.log('ts-ics', name, email);
const { params, value } = cal.parseString(ics).events[0].attendee;
console.log('cal-parser', params.cn, value);
END
node quoted.mjs > seen.txt

cat > expected.txt << 'END'
ical.js Ek; chef: HR mailto:ek@example.com
ts-ics "Ek ek@example.com
cal-parser "Ek  HR":mailto:ek@example.com
END
cat seen.txt
diff expected.txt seen.txt
