import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import './charts.css';

export interface BudgetBar {
  name: string;
  budget: number;
  /** Null when nothing has been recorded. */
  actual: number | null;
}

interface BudgetBarsProps {
  bars: BudgetBar[];
  names: { budget: string; actual: string };
  format: (kronor: number) => string;
}

const ROW_PX = 64;
const AXIS_PX = 30;

/** Plan as an outline, actual solid, one pair a category from zero. */
export function BudgetBars({ bars, names, format }: BudgetBarsProps) {
  const label = (value: unknown) => (typeof value === 'number' ? format(value) : '');
  return (
    <div className="chart">
      <p className="key" aria-hidden="true">
        <span className="key__entry">
          <span className="key__swatch key__swatch--plan" />
          {names.budget}
        </span>
        <span className="key__entry">
          <span className="key__swatch" />
          {names.actual}
        </span>
      </p>
      <div aria-hidden="true">
        <ResponsiveContainer width="100%" height={bars.length * ROW_PX + AXIS_PX}>
          <BarChart
            data={bars}
            layout="vertical"
            margin={{ top: 4, right: 96, bottom: 4, left: 0 }}
            barGap={3}
            barCategoryGap="22%"
            accessibilityLayer={false}
          >
            <XAxis type="number" hide domain={[(least: number) => Math.min(0, least), 'dataMax']} />
            <YAxis
              type="category"
              dataKey="name"
              width={132}
              tickLine={false}
              axisLine={{ className: 'chart__axis' }}
              interval={0}
            />
            <Bar dataKey="budget" className="chart__plan" isAnimationActive={false}>
              <LabelList dataKey="budget" position="right" formatter={label} />
            </Bar>
            <Bar dataKey="actual" className="chart__actual" isAnimationActive={false}>
              <LabelList dataKey="actual" position="right" formatter={label} className="chart__value" />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}
