type Joined<Parts extends readonly object[]> = Parts extends readonly [infer First, ...infer Rest extends object[]]
  ? First & Joined<Rest>
  : unknown;

/* @__NO_SIDE_EFFECTS__ */
/** Several tables as one. A call, since a bundler leaves out a call that nobody needs, and no spread. */
export function joined<Parts extends readonly object[]>(...parts: Parts): Joined<Parts> {
  return parts.reduce((all, part) => Object.assign(all, part), {}) as Joined<Parts>;
}
