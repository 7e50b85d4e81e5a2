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
