/** Each event of a calendar by its UID, with its day, its title and its status. */
export function eventsOf(text: string): Readonly<Record<string, readonly (string | undefined)[]>> {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, (string | undefined)[]> = {};
  let uid = '';
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z]+)[^:]*:(.*)$/.exec(line) ?? [];
    if (name === 'UID') {
      uid = value.replace('@indsats', '');
      events[uid] = [];
    }
    if (['DTSTART', 'SUMMARY', 'STATUS'].includes(name)) events[uid]?.push(value.replaceAll('\\', ''));
  }
  return events;
}
