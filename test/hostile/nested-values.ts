/** Lists within lists, or objects within objects, deeper than calls can follow each other. */
function deep(around: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let depth = 0; depth < 100_000; depth++) value = around(value);
  return value;
}

export const nested = [deep((inner) => [inner]), deep((inner) => ({ order: inner }))];
