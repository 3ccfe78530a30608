import { type Instrument, instruments, type Level, type Part, unitKinds } from '@pantau/rulebook';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatE4, formatE4Short } from '../format/e4.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { Cited } from '../shared/cited.tsx';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import { asKind } from '../shared/kind.ts';
import facts from './facts.module.css';
import css from './rules.module.css';
import { validityText } from './validity-text.ts';

/** Everything an instrument says beside its categories and weights, fact by fact. */
export function Facts({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { authority, legalBasis, validity, scale, conversion, unitScore, rollUp, secondAxis, ownWeights } = instrument;
  const level = deepestKnown(instrument);
  const method = rollUp.method ?? 'unknown';
  const comparable = instruments().filter(({ id, series }) => series === instrument.series && id !== instrument.id);
  const [min, max] = [formatE4Short(scale.min, language), formatE4Short(scale.max, language)];
  return (
    <section className={css.section}>
      <h2>{t('rules.facts')}</h2>
      <dl className={facts.facts}>
        <Fact name={t('rules.authority')}>{authority.name}</Fact>
        <Fact name={t('rules.legalBasis')}>
          {legalBasis.length === 0 && <span className="muted">{t('rules.unknown')}</span>}
          {legalBasis.map(({ title, cited }) => (
            <span key={title} className={facts.line}>
              {title} <Cited facts={[{ fact: t('rules.legalBasis'), cited }]} />
            </span>
          ))}
        </Fact>
        <Fact name={t('rules.validity')}>
          {validityText(instrument, t)} <Cited facts={[{ fact: t('rules.validity'), cited: validity.cited }]} />
        </Fact>
        <Fact name={t('rules.series')}>
          {comparable.length === 0
            ? t('rules.seriesAlone')
            : comparable.map(({ id }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <InstrumentLink id={id} />
                </span>
              ))}
        </Fact>
        <Fact name={t('rules.scale')}>
          {t('rules.scaleRange', { min, max })}
          {conversion !== 1 && ` (${t('rules.conversion', { factor: conversion })})`}{' '}
          <Cited facts={[{ fact: t('rules.scale'), cited: scale.cited }]} />
        </Fact>
        <Fact name={t('rules.scoredAt')}>
          {t(`rules.level.${level}`)}
          {level !== 'indicator' && <small className="muted">{t('rules.scoredAtHelp')}</small>}
        </Fact>
        {unitScore === null ? (
          <Fact name={t('rules.missing')}>{t('rules.missingTotal')}</Fact>
        ) : (
          <>
            <Fact name={t('rules.missing')}>
              {t('rules.missingRefuse')} <Cited facts={[{ fact: t('rules.missing'), cited: unitScore.missingCited }]} />
            </Fact>
            <Fact name={t('rules.tolerance')}>
              {t('rules.toleranceText', { points: formatE4(unitScore.pointsTolerance, language) })}{' '}
              <Cited facts={[{ fact: t('rules.tolerance'), cited: unitScore.toleranceCited }]} />
            </Fact>
          </>
        )}
        <Fact name={t('rules.rollUp')}>
          {t(`rules.rollUpMethod.${method}`)} <Cited facts={[{ fact: t('rules.rollUp'), cited: rollUp.cited }]} />
        </Fact>
        {secondAxis !== null && (
          <Fact name={t('rules.secondAxis')}>
            {t('rules.secondAxisText', { name: secondAxis.name[language], suffix: secondAxis.suffix[language] })}{' '}
            <Cited facts={[{ fact: t('rules.secondAxis'), cited: secondAxis.cited }]} />
          </Fact>
        )}
        {ownWeights !== null && (
          <Fact name={t('rules.ownWeights')}>
            {t('rules.ownWeightsText')} <Cited facts={[{ fact: t('rules.ownWeights'), cited: ownWeights.cited }]} />
          </Fact>
        )}
        <UnitLists units={instrument.units} />
        <Ranking ranking={instrument.ranking} />
      </dl>
    </section>
  );
}

function UnitLists({ units }: Pick<Instrument, 'units'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = new Map(unitKinds().map(({ code, name }) => [code, name[language]]));
  return (
    <Fact name={t('rules.units')}>
      {units.length === 0 && <span className="muted">{t('rules.unknown')}</span>}
      {units.map(({ of, kinds, count, cited }) => (
        <span key={of.join()} className={facts.line}>
          <span className="muted">{of.map((kind) => kindName(kind, t)).join(', ')}: </span>
          {[
            ...(count === null ? [] : [t('rules.unitCount', { count })]),
            ...(kinds === null ? [] : [kinds.map((kind) => names.get(kind) ?? kind).join(', ')]),
          ].join(': ') || t('rules.unknown')}{' '}
          <Cited facts={[{ fact: t('rules.units'), cited }]} />
        </span>
      ))}
    </Fact>
  );
}

function Ranking({ ranking: { tieBreak, peers, cited } }: Pick<Instrument, 'ranking'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {peers.length > 0 && (
        <Fact name={t('rules.ranking')}>
          {peers
            .map(({ kind, assessed }) =>
              assessed === null
                ? kindName(kind, t)
                : t('rules.assessed', { number: formatCount(assessed, language), kind: kindName(kind, t) }),
            )
            .join(', ')}{' '}
          <Cited facts={[{ fact: t('rules.ranking'), cited }]} />
        </Fact>
      )}
      <Fact name={t('rules.tieBreak')}>{tieBreak ?? <span className="muted">{t('rules.unknown')}</span>}</Fact>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function kindName(kind: string, t: TFunction): string {
  const known = asKind(kind);
  return known === undefined ? kind : t(`kind.${known}`);
}

/** The deepest level all of whose weights are known: what a score can be made of. */
function deepestKnown({ unitScore, dimensions }: Instrument): 'unit' | Level {
  if (unitScore === null) return 'unit';
  const below = (parts: readonly Part[], level: Level): Level => {
    const counting = parts.filter(({ weight }) => weight?.numerator !== 0);
    const deeper = counting.filter((part) => part.parts.length > 0 && part.parts.every(({ weight }) => weight !== null));
    const [first] = deeper.flatMap(({ parts: next }) => next);
    return first === undefined
      ? level
      : below(
          deeper.flatMap(({ parts: next }) => next),
          first.level,
        );
  };
  return below(dimensions, 'dimension');
}
