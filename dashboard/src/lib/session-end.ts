/** When a session ends, as the server said last. Instants. */
export interface SessionEnds {
  /** If it is left alone. */
  idleEndsAt: string;
  /** At the latest, however much it is used. */
  endsAt: string;
}

/** Left alone, or as long as a session may be. Stands in the address of the sign-in page. */
export type EndReason = 'inaktiv' | 'tidsgrans';

export type SessionPhase =
  | { kind: 'AWAKE'; untilWarningMs: number }
  | { kind: 'WARNING'; secondsLeft: number; reason: EndReason }
  | { kind: 'ENDED'; reason: EndReason };

/** Long enough to come back from the coffee machine. */
export const WARNING_MS = 120_000;
/** The server's time is told in whole seconds. */
const GRACE_MS = 1000;

export function phaseOf({ idleEndsAt, endsAt }: SessionEnds, nowMillis: number): SessionPhase {
  const [idle, latest] = [Date.parse(idleEndsAt), Date.parse(endsAt)];
  const reason: EndReason = latest <= idle ? 'tidsgrans' : 'inaktiv';
  const leftMs = Math.min(idle, latest) - nowMillis;
  if (leftMs <= -GRACE_MS) return { kind: 'ENDED', reason };
  if (leftMs > WARNING_MS) return { kind: 'AWAKE', untilWarningMs: leftMs - WARNING_MS };
  return { kind: 'WARNING', secondsLeft: Math.max(0, Math.ceil(leftMs / 1000)), reason };
}

/** Of what two tabs know: the newer, since the idle end only moves forward. */
export function laterEnds(one: SessionEnds, other: SessionEnds | null): SessionEnds {
  return other !== null && Date.parse(other.idleEndsAt) > Date.parse(one.idleEndsAt) ? other : one;
}

/** `1.05`: minutes and seconds. */
export function countdown(secondsLeft: number): string {
  return `${Math.floor(secondsLeft / 60)}.${String(secondsLeft % 60).padStart(2, '0')}`;
}

/** The moments at which the time left is also read aloud: at first, at one minute and at the last half. */
export function spokenSeconds(secondsLeft: number): number {
  return [30, 60].find((seconds) => secondsLeft <= seconds) ?? 120;
}
