import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Foot } from '../api/report.ts';
import { formatInstant, formatLag } from '../format/dates.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import css from './answer.module.css';

/** Under every answer: as of when, and on one tap how fresh it is, by which rules, and from whom. */
export function AnswerFoot({ foot }: { foot: Foot }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, watermark, lagSeconds, rowCount, ruleVersions, sources, vintage } = foot;
  const instant = formatInstant(asOf, language);
  return (
    <details className={css.foot}>
      <summary>
        <span className="number">
          {rowCount == null
            ? t('foot.asOf', { instant })
            : t('foot.rows', { count: rowCount, rows: formatCount(rowCount, language), instant })}
        </span>{' '}
        · {t('foot.more')}
      </summary>
      <dl>
        {vintage != null && <Fact name={t('foot.vintage')}>{vintage}</Fact>}
        <Fact name={t('foot.reach')}>
          {watermark == null ? t('freshness.away') : formatInstant(watermark, language)}
          {lagSeconds != null && lagSeconds >= 1 && ` · ${t('freshness.lag', { lag: formatLag(lagSeconds, language) })}`}
        </Fact>
        {ruleVersions != null && ruleVersions.length > 0 && (
          <Fact name={t('foot.rules')}>
            {ruleVersions.map((ruleVersion, at) => (
              <span key={ruleVersion}>
                {at > 0 && ', '}
                <RuleLink ruleVersion={ruleVersion} />
              </span>
            ))}
          </Fact>
        )}
        {sources != null && (
          <Fact name={t('foot.sources')}>
            <Sources sources={sources} />
          </Fact>
        )}
      </dl>
    </details>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="number">{children}</dd>
    </>
  );
}

/** A few by name; where they are hundreds, the others on one more tap. */
function Sources({ sources }: { sources: readonly string[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (sources.length === 0) return t('foot.computed');
  const [first, rest] = [sources.slice(0, FEW), sources.slice(FEW)];
  return (
    <>
      {first.join(', ')}
      {rest.length > 0 && (
        <details>
          <summary>{t('foot.moreSources', { count: rest.length, others: formatCount(rest.length, language) })}</summary>
          {rest.join(', ')}
        </details>
      )}
    </>
  );
}

const FEW = 12;

/** "ORI-2022@1" leads to that version of the rules. */
function RuleLink({ ruleVersion }: { ruleVersion: string }) {
  const [id = ruleVersion, version] = ruleVersion.split('@');
  return <InstrumentLink id={id} version={version} />;
}
