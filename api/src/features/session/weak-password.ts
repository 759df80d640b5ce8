import { MUNICIPALITY_NAMES } from '@jourplan/schema/domain/places/municipalities.js';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { swedishPasswordWords } from './swedish-password-words.js';

const LEAST_LENGTH = 12;
const MOST_LENGTH = 1000;
/** Longer ones are judged by their beginning: the estimate takes time that grows with the length. */
const JUDGED_LENGTH = 100;
/** A password has to stand so many guesses, as a power of ten, of somebody who knows what people choose and who this is. */
const LEAST_GUESSES_LOG10 = 9;

/** What somebody who guesses would try first: the person's address, and the names of the associations. */
type Known = { email: string; associations: readonly string[] };

/** Whether a password is too short, too long, or so easily guessed that neither delays nor slow hashing would help. */
export async function isWeakPassword(password: string, { email, associations }: Known): Promise<boolean> {
  const characters = [...password.normalize('NFKC')];
  if (characters.length < LEAST_LENGTH || characters.length > MOST_LENGTH) return true;
  const known = [email, ...email.split('@'), ...associations].flatMap(spellings);
  const { guessesLog10 } = (await estimator()).check(characters.slice(0, JUDGED_LENGTH).join(''), known);
  return guessesLog10 < LEAST_GUESSES_LOG10;
}

let loading: Promise<ZxcvbnFactory> | undefined;

/** Its word lists are large and rarely needed, so they are loaded the first time somebody chooses a password. */
function estimator(): Promise<ZxcvbnFactory> {
  loading ??= load();
  return loading;
}

async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const swedish = [...swedishPasswordWords, ...MUNICIPALITY_NAMES.values()].flatMap(spellings);
  return new Factory({
    dictionary: { ...common.dictionary, ...english.dictionary, 'commonWords-sv': [...new Set(swedish)] },
    graphs: common.adjacencyGraphs,
    maxLength: JUDGED_LENGTH,
  });
}

/** A name whole, run together and in its parts, each also without the marks of its letters. */
function spellings(text: string): string[] {
  const lower = text.normalize('NFC').toLowerCase();
  const parts = [/\s+/u, /[^\p{L}\p{N}]+/u].flatMap((gap) => lower.split(gap)).filter((part) => part.length > 1);
  const whole = [lower, lower.replace(/[^\p{L}\p{N}]/gu, ''), ...parts];
  return [...new Set(whole.flatMap((word) => [word, word.normalize('NFD').replace(/\p{M}/gu, '')]))];
}
