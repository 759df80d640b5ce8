import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import './charts.css';

export interface ColumnPair {
  label: string;
  /** The half-year and the same one the year before; null when there is nothing to show. */
  current: number | null;
  previous: number | null;
}

interface ColumnPairsProps {
  pairs: ColumnPair[];
  names: { current: string; previous: string };
  format: (value: number) => string;
}

const HEIGHT_PX = 260;

/** Last year lighter, this year solid, each labelled with its number; the axis starts at zero. */
export function ColumnPairs({ pairs, names, format }: ColumnPairsProps) {
  const label = (value: unknown) => (typeof value === 'number' ? format(value) : '');
  return (
    <div className="chart">
      <p className="key" aria-hidden="true">
        <span className="key__entry">
          <span className="key__swatch key__swatch--previous" />
          {names.previous}
        </span>
        <span className="key__entry">
          <span className="key__swatch" />
          {names.current}
        </span>
      </p>
      <div aria-hidden="true">
        <ResponsiveContainer width="100%" height={HEIGHT_PX}>
          <BarChart
            data={pairs}
            margin={{ top: 26, right: 0, bottom: 4, left: 0 }}
            barGap={2}
            barCategoryGap="24%"
            accessibilityLayer={false}
          >
            <XAxis dataKey="label" tickLine={false} axisLine={{ className: 'chart__axis' }} interval={0} height={28} />
            <YAxis hide domain={[0, 'dataMax']} />
            <Bar dataKey="previous" className="chart__previous" isAnimationActive={false}>
              <LabelList dataKey="previous" position="top" formatter={label} />
            </Bar>
            <Bar dataKey="current" className="chart__actual" isAnimationActive={false}>
              <LabelList dataKey="current" position="top" formatter={label} className="chart__value" />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}
