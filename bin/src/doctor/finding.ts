/** `wrong` says what is not right and what to do; null when all is well. */
export type Finding = { subject: string; wrong: string | null; fine?: string };
