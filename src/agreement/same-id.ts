/**
 * An id as it is compared with others: one letter may be written as one character or as two (`å`), which nobody sees, so
 * ids are the same where their normal forms (NFC) are.
 */
export function comparedId<Id extends string | undefined>(id: Id): Id {
  return id?.normalize('NFC') as Id;
}
