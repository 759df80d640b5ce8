/** The api sends kronor as text with two decimals, `830000.00`. */
export function kronorOf(sek: string | number): number {
  return Number(sek);
}

const WRITTEN = /^-?\d{1,10}$/;

/** Whole kronor as people write them: spaces and dots between thousands, `kr` or `:-` behind. Null when it is no amount. */
export function parseKronor(text: string): number | null {
  const bare = text
    .replace(/(kr|:-)\s*$/i, '')
    .replace(/[\s\u00a0\u202f.]/g, '')
    .replace('\u2212', '-');
  return WRITTEN.test(bare) ? Number(bare) : null;
}

/** As the api reads them. */
export function asSek(kronor: number): string {
  return `${kronor}.00`;
}
