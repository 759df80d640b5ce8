/** Five to a bundle, as on paper; the number beside it is what is read aloud. */
const BUNDLE = 5;
const MOST_DRAWN = 50;

export function TallyMarks({ count }: { count: number }) {
  const drawn = Math.min(count, MOST_DRAWN);
  const bundles = Array.from({ length: Math.ceil(drawn / BUNDLE) }, (_, index) => index * BUNDLE);
  return (
    <span className="tally-marks">
      {bundles.map((before) => (
        <svg key={before} viewBox="0 0 26 22" className="tally-marks__bundle" aria-hidden="true">
          <path d={strokesPath(Math.min(BUNDLE, drawn - before))} />
        </svg>
      ))}
    </span>
  );
}

function strokesPath(strokes: number): string {
  const upright = Array.from({ length: Math.min(strokes, BUNDLE - 1) }, (_, index) => `M${5 + index * 5} 3v16`).join('');
  return strokes === BUNDLE ? `${upright}M1 16 25 6` : upright;
}
