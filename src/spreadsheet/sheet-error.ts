/** `value`: something in a cell is wrong. `not-available`: nothing is wrong, but the answer needs what nobody has given. */
export type SheetErrorKind = 'value' | 'not-available';

/** What a sheet function cannot answer, in Danish. Each spreadsheet shows it as its own error with this text. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
  readonly kind: SheetErrorKind;

  constructor(text: string, kind: SheetErrorKind = 'value') {
    super(text);
    this.kind = kind;
  }
}

/** Reads something for an argument; whatever is wrong is told with the argument's name before it. */
export function named<Value>(argument: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof SheetError ? new SheetError(`${argument}: ${error.message}`, error.kind) : error;
  }
}
