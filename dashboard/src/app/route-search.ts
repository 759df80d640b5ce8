import * as z from 'zod/mini';
import { isCaseCode } from '../lib/case-address.js';
import { isAddressYear } from '../lib/half-year-address.js';
import { isOwnPath } from '../lib/own-path.js';
import '../lib/no-eval.js';
import { tableNames } from '../lib/table-names.js';

const text = (isReadable: (value: string) => boolean) => z.string().check(z.refine(isReadable));
/** What cannot be read is as if it were not there: an address that somebody changed by hand still shows its page. */
const orAbsent = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined);

const year = orAbsent(text(isAddressYear));
/** Figures shown as tables, separated by commas. */
const tables = orAbsent(text((value) => tableNames(value).length > 0));

/** `till` is where one was on the way to, `orsak` why one was signed out. */
export const signInSearch = z.object({ till: orAbsent(text(isOwnPath)), orsak: orAbsent(z.enum(['inaktiv', 'tidsgrans'])) });

/** `kod` is the secret of an invitation. */
export const welcomeSearch = z.object({ kod: orAbsent(text((value) => /^[\w-]{1,200}$/.test(value))) });

export const figureSearch = z.object({ tabell: tables });

/** `version` names another revision than the one that holds. */
export const revisionSearch = z.object({ version: orAbsent(z.coerce.number().check(z.int(), z.positive(), z.lte(100_000))) });

/** `visa` filters the table, `steg` opens the way from the table to a submitted follow-up. */
export const outcomesSearch = z.object({ visa: orAbsent(z.literal('saknar-utfall')), steg: orAbsent(z.literal('klarmarkera')) });

/** `per` names how volumes are broken down. */
export const contactKpisSearch = z.object({ tabell: tables, per: orAbsent(text((value) => /^[a-z]{1,30}$/.test(value))) });

/** `arende` is the code of the case to log a contact to. */
export const contactLogSearch = z.object({ arende: orAbsent(text(isCaseCode)) });

/** `ar` is the calendar year to show. */
export const yearSearch = z.object({ ar: year });

const SPAN = /^(20\d\d-h[12]|20\d\d-\d\d-\d\d--20\d\d-\d\d-\d\d)$/;

/** `belopp` is the days money is shown for, `halvar` the half-year of the commitments' measures. */
export const agreementSearch = z.object({
  belopp: orAbsent(text((value) => SPAN.test(value))),
  halvar: orAbsent(text((value) => SPAN.test(value))),
});
