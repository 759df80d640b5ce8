const CODE = /^[A-Za-z0-9-]{1,32}$/;

/** Whether a text of an address could be the code of a case; stored ones may be older than today's rule for new ones. */
export function isCaseCode(text: string): boolean {
  return CODE.test(text);
}
