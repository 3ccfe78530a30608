import type { Instrument, ValueScale } from '@pantau/rulebook';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatE4Short, formatShare, formatWeight } from '../format/e4.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import { Cited } from '../shared/cited.tsx';
import css from './rules.module.css';
import { type SharedPart, sharesOfTree } from './shares.ts';
import tree from './weight-tree.module.css';

/** Dimensions, variables and indicators, each with a bar as long as its share of the score. */
export function WeightTree({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation();
  return (
    <section className={css.section}>
      <h2>{t('rules.weights')}</h2>
      <p className="muted">{t('rules.weightsHelp')}</p>
      <ul className={tree.tree}>
        {sharesOfTree(instrument.dimensions).map((shared) => (
          <Branch key={shared.part.code} shared={shared} above={undefined} />
        ))}
      </ul>
    </section>
  );
}

function Branch({ shared, above }: { shared: SharedPart; above: SharedPart | undefined }) {
  const { t } = useTranslation();
  const { part, parts } = shared;
  const row = <PartRow shared={shared} above={above} />;
  if (parts.length === 0) return <li>{row}</li>;
  const below = (
    <ul className={tree.below}>
      {parts.map((child) => (
        <Branch key={child.part.code} shared={child} above={shared} />
      ))}
    </ul>
  );
  return (
    <li>
      {row}
      {/* The first two levels show the method; what is below them is up to thirty rows, for who asks. */}
      {part.level === 'dimension' && parts.some((child) => child.parts.length > 0) ? (
        below
      ) : (
        <details open={above === undefined && parts.length <= 9 ? true : undefined}>
          <summary>{t('rules.parts', { count: parts.length })}</summary>
          {below}
        </details>
      )}
    </li>
  );
}

function PartRow({ shared: { part, share }, above }: { shared: SharedPart; above: SharedPart | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const zero = share === 0;
  const ownScale = above === undefined || JSON.stringify(above.part.scale) !== JSON.stringify(part.scale);
  const notes = [
    ...(ownScale ? [scaleText(part.scale, t, language)] : []),
    ...(part.lever || above?.part.lever === false ? [] : [t('rules.notALever')]),
  ];
  return (
    <div className={tree.part}>
      <span className={tree.partName}>
        {part.name[language]} <small className="muted">{part.code}</small>
      </span>
      <span className={tree.share} data-unknown={share === null || undefined} aria-hidden="true">
        {share !== null && <i style={{ width: `${share * 100}%` }} />}
      </span>
      <span className={`${tree.partWeight} number`}>
        {share === null ? (
          <span className="muted">
            {part.weight === null
              ? t('rules.weightUnknown')
              : t('rules.ofAbove', { weight: formatWeight(part.weight, language), above: above?.part.code ?? '' })}
          </span>
        ) : zero ? (
          <span className="muted">{t('rules.neverCounts')}</span>
        ) : (
          <>
            <b>{formatShare(share, language)}</b>
            {above !== undefined && part.weight !== null && (
              <small className="muted">
                {' '}
                {t('rules.ofAbove', { weight: formatWeight(part.weight, language), above: above.part.code })}
              </small>
            )}
          </>
        )}
      </span>
      <Cited
        facts={[
          { fact: t('rules.fact.name'), cited: part.cited },
          { fact: t('rules.fact.weight'), cited: part.weightCited },
        ]}
      />
      {notes.length > 0 && <small className={`${tree.partNotes} muted`}>{notes.join(' · ')}</small>}
    </div>
  );
}

function scaleText({ min, max, step }: ValueScale, t: TFunction, language: Language): string {
  const ends = { min: formatE4Short(min, language), max: formatE4Short(max, language) };
  return step === null ? t('rules.valueScale', ends) : t('rules.valueStep', { ...ends, step: formatE4Short(step, language) });
}
