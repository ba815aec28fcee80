/** The events of a calendar, read with nothing of the code that writes them: the value of every property by its name. */
export type IcsEvent = Readonly<Record<string, string>>;

export function eventsIn(ics: string): IcsEvent[] {
  const lines = ics.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
    if (name === 'BEGIN' && value === 'VEVENT') events.push({});
    else if (events.length > 0 && name !== 'END') Object.assign(events.at(-1) as object, { [name]: value });
  }
  return events;
}
