import { Mark } from '../../components/mark.js';
import type { AttemptLadder } from '../../graphql/graphql.js';
import { useWords } from '../../lib/words.js';
import { LADDER } from './ladder-table.js';

/** Where the attempts stand, in a word with its shape. */
export function LadderWord({ ladder }: { ladder: AttemptLadder }) {
  const { t } = useWords();
  const { word, shape, tone } = LADDER[ladder];
  return (
    <span className={`marked marked--strong marked--${tone}`}>
      <Mark shape={shape} tone={tone} />
      {t(word)}
    </span>
  );
}
