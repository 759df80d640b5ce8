import type { Shape, Tone } from './status-table.js';
import './mark.css';

const DRAWINGS: Record<Shape, React.ReactNode> = {
  disc: <circle cx="8" cy="8" r="6.5" className="mark__fill" />,
  half: (
    <>
      <circle cx="8" cy="8" r="6" className="mark__line" />
      <path d="M8 2a6 6 0 0 1 0 12z" className="mark__fill" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="6" className="mark__line" />,
  triangle: <path d="M8 1.5 15 14H1z" className="mark__fill" />,
  square: <rect x="2" y="2" width="12" height="12" className="mark__fill" />,
  cross: <path d="m3 3 10 10M13 3 3 13" className="mark__line mark__line--bold" />,
  question: (
    <>
      <circle cx="8" cy="8" r="6.5" className="mark__line mark__line--dashed" />
      <path d="M6 6.4a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.1M8 11.6v.1" className="mark__line mark__line--fine" />
    </>
  ),
  dash: <path d="M2 8h12" className="mark__line mark__line--bold" />,
  dot: <circle cx="8" cy="8" r="2" className="mark__fill" />,
};

/** A status shape; the word beside it is what is read aloud. */
export function Mark({ shape, tone = 'plain' }: { shape: Shape; tone?: Tone }) {
  return (
    <svg className={`mark mark--${tone}`} viewBox="0 0 16 16" aria-hidden="true">
      {DRAWINGS[shape]}
    </svg>
  );
}
