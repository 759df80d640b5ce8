import { useEffect, useState } from 'react';
import { keepText, readKeptText } from './kept-text.js';

/** State for a text that is still there after a closed tab or a new sign-in. Write `saved` when it has been sent or is dropped. */
export function useKeptText(name: string, saved = ''): [string, (text: string) => void] {
  const [text, setText] = useState(() => readKeptText(window.localStorage, name, saved) ?? saved);
  useEffect(() => keepText(window.localStorage, name, saved, text), [name, saved, text]);
  return [text, setText];
}
