import { useTranslation } from 'react-i18next';
import { Definition } from '../analysis/definition.tsx';
import type { DistributionGroup } from '../api/analysis.ts';
import { formatCount, formatQuantity, formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import css from './summary-figures.module.css';

/** The figures of all in one line, each with its definition one tap away. */
export function SummaryFigures({ group }: { group: DistributionGroup }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const score = (value: string | null | undefined) => (value == null ? undefined : formatScore(value, language));
  const figures = [
    { key: 'n', define: 'n', value: formatCount(group.n, language) },
    { key: 'median', define: 'quartiles', value: score(group.median) },
    { key: 'mean', define: 'mean', value: score(group.mean) },
    { key: 'spread', define: 'spread', value: score(group.spread) },
    { key: 'deviation', define: 'deviation', value: score(group.deviation) },
    { key: 'gini', define: 'gini', value: group.gini == null ? undefined : formatQuantity(group.gini, language) },
  ] as const;
  return (
    <dl className={css.figures}>
      {figures.map(({ key, define, value }) => (
        <div key={key}>
          <dt>
            <Definition term={t(`distribution.${key}`)} text={t(`distribution.define.${define}`)} />
          </dt>
          <dd className="number">{value ?? <span className="muted">{t('distribution.tooFew')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
