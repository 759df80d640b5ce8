import type { HalfYear } from '@jourplan/schema/domain/time/half-year.js';
import { Figure, type FigureTable } from '../../components/figure.js';
import type { Section } from '../../graphql/graphql.js';
import { useWords } from '../../lib/words.js';
import { BarRows } from './bar-rows.js';
import {
  type ContactVolumes,
  type DimensionInAddress,
  dimensionBehind,
  largestOf,
  rowsOf,
  type VolumeCell,
} from './breakdown.js';

interface SectionFigureProps {
  section: Section;
  volumes: ContactVolumes;
  dimension: DimensionInAddress;
  halfYear: HalfYear;
}

/** The cases of one section, broken down; both sections are drawn to one scale. */
export function SectionFigure({ section, volumes, dimension, halfYear }: SectionFigureProps) {
  const { t, number, halfYearInline } = useWords();
  const by = dimensionBehind(dimension);
  const rows = rowsOf(volumes.cells, section, by);
  const dimensionName = t(`label.breakdown.${by}`);
  return (
    <Figure
      id={section === 'GENERAL' ? 'allman' : 'domstol'}
      finding={useFinding(section, volumes, rows, dimension === 'omstandigheter')}
      subtitle={t('contactVolumes.section.subtitle', {
        dimension: dimensionName.toLowerCase(),
        period: halfYearInline(halfYear),
      })}
      table={useVolumeTable(rows, dimensionName)}
    >
      <BarRows
        rows={rows.map(({ value, label, casesReceived }) => ({ key: value, label, count: casesReceived }))}
        longest={Math.max(0, ...volumes.cells.map(({ casesReceived }) => casesReceived))}
        format={number}
      />
    </Figure>
  );
}

function useFinding(section: Section, volumes: ContactVolumes, rows: VolumeCell[], isOverlapping: boolean): string {
  const { t, number } = useWords();
  const name = t(`label.section.${section}`);
  const cases = volumes.bySection.find((one) => one.section === section)?.casesReceived ?? 0;
  const largest = largestOf(rows);
  if (cases === 0 || !largest) return t('contactVolumes.section.finding.none', { section: name });
  const values = { section: name, label: largest.label, count: number(largest.casesReceived) };
  if (isOverlapping) return t('contactVolumes.section.finding.overlap', values);
  return t('contactVolumes.section.finding', { ...values, cases });
}

function useVolumeTable(rows: VolumeCell[], dimensionName: string): FigureTable {
  const { t, number } = useWords();
  return {
    columns: [
      { key: 'value', label: dimensionName },
      { key: 'cases', label: t('column.cases'), isNumber: true },
      { key: 'attempts', label: t('contactVolumes.column.attempts'), isNumber: true },
      { key: 'conversations', label: t('column.conversations'), isNumber: true },
    ],
    rows: rows.map(({ value, label, casesReceived, attempts, conversations }) => ({
      key: value,
      cells: { value: label, cases: casesReceived, attempts, conversations },
    })),
    show: (_column, cell) => (typeof cell === 'number' ? number(cell) : String(cell ?? '')),
  };
}
