/** What was told before and is no more: events of a duty are numbered, so of more before than now the last ones. */
export function noLonger<Told extends { readonly duty: string }>(
  now: readonly Told[],
  before: readonly Told[],
): readonly Told[] {
  const held = new Map<string, number>();
  for (const { duty } of now) held.set(duty, (held.get(duty) ?? 0) + 1);
  return before.filter(({ duty }) => {
    const left = held.get(duty) ?? 0;
    held.set(duty, left - 1);
    return left <= 0;
  });
}
