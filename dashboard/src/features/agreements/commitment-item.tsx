import { useState } from 'react';
import { Bullet } from '../../components/charts/bullet.js';
import { kpiName } from '../../components/kpi-name.js';
import { Mark } from '../../components/mark.js';
import { useWords } from '../../lib/words.js';
import { DecideReading } from './decide-reading.js';
import { ReviseCommitment } from './revise-commitment.js';
import type { Commitment, MeasuredKpi } from './shown-commitment.js';
import { useFocusAfter } from './use-focus-after.js';

interface CommitmentItemProps {
  commitment: Commitment;
  kpi: MeasuredKpi | null;
  mayWrite: boolean;
}

/** One commitment in the agreement's own words, its measure, and how its words are read. */
export function CommitmentItem({ commitment, kpi, mayWrite }: CommitmentItemProps) {
  const { t, date } = useWords();
  const [isRevising, setIsRevising] = useState(false);
  const { statement, validFrom, validTo, isJoint, readings } = commitment;
  return (
    <li className="commitment">
      <p className="commitment__statement">{statement}</p>
      {commitment.measure !== null && <Measure commitment={commitment} kpi={kpi} />}
      <p className="quiet">
        {validTo === null
          ? t('commitment.validFrom', { from: date(validFrom) })
          : t('commitment.validFromTo', { from: date(validFrom), to: date(validTo) })}
        {isJoint && ` ${t('commitment.joint')}`}
      </p>
      {readings.map((reading) => (
        <Reading key={reading.id} reading={reading} mayWrite={mayWrite} />
      ))}
      {mayWrite && validTo === null && (
        <div className="button-row no-print">
          <button type="button" className="button button--quiet" onClick={() => setIsRevising(true)}>
            {t('revise.open')}
            <span className="visually-hidden"> {statement}</span>
          </button>
        </div>
      )}
      {isRevising && <ReviseCommitment commitment={commitment} onClose={() => setIsRevising(false)} />}
    </li>
  );
}

function Measure({ commitment: { measure, target }, kpi }: { commitment: Commitment; kpi: MeasuredKpi | null }) {
  const { t, share } = useWords();
  if (measure === null) return null;
  const { share: part = null, numerator = 0, denominator = 0, pending = 0 } = kpi ?? {};
  return (
    <div className="commitment__measure">
      <p>
        {t(kpiName(measure))}
        {target !== null && <span className="quiet"> · {t('commitment.target', { target: share(target) })}</span>}
      </p>
      <Bullet value={part} target={target} />
      <div>
        <p>
          {part === null
            ? t('contactKpis.nothing')
            : t('commitment.shareOf', { share: share(part), numerator, denominator, pending })}
        </p>
        {target !== null && <TargetWord met={kpi?.met ?? null} />}
      </div>
    </div>
  );
}

const TARGET_WORDS = {
  met: { word: 'commitment.met', shape: 'disc', tone: 'ok' },
  missed: { word: 'commitment.missed', shape: 'square', tone: 'off' },
  open: { word: 'commitment.open', shape: 'dash', tone: 'none' },
} as const;

function TargetWord({ met }: { met: boolean | null }) {
  const { t } = useWords();
  const { word, shape, tone } = TARGET_WORDS[met === null ? 'open' : met ? 'met' : 'missed'];
  return (
    <p className="marked marked--strong">
      <Mark shape={shape} tone={tone} />
      {t(word)}
    </p>
  );
}

function Reading({ reading, mayWrite }: { reading: Commitment['readings'][number]; mayWrite: boolean }) {
  const { t, date } = useWords();
  const [isDeciding, setIsDeciding] = useState(false);
  const place = useFocusAfter<HTMLDivElement>(isDeciding);
  const { question, choice, decidedBy, decidedOn, isOurs } = reading;
  return (
    <div className="reading" ref={place} tabIndex={-1}>
      <p>
        <strong>{t('reading.label')}</strong> {question}
      </p>
      <p>{choice}</p>
      <p className="quiet">
        {isOurs || decidedOn === null ? t('reading.ours') : t('reading.decided', { by: decidedBy ?? '', day: date(decidedOn) })}
      </p>
      {mayWrite && isOurs && (
        <button type="button" className="button button--quiet no-print" onClick={() => setIsDeciding(true)}>
          {t('reading.decide')}
          <span className="visually-hidden"> {question}</span>
        </button>
      )}
      {isDeciding && <DecideReading reading={reading} onClose={() => setIsDeciding(false)} />}
    </div>
  );
}
