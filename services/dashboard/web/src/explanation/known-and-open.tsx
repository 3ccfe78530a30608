import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Explanation } from '../api/explanation.ts';
import type { PublishedRank, Scorecard } from '../api/schemas.ts';
import { formatE4 } from '../format/e4.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import { SourceLink } from '../shared/source-list.tsx';
import { asZone } from '../shared/zone.ts';
import { categoryWord } from '../shared/zone-mark.tsx';
import type { Basis } from './basis.ts';
import css from './explanation.module.css';
import { type KnownFacts, knownFacts } from './known-facts.ts';
import { MadeFrom } from './made-from.tsx';

interface KnownAndOpenProps {
  readonly explanation: Explanation;
  readonly card: Scorecard;
  readonly basis: Basis | undefined;
}

/** A result that others published and nobody can compute here: what it tells, what it leaves open, and what would close that. */
export function KnownAndOpen({ explanation, card, basis }: KnownAndOpenProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const facts = knownFacts(explanation, card, basis);
  if (facts === undefined) return null;
  const claims = card.published?.claims ?? [];
  return (
    <section className={css.section}>
      <h2>{t('explanation.titleUnknown')}</h2>
      <div className={css.known}>
        <div>
          <h3>{t('explanation.known')}</h3>
          <ul>
            {knownTexts(facts, card, t, language).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {claims.length > 0 && (
            <p className="muted">
              {t('explanation.printedBy')}{' '}
              {claims.map((claim, index) => (
                <span key={JSON.stringify(claim)}>
                  {index > 0 && '; '}
                  <SourceLink source={claim.source} />
                </span>
              ))}
            </p>
          )}
        </div>
        <div>
          <h3>{t('explanation.notKnown')}</h3>
          <ul>
            {openTexts(facts, basis, t, language).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('explanation.needed')}</h3>
          <ul>
            {facts.score === null && <li>{t('explanation.need.score')}</li>}
            {basis === undefined && <li>{t('explanation.need.units')}</li>}
            {facts.instrument.unitScore !== null && <li>{t('explanation.need.dimensions')}</li>}
          </ul>
        </div>
      </div>
      <MadeFrom explanation={explanation} />
    </section>
  );
}

function knownTexts(facts: KnownFacts, { published }: Scorecard, t: TFunction, language: Language): readonly string[] {
  const { instrument, score, standing, range, next } = facts;
  const zone = asZone(published?.zone);
  const band = instrument.bands.find(({ category }) => category === published?.category);
  const shown = published?.claims.find((claim) => claim.shown);
  // Words that name none of the instrument's categories are all the same what the source printed.
  const predicate = published?.predicate ?? shown?.predicate ?? (band === undefined ? shown?.category : undefined);
  const category =
    band && t('explanation.fact.category', { category: categoryWord(band.category, t), label: band.label[language] });
  const words = [
    ...(zone === undefined ? [] : [t('explanation.fact.zone', { zone: t(`zone.${zone}`) })]),
    ...(category === undefined ? [] : [category]),
  ];
  const of = (e4: number) => formatE4(e4, language);
  return [
    ...(score === null ? [] : [t('explanation.fact.score', { score: of(score) })]),
    ...(published?.ranks ?? []).map((rank) => rankFact(rank, t, language)),
    ...(predicate == null || predicate === band?.label[language] ? [] : [t('explanation.fact.predicate', { predicate })]),
    ...words,
    ...(range === null ? [] : [t('explanation.fact.range', { words: words.join(', '), from: of(range.from), to: of(range.to) })]),
    ...(next === null
      ? []
      : [
          t('explanation.fact.gapBetween', {
            category: categoryWord(next.category, t),
            least: of(next.least),
            most: of(next.most),
          }),
        ]),
    ...(standing === null
      ? []
      : standing.nextBand === null
        ? [t('explanation.fact.best')]
        : [
            t('explanation.fact.gap', {
              category: categoryWord(standing.nextBand.category, t),
              gap: of(standing.nextBand.gap),
              from: of(standing.nextBand.from),
            }),
          ]),
    ...(standing?.marginBelow == null ? [] : [t('explanation.fact.margin', { margin: of(standing.marginBelow) })]),
  ];
}

function rankFact({ rank, of, scope }: PublishedRank, t: TFunction, language: Language): string {
  const known = scope === 'national' || scope === 'province' ? scope : 'unknown';
  const filled = { rank: formatCount(rank, language), scope: t(`rank.scope.${known}`) };
  return of == null
    ? t('explanation.fact.rank', filled)
    : t('explanation.fact.rankOf', { ...filled, of: formatCount(of, language) });
}

function openTexts(facts: KnownFacts, basis: Basis | undefined, t: TFunction, language: Language): readonly string[] {
  const { instrument, score, otherMean, cutsKnown } = facts;
  return [
    ...(score === null ? [instrument.family === 'PEKPPP' ? t('explanation.open.index') : t('explanation.open.score')] : []),
    ...(basis === undefined
      ? [
          otherMean === null || score === null
            ? t('explanation.open.units')
            : t('explanation.open.unitsPartly', { mean: formatE4(otherMean, language), score: formatE4(score, language) }),
        ]
      : []),
    ...(instrument.unitScore === null ? [] : [t('explanation.open.dimensions')]),
    ...(cutsKnown ? [] : [t('explanation.open.cuts', { instrument: instrument.id })]),
  ];
}
