import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { KpiTrends } from './kpi-trends.js';
import type { BoardOrganisation } from './plan-standing.js';
import { VolumeFigures } from './volume-figures.js';

interface BoardTrendsProps {
  volumes: BoardOrganisation['contactVolumeTrend'];
  halfYear: HalfYear;
}

/** The part of the page that needs the chart library; loaded when the reader comes near it. */
export function BoardTrends({ volumes, halfYear }: BoardTrendsProps) {
  return (
    <div className="board-trends">
      <VolumeFigures volumes={volumes} halfYear={halfYear} />
      <KpiTrends halfYear={halfYear} />
    </div>
  );
}
