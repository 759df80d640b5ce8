import { useWords } from '../lib/words.js';
import type { AgreementStanding } from './agreement-standing.js';
import { Mark } from './mark.js';
import type { Shape, Tone } from './status-table.js';

const STANDINGS = {
  DRAFT: { word: 'label.agreementState.DRAFT', shape: 'question', tone: 'none' },
  UPCOMING: { word: 'label.agreementState.UPCOMING', shape: 'ring', tone: 'plain' },
  ACTIVE: { word: 'label.agreementState.ACTIVE', shape: 'disc', tone: 'ok' },
  NOTICE_GIVEN: { word: 'label.agreementState.NOTICE_GIVEN', shape: 'triangle', tone: 'risk' },
  ENDED: { word: 'label.agreementState.ENDED', shape: 'square', tone: 'none' },
} as const satisfies Record<AgreementStanding, { word: string; shape: Shape; tone: Tone }>;

/** Where an agreement stands: a word with its shape. */
export function PositionWord({ standing }: { standing: AgreementStanding }) {
  const { t } = useWords();
  const { word, shape, tone } = STANDINGS[standing];
  return (
    <span className="marked">
      <Mark shape={shape} tone={tone} />
      {t(word)}
    </span>
  );
}
