import { Skeleton } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Instrument, Movement, Scorecard, TrendPoint } from '../api/schemas.ts';
import { formatChange, formatCount, formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import { ExplainedMark } from '../shared/explained-mark.tsx';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import { ladderText, placesText, reasonText } from '../shared/movement-mark.tsx';
import { placeText } from '../shared/rank-text.ts';
import { ZoneMark } from '../shared/zone-mark.tsx';
import { BandScale } from './band-scale.tsx';
import { Flags } from './flags.tsx';
import css from './result.module.css';

interface ResultProps {
  readonly point: TrendPoint;
  readonly card: Scorecard | undefined;
  readonly instrument: Instrument | undefined;
  /** The scorecard is still to come: its place is kept, so that nothing slips away when it does. */
  readonly waiting: boolean;
}

/** The period's result: the score, where it lies in its bands, and the published and the computed one apart. */
export function Result({ point, card, instrument, waiting }: ResultProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className={css.result} aria-labelledby="result-title">
      <h2 id="result-title">
        {t('institution.latest', { period: point.period })}
        <small className="muted">
          {t('institution.instrument')} <InstrumentLink id={point.instrument} />
        </small>
      </h2>
      <div className={css.hero}>
        <p className={css.headline}>
          {point.score == null ? (
            <span className={css.noScore}>{unscoredText(point, card, t, language)}</span>
          ) : (
            <b className="number">{formatScore(point.score, language)}</b>
          )}
          <ZoneMark category={point.category} zone={point.zone} />
          {card?.published?.disputed === true && (
            <ExplainedMark mark={t('disputed.mark')} label={t('disputed.label')} help={t('disputed.help')} />
          )}
        </p>
        {point.score != null && (
          <div className={css.scale}>{instrument !== undefined && <BandScale score={point.score} instrument={instrument} />}</div>
        )}
      </div>
      {point.movement != null && <MovedSince movement={point.movement} />}
      {waiting ? <Skeleton className={css.bothWaiting} /> : card !== undefined && <Both card={card} />}
      {card !== undefined && card.flags.length > 0 && <Flags card={card} />}
    </section>
  );
}

/** Against the family's assessment before, in words; what cannot be told says why. */
function MovedSince({ movement }: { movement: Movement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { against, score, rank } = movement;
  const figures = [
    ...(score == null ? [] : [formatChange(score, language)]),
    ...(rank == null ? [] : [placesText(rank, t, language)]),
  ].join(', ');
  const notes = [ladderText(movement, t, language), reasonText(movement, t)].filter((note) => note !== undefined);
  return (
    <p className={`${css.moved} number`}>
      {against == null ? t('movementLine.alone') : t('movementLine.title', { against })}: {figures !== '' && <b>{figures}.</b>}{' '}
      <span className="muted">{notes.join(' ')}</span>
    </p>
  );
}

/** "Peringkat 12 dari 33 terbit, Sangat Baik, indeks tidak diterbitkan": what there is instead of a score, and that it is missing. */
function unscoredText(point: TrendPoint, card: Scorecard | undefined, t: TFunction, language: Language): string {
  const [rank] = card?.published?.ranks ?? [];
  const words = card?.published?.label ?? card?.published?.predicate;
  return capitalized(
    [
      ...(rank === undefined ? [] : [t('institution.rankPublished', { rank: placeText(rank, t, language) })]),
      ...(words == null ? [] : [words]),
      point.instrument.startsWith('PEKPPP') ? t('institution.noIndex') : t('institution.noScore'),
    ].join(', '),
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function Both({ card }: { card: Scorecard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { published, computed } = card;
  const [ruleId = '', ruleNumber] = card.ruleVersion?.split('@') ?? [];
  const unitCount = computed == null ? undefined : t('units.count', { count: computed.unitCount });
  const ofExpected =
    computed?.expectedUnits == null
      ? unitCount
      : t('units.ofExpected', {
          count: formatCount(computed.receivedUnits ?? computed.unitCount, language),
          expected: formatCount(computed.expectedUnits, language),
        });
  return (
    <dl className={css.both}>
      <div>
        <dt>{t('institution.published')}</dt>
        <dd>
          {published?.score == null ? (
            <span className="muted">{t('institution.noPublished')}</span>
          ) : (
            <b className="number">{formatScore(published.score, language)}</b>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('institution.computed')}</dt>
        <dd>
          {computed?.score == null ? (
            <span className="muted">{t(card.units.length > 0 ? 'institution.notComputable' : 'institution.noComputed')}</span>
          ) : (
            <>
              <b className="number">{formatScore(computed.score, language)}</b> <span className="muted">{ofExpected}</span>
              {card.difference != null && (
                <span className="muted number">
                  {' '}
                  · {t('institution.difference', { difference: formatChange(card.difference, language) })}
                </span>
              )}
            </>
          )}
        </dd>
      </div>
      {card.ruleVersion != null && (
        <div className={css.ruleVersion}>
          <dt className="hidden">{t('institution.columns.instrument')}</dt>
          <dd className="muted">
            {t('institution.rule')} <InstrumentLink id={ruleId} version={ruleNumber} />
          </dd>
        </div>
      )}
    </dl>
  );
}
