import './bullet.css';

interface BulletProps {
  /** From 0 to 1 of the scale; null where there is nothing to draw. */
  value: number | null;
  /** The level to reach, or the plan, from 0 to 1 of the scale. */
  target: number | null;
}

/** Few's bullet: one solid bar on one scale, a long tick where it should reach. The numbers stand in words beside it. */
export function Bullet({ value, target }: BulletProps) {
  return (
    <svg className="bullet" aria-hidden="true">
      <rect className="bullet__scale" y="5" width="100%" height="14" />
      {value !== null && <rect className="bullet__bar" y="8" width={percent(value)} height="8" />}
      {target !== null && <line className="bullet__target" x1={percent(target)} x2={percent(target)} y1="1" y2="23" />}
    </svg>
  );
}

function percent(part: number): string {
  return `${Math.min(Math.max(part, 0), 1) * 100}%`;
}
