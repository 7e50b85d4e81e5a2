/** What is said of fields, written down so that it can be read: each saying once, with all the fields that it is said of. */
export interface Group<Said> {
  readonly said: Said;
  /** By operation, or by agreement. */
  readonly of: Readonly<Record<string, readonly string[]>>;
}

type ByField<Said> = Readonly<Record<string, Said>>;

export function grouped<Said>(all: readonly (readonly [string, ByField<Said>])[]): readonly Group<Said>[] {
  const groups = new Map<string, { said: Said; of: Record<string, string[]> }>();
  for (const [name, fields] of all) {
    for (const [field, said] of Object.entries(fields)) {
      const key = JSON.stringify(said);
      const group = groups.get(key) ?? { said, of: {} };
      group.of[name] = [...(group.of[name] ?? []), field];
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** What is said of each field of one of them. */
export function ungrouped<Said>(groups: readonly Group<Said>[], name: string): ByField<Said> {
  return Object.fromEntries(groups.flatMap(({ said, of }) => (of[name] ?? []).map((field) => [field, said] as const)));
}
