import { useCallback, useEffect, useRef, useState } from 'react';
import { Dialog } from '../components/dialog.js';
import { onAnswer, serverNow } from '../lib/server-answers.js';
import { countdown, type EndReason, laterEnds, phaseOf, type SessionEnds, spokenSeconds } from '../lib/session-end.js';
import { shareEnds, useSharedEnds } from '../lib/shared-session.js';
import { useWords } from '../lib/words.js';

interface SessionGuardProps {
  ends: SessionEnds;
  /** A cheap question, which keeps the session. False when there was no answer. */
  askServer: () => Promise<boolean>;
  /** The session has ended, and there is no server to say so. */
  onEnded: (reason: EndReason) => void;
}

/** The server moves the end at most once a minute, so it is asked no more often. */
const ASK_EVERY_MS = 60_000;
const LOOK_EVERY_MS = 30_000;
const COUNT_EVERY_MS = 1000;

/** Warns two minutes before the session ends, in every tab, and leaves when it has ended. */
export function SessionGuard({ ends, askServer, onEnded }: SessionGuardProps) {
  const known = useKnownEnds(ends, askServer);
  const phase = usePhase(known);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const isEnded = phase.kind === 'ENDED';
  const leave = useRef<() => void>(() => undefined);
  leave.current = () => {
    if (phase.kind !== 'ENDED') return;
    const { reason } = phase;
    void askServer().then((isAnswered) => isAnswered || onEnded(reason));
  };
  useEffect(() => {
    if (isEnded) leave.current();
  }, [isEnded]);
  if (phase.kind !== 'WARNING' || dismissed === known.endsAt) return null;
  return (
    <SessionWarning
      secondsLeft={phase.secondsLeft}
      reason={phase.reason}
      hasFailed={hasFailed}
      onStay={() => {
        if (phase.reason === 'tidsgrans') setDismissed(known.endsAt);
        else void askServer().then((isAnswered) => setHasFailed(!isAnswered));
      }}
    />
  );
}

interface SessionWarningProps {
  secondsLeft: number;
  reason: EndReason;
  hasFailed: boolean;
  onStay: () => void;
}

function SessionWarning({ secondsLeft, reason, hasFailed, onStay }: SessionWarningProps) {
  const { t } = useWords();
  const isIdle = reason === 'inaktiv';
  return (
    <Dialog title={t('session.warning')} onClose={onStay}>
      <p className="session__left" aria-hidden="true">
        {t('session.left', { time: countdown(secondsLeft) })}
      </p>
      <p className="visually-hidden" role="status">
        {t('session.leftSpoken', { seconds: spokenSeconds(secondsLeft) })}
      </p>
      <p>{t(isIdle ? 'session.idle' : 'session.limit')}</p>
      {hasFailed && (
        <p className="field__error" role="alert">
          {t('failure.offline')}
        </p>
      )}
      <button type="button" className="button button--primary" onClick={onStay}>
        {t(isIdle ? 'session.stay' : 'session.understood')}
      </button>
    </Dialog>
  );
}

/** The newest that this tab or another heard; asks again when the session has been in use for a while. */
function useKnownEnds(ends: SessionEnds, askServer: () => Promise<boolean>): SessionEnds {
  const [heard, setHeard] = useState<SessionEnds | null>(null);
  const askedAt = useRef(performance.now());
  const ask = useRef(askServer);
  ask.current = askServer;
  useEffect(() => {
    askedAt.current = performance.now();
    shareEnds({ idleEndsAt: ends.idleEndsAt, endsAt: ends.endsAt });
  }, [ends.idleEndsAt, ends.endsAt]);
  useSharedEnds(
    useCallback((shared) => {
      if (shared === null) void ask.current();
      else setHeard(shared);
    }, []),
  );
  useEffect(
    () =>
      onAnswer(() => {
        if (performance.now() - askedAt.current < ASK_EVERY_MS) return;
        askedAt.current = performance.now();
        void ask.current();
      }),
    [],
  );
  return laterEnds(ends, heard);
}

function usePhase(ends: SessionEnds) {
  const [, look] = useState(0);
  const now = serverNow();
  const phase = now === null ? { kind: 'AWAKE' as const, untilWarningMs: LOOK_EVERY_MS } : phaseOf(ends, now);
  const wait = phase.kind === 'AWAKE' ? Math.min(phase.untilWarningMs, LOOK_EVERY_MS) : COUNT_EVERY_MS;
  useEffect(() => {
    const timer = setInterval(() => look((count) => count + 1), Math.max(wait, 1));
    return () => clearInterval(timer);
  }, [wait]);
  return phase;
}
