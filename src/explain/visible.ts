/**
 * A text without control characters, each shown by its number as JSON writes it. An id may hold any of them, and a
 * terminal obeys what it is sent.
 */
export function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
