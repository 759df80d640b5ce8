import { useWords } from '../../lib/words.js';
import type { ContactKpi } from './kpi-figures.js';

/** Our readings stand open beside the figure; the full definition is one step away. */
export function KpiDefinition({ definition }: { definition: ContactKpi['definition'] }) {
  const { t } = useWords();
  const { qualifies, numerator, pending, source, ourReadings } = definition;
  const facts = [
    [t('contactKpis.definition.qualifies'), qualifies],
    [t('contactKpis.definition.numerator'), numerator],
    [t('contactKpis.definition.pending'), pending],
    [t('contactKpis.definition.source'), source],
  ].filter(([, text]) => text !== '');
  return (
    <div className="kpi__definition">
      {ourReadings.map((reading) => (
        <p key={reading} className="kpi__reading">
          <strong>{t('contactKpis.ourReading')}:</strong> {reading}
        </p>
      ))}
      <details className="kpi__how">
        <summary>{t('contactKpis.definition')}</summary>
        <dl className="facts">
          {facts.map(([term, text]) => (
            <div key={term} className="facts__pair">
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
