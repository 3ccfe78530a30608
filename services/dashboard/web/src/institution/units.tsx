import { useTranslation } from 'react-i18next';
import type { RosterEntry, Scorecard, Unit, UnitClaim } from '../api/schemas.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { SourceLink } from '../shared/source-list.tsx';
import { ZoneMark } from '../shared/zone-mark.tsx';
import css from './institution.module.css';

/** Units in three kinds that must not be mixed up: computed from what was sent in, printed by a source, and merely listed. */
export function Units({ card }: { card: Scorecard }) {
  const { t } = useTranslation();
  const units = card.units;
  const claims = card.unitClaims ?? [];
  const roster = card.roster?.entries ?? [];
  return (
    <section className={css.section}>
      <h2>{t('institution.unitsTitle')}</h2>
      {units.length + claims.length + roster.length === 0 && <p className="muted">{t('institution.unitsEmpty')}</p>}
      {units.length > 0 && <ComputedUnits units={units} />}
      {claims.length > 0 && <PrintedUnits claims={claims} />}
      {roster.length > 0 && <Roster roster={roster} />}
    </section>
  );
}

function ComputedUnits({ units }: { units: readonly Unit[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption>{t('institution.unitsComputed')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('institution.columns.unit')}</th>
            <th scope="col">{t('institution.columns.score')}</th>
            <th scope="col">{t('institution.columns.category')}</th>
            <th scope="col">{t('institution.columns.revision')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={`${unit.code}/${unit.product?.code}`}>
              <th scope="row">{withProduct(unit.name ?? unit.code, unit.product)}</th>
              <td className="number">
                {unit.score == null ? <span className="muted">{t('none')}</span> : formatScore(unit.score, language)}
              </td>
              <td>
                <ZoneMark category={unit.category} zone={unit.zone} />
              </td>
              <td className="number">{unit.revision ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PrintedUnits({ claims }: { claims: readonly UnitClaim[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption>{t('institution.unitClaims')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('institution.columns.unit')}</th>
            <th scope="col">{t('institution.columns.score')}</th>
            <th scope="col">{t('institution.columns.category')}</th>
            <th scope="col">{t('institution.columns.source')}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={JSON.stringify(claim)}>
              <th scope="row">{withProduct(claim.unit?.name ?? '', claim.product)}</th>
              <td className="number">
                {claim.score == null ? <span className="muted">{t('noValue')}</span> : formatScore(claim.score, language)}
              </td>
              <td>
                <ZoneMark category={undefined} zone={claim.zone} />
              </td>
              <td>
                <SourceLink source={claim.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Roster({ roster }: { roster: readonly RosterEntry[] }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('institution.roster')}</h3>
      <ul className={css.roster}>
        {roster.map(({ unit, products }) => (
          <li key={unit.name}>{[unit.name, ...products.map(({ name }) => name)].join(': ')}</li>
        ))}
      </ul>
    </>
  );
}

function withProduct(unit: string, product: { readonly name: string } | null | undefined): string {
  return product == null ? unit : `${unit}: ${product.name}`;
}
