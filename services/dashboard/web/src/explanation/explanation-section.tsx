import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Explanation, explanationQuery } from '../api/explanation.ts';
import type { Scorecard } from '../api/schemas.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { Failure } from '../shared/notice.tsx';
import { basisOf } from './basis.ts';
import css from './explanation.module.css';
import { KnownAndOpen } from './known-and-open.tsx';
import { MadeFrom } from './made-from.tsx';
import { PartRows } from './part-rows.tsx';
import { Simulator } from './simulator.tsx';
import { UnitRows } from './unit-rows.tsx';

interface ExplanationSectionProps {
  readonly code: string;
  readonly card: Scorecard;
  /** What follows it; not before it is there, or it would push that down under the reader's eyes. */
  readonly children: ReactNode;
}

/** Why the institution has its score as far as anybody knows, and what would raise it. */
export function ExplanationSection({ code, card, children }: ExplanationSectionProps) {
  const language = useLanguage();
  const explanation = useQuery(explanationQuery(code, card.instrument, card.period, language));
  if (explanation.isPending) return <Skeleton height={320} mt="xl" />;
  return (
    <>
      {explanation.isError ? (
        <Failure error={explanation.error} onRetry={() => void explanation.refetch()} />
      ) : (
        <Explained explanation={explanation.data} card={card} />
      )}
      {children}
    </>
  );
}

function Explained({ explanation, card }: { explanation: Explanation; card: Scorecard }) {
  const { t } = useTranslation();
  const basis = useMemo(() => basisOf(explanation, card), [explanation, card]);
  const { computed, ruleVersion } = explanation;
  return (
    <>
      {computed === null ? (
        <KnownAndOpen explanation={explanation} card={card} basis={basis} />
      ) : (
        <Computed explanation={explanation} computed={computed} />
      )}
      {basis !== undefined && (
        // Another basis is another page: what was moved on the last one must not stand on this one.
        <Simulator key={`${explanation.instrument}/${card.period}/${card.version}`} basis={basis} ruleVersion={ruleVersion} />
      )}
      {basis === undefined && computed !== null && <p className="muted">{t('path.otherRule', { rule: ruleVersion })}</p>}
    </>
  );
}

interface ComputedProps {
  readonly explanation: Explanation;
  readonly computed: NonNullable<Explanation['computed']>;
}

function Computed({ explanation, computed }: ComputedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { sentences, missing } = explanation;
  const [summary, ...others] = sentences;
  return (
    <section className={css.section}>
      <h2>{t('explanation.title', { score: formatScore(computed.score, language) })}</h2>
      {summary !== undefined && <p>{summary}</p>}
      <p className="muted">{t('explanation.barHelp')}</p>
      {computed.parts.length > 0 && computed.units.length > 1 && (
        <>
          <h3>{t('explanation.mean')}</h3>
          <PartRows parts={computed.parts} />
        </>
      )}
      <h3>{t('explanation.units')}</h3>
      <UnitRows units={computed.units} />
      {missing.units.length > 0 && (
        <>
          <h3>{t('explanation.notCounted')}</h3>
          <ul className={css.plain}>
            {missing.units.map(({ code, name, product, message }) => (
              <li key={`${code}/${product?.code}`}>
                {product == null ? name : `${name}: ${product.name}`}: <span className="muted">{message}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <details className={css.details}>
          <summary>{t('explanation.inWords')}</summary>
          <ul>
            {others.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <MadeFrom explanation={explanation} />
    </section>
  );
}
