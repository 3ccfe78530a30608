import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Definition } from '../analysis/definition.tsx';
import type { DistributionGroup } from '../api/analysis.ts';
import { formatCount, formatQuantity, formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { ExplainedMark } from '../shared/explained-mark.tsx';
import figures from '../shared/figures.module.css';
import { BoxPlot } from './box-plot.tsx';
import { plotRange } from './filled-bins.ts';
import css from './group-table.module.css';
import { ZoneBar } from './zone-bar.tsx';

interface GroupTableProps {
  readonly caption: string;
  readonly groups: readonly DistributionGroup[];
  readonly nameOf: (group: DistributionGroup) => React.ReactNode;
  /** Whether the groups are periods in their order: breaks between them are then shown. */
  readonly inTime: boolean;
}

const SCORES = ['median', 'q1', 'q3', 'min', 'max', 'mean', 'spread', 'deviation'] as const;
const DEFINED_BY = {
  median: 'quartiles',
  q1: 'quartiles',
  q3: 'quartiles',
  min: 'n',
  max: 'n',
  mean: 'mean',
  spread: 'spread',
  deviation: 'deviation',
} as const;

/** One row per group: its box plot on the scale of all, and every figure of it. */
export function GroupTable({ caption, groups, nameOf, inTime }: GroupTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const range = plotRange(groups) ?? { low: 0, high: 100 };
  const [low, high] = [range.low, range.high].map((end) => formatQuantity(String(end), language));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={figures.scroll} aria-label={caption} tabIndex={0}>
      <table className={`${figures.table} ${css.groups}`}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('distribution.group')}</th>
            <th scope="col" data-figure-text>
              {t('distribution.plot', { low, high })}
            </th>
            <th scope="col" data-number>
              <Definition term={t('distribution.n')} text={t('distribution.define.n')} />
            </th>
            {SCORES.map((key) => (
              <th key={key} scope="col" data-number>
                {DEFINED_BY[key] === 'n' ? (
                  t(`distribution.${key}`)
                ) : (
                  <Definition term={t(`distribution.${key}`)} text={t(`distribution.define.${DEFINED_BY[key]}`)} />
                )}
              </th>
            ))}
            <th scope="col" data-number>
              <Definition term={t('distribution.gini')} text={t('distribution.define.gini')} />
            </th>
            <th scope="col">
              <Definition term={t('distribution.zones')} text={t('distribution.define.zones')} />
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group, index) => (
            <Fragment key={group.key}>
              {inTime && index > 0 && group.breakBefore === true && <BreakRow period={group.key} columns={SCORES.length + 5} />}
              <tr data-key={group.key}>
                <th scope="row" data-figure-text>
                  {nameOf(group)}
                </th>
                <td>
                  <BoxPlot group={group} low={range.low} high={range.high} />
                </td>
                <td data-number>{formatCount(group.n, language)}</td>
                {SCORES.map((key) => (
                  <td key={key} data-number>
                    {group[key] == null ? (
                      <Unknown />
                    ) : key === 'median' ? (
                      <b>{formatScore(group[key], language)}</b>
                    ) : (
                      formatScore(group[key], language)
                    )}
                  </td>
                ))}
                <td data-number>{group.gini == null ? <Unknown /> : formatQuantity(group.gini, language)}</td>
                <td>
                  <ZoneBar zones={group.zones} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Unknown() {
  const { t } = useTranslation();
  return (
    <>
      <span className="muted" aria-hidden="true">
        –
      </span>
      <span className="hidden">{t('distribution.tooFew')}</span>
    </>
  );
}

function BreakRow({ period, columns }: { period: string; columns: number }) {
  const { t } = useTranslation();
  return (
    <tr className={css.break}>
      <td colSpan={columns}>
        <ExplainedMark mark={t('break.mark')} label={`${period}: ${t('break.label')}`} help={t('break.help')} />
      </td>
    </tr>
  );
}
