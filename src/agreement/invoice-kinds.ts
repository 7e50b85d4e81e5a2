/** What an invoice is for; each kind has a channel of its own (A15). */
export const invoiceKinds = ['course', 'bonus', 'bought-out-mentor'] as const;
export type InvoiceKind = (typeof invoiceKinds)[number];

/** What is sent: an invoice of a kind, or a note that credits one. */
export const sentKinds = [...invoiceKinds, 'credit-note'] as const;
export type SentKind = (typeof sentKinds)[number];

/** How an invoice was sent. */
export const invoiceChannels = ['portal', 'nemhandel', 'separate-invoice'] as const;
export type InvoiceChannel = (typeof invoiceChannels)[number];
