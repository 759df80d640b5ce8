import { refusalsOfText } from '@jourplan/schema/domain/free-text.js';
import type { CommandRefusal } from '../../platform/run-command.js';
import { MOST_OF_DIARY_NUMBER, MOST_OF_NAME, refusalsOfWords } from './written-texts.js';

type Named = { title?: string | null; diaryNumber?: string | null };

/** What is wrong with the title and the diary number; what is left out is not asked. */
export function refusalsOfNames({ title, diaryNumber }: Named): CommandRefusal[] {
  return [
    ...(typeof title === 'string' ? refusalsOfWords(title, 'title', MOST_OF_NAME) : []),
    ...(diaryNumber ? refusalsOfText(diaryNumber, 'diaryNumber', MOST_OF_DIARY_NUMBER) : []),
  ];
}
