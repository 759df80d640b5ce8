import type { ReactNode } from 'react';

/** One pair of a list of facts. */
export function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <div className="facts__pair">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
