/** A part of a year, kept as whole numbers so that no binary fraction enters a sum of money. */
export type Fraction = { numerator: number; denominator: number };

/** numerator / denominator to the nearest whole number; a half goes up, toward the greater number. Both are whole, the denominator positive. */
export function roundHalfUp({ numerator, denominator }: Fraction): number {
  const doubled = 2 * numerator + denominator;
  if (!Number.isInteger(numerator) || !Number.isSafeInteger(doubled) || !Number.isInteger(denominator) || denominator < 1) {
    throw new RangeError(`Not whole numbers that can be divided exactly: ${numerator} / ${denominator}`);
  }
  const rest = doubled % (2 * denominator);
  const whole = (doubled - rest) / (2 * denominator);
  return (rest < 0 ? whole - 1 : whole) + 0;
}
