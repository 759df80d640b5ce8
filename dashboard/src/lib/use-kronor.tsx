import { useMemo } from 'react';
import { kronorOf } from './kronor.js';
import { useWords } from './words.js';

export interface KronorWords {
  /** `830 000 kr` */
  kronor(sek: string | number): string;
  /** `+11 300 kr`, `−64 000 kr`, `0 kr` */
  signed(sek: string | number): string;
}

/** Amounts in words of the reader's language. */
export function useKronor(): KronorWords {
  const words = useWords();
  return useMemo(() => {
    const { t, number } = words;
    const kronor = (sek: string | number) => t('kronor', { amount: number(kronorOf(sek)) });
    return { kronor, signed: (sek) => (kronorOf(sek) > 0 ? `+${kronor(sek)}` : kronor(sek)) };
  }, [words]);
}
