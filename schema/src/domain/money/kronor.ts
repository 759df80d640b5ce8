const ORE = 100;

/** Whole kronor as they are stored, as the scalar `Sek` takes them: in öre. */
export function oreOf(kronor: number): number {
  return kronor * ORE;
}

/** An amount that came in as `Sek`, as whole kronor; null when öre are left over. */
export function wholeKronorOf(ore: number): number | null {
  return ore % ORE === 0 ? ore / ORE + 0 : null;
}
