/** Every path of the dashboard is of words, codes, numbers and hyphens: none has a dot, a sign or an escape in it. */
const PATH = /^\/$|^(\/[A-Za-z0-9_-]+)+\/?$/;
/** What may follow: visible ASCII without quotes, angle brackets and backslashes; anything else is escaped there. */
const REST = /^[?#][!#-&(-;=?-[\]-~]*$/;

/**
 * Whether a text is a path of this site and nothing else, search included: never another host (`//host`, `/\host`,
 * `https://…`), another scheme, nor one of those in disguise (escaped, or with control characters, which browsers drop).
 */
export function isOwnPath(text: string): boolean {
  const end = text.search(/[?#]/);
  const [path, rest] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
  return PATH.test(path) && (rest === '' || REST.test(rest));
}

/** Where to go on to: that path if it is one of this site, else the start page. */
export function ownPathOr(text: string | undefined, otherwise = '/'): string {
  return text !== undefined && isOwnPath(text) ? text : otherwise;
}
