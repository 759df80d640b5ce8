import { readText, type TextShape } from '@jourplan/schema/domain/text/written-text.js';
import type { Words } from './words.js';

/** What the server would refuse in a text, in the reader's words, before it is sent; null when nothing. */
export function textProblem({ t }: Pick<Words, 't'>, text: string, shape: TextShape): string | null {
  const read = readText(text, shape);
  const refusal = read.ok ? undefined : read.refusals[0];
  if (refusal === undefined) return null;
  const { code, params = {} } = refusal;
  if (code === 'TEXT_TOO_LONG') return t('text.tooLong', params);
  if (code === 'HIDDEN_CHARACTER') return t('text.hidden');
  const said = [t('outcomes.personNumber'), t('text.where', params)];
  return (params.hint ? [...said, t('text.telephone')] : said).join(' ');
}
