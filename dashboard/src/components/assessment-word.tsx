import type { Assessment } from '../graphql/graphql.js';
import { useWords } from '../lib/words.js';
import { Mark } from './mark.js';
import { ASSESSMENTS } from './status-table.js';

/** *Enligt plan* ●, *Osäkert* ▲, *Når inte planen* ■, *Ej bedömt* –. */
export function AssessmentWord({ assessment }: { assessment: Assessment }) {
  const { t } = useWords();
  const { word, shape, tone } = ASSESSMENTS[assessment];
  return (
    <span className={`marked marked--strong marked--${tone}`}>
      <Mark shape={shape} tone={tone} />
      {t(word)}
    </span>
  );
}
