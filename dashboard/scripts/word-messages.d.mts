/** The messages that are the words of the trade, in one language. */
export function wordMessages(language: string): Record<string, string>;
