#!/bin/sh
# ical.js 2.2.1 and node-ical 0.27.2: a day and 24 hours are the same to both, and a different one of the two.
#
# RFC 5545 (3.3.6) says that days of a duration are nominal and hours exact. From 23:00 on the night before summer time ends,
# P1D lasts to 23:00 the next day (22:00Z) and PT24H to 22:00 (21:00Z). ical.js ends both at 22:00Z, node-ical both at 21:00Z:
# each is right about one of them. Write DTEND instead of DURATION.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact ical.js@2.2.1 node-ical@0.27.2 > npm.log 2>&1

cat > duration.mjs << 'END'
import ICAL from 'ical.js';
import ical from 'node-ical';

const text = (duration) => `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//example//EN
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:1@example
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Stockholm:20261024T230000
DURATION:${duration}
SUMMARY:Night
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

for (const duration of ['P1D', 'PT24H']) {
  const calendar = new ICAL.Component(ICAL.parse(text(duration)));
  ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone'));
  const one = new ICAL.Event(calendar.getFirstSubcomponent('vevent')).endDate.toJSDate();
  const other = Object.values(ical.sync.parseICS(text(duration))).find(({ type }) => type === 'VEVENT').end;
  console.log(duration, one.toISOString(), other.toISOString());
}
END
TZ=UTC node duration.mjs > seen.txt

cat > expected.txt << 'END'
P1D 2026-10-25T22:00:00.000Z 2026-10-25T21:00:00.000Z
PT24H 2026-10-25T22:00:00.000Z 2026-10-25T21:00:00.000Z
END
cat seen.txt
diff expected.txt seen.txt
