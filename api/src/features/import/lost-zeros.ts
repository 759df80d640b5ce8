/** A code `i.code` of nothing but digits that nobody knows, where the same with zeros before it is known: `12` for `0012`. */
export const LOST_ZEROS = `i.code ~ '^[1-9][0-9]*$'
  and not exists (select from support_case c where c.code = i.code)
  and exists (select from support_case c where c.code like '0%' and ltrim(c.code, '0') = i.code)`;
