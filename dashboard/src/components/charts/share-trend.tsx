import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import './charts.css';

export interface SharePoint {
  /** Short, as `H1 25`. */
  label: string;
  /** 0 to 1; null where nothing was due. */
  share: number | null;
}

interface ShareTrendProps {
  points: SharePoint[];
  /** An agreed level, when there is one. */
  target: number | null;
}

const HEIGHT_PX = 130;

/** One panel of small multiples: always 0–100 per cent, so that panels can be compared. */
export function ShareTrend({ points, target }: ShareTrendProps) {
  return (
    <div className="chart" aria-hidden="true">
      <ResponsiveContainer width="100%" height={HEIGHT_PX}>
        <LineChart data={points} margin={{ top: 8, right: 24, bottom: 0, left: 24 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} horizontalValues={[0, 0.5, 1]} className="chart__grid" />
          <XAxis dataKey="label" tickLine={false} axisLine={false} interval={0} height={24} />
          <YAxis hide domain={[0, 1]} ticks={[0, 0.5, 1]} />
          {target !== null && <ReferenceLine y={target} className="chart__target" />}
          <Line
            dataKey="share"
            className="chart__curve"
            stroke="currentColor"
            strokeWidth={2}
            dot={{ r: 4, className: 'chart__dot' }}
            activeDot={false}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
