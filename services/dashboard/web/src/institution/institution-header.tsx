import { NativeSelect } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readMoment } from '../analysis/analysis-search.ts';
import { MomentBand } from '../analysis/moment-band.tsx';
import { MomentPicker } from '../analysis/moment-picker.tsx';
import type { Moment } from '../api/report.ts';
import type { Institution } from '../api/schemas.ts';
import { familyName } from '../shared/family-name.ts';
import { asKind } from '../shared/kind.ts';
import css from './institution-header.module.css';

const route = getRouteApi('/instansi/$code');

interface InstitutionHeaderProps {
  readonly institution: Institution;
  readonly moment: Moment;
  readonly family?: string;
  readonly families?: readonly string[];
}

export function InstitutionHeader({ institution, moment, family, families = [] }: InstitutionHeaderProps) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const province = __PROVINCES__.find(({ code }) => code === institution.provinceCode);
  const kind = asKind(institution.kind);
  return (
    <header className={css.header}>
      <nav aria-label={t('crumbs')} className={css.crumbs}>
        <Link to="/liga" search={readMoment}>
          {t('nav.league')}
        </Link>
        {province !== undefined && (
          <>
            <span aria-hidden="true">/</span>
            <Link to="/liga" search={(now) => ({ province: province.code, ...readMoment(now) })}>
              {province.name}
            </Link>
          </>
        )}
      </nav>
      <h1>{institution.name}</h1>
      <p className="muted">
        {[
          kind === undefined ? institution.kind : t(`kind.${kind}`),
          institution.kind === 'province' ? undefined : province?.name,
          t('institution.code', { code: institution.code }),
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      <p className="no-print">
        <Link to="/banding" search={(now) => ({ family, institutions: [institution.code], ...readMoment(now) })}>
          {t('compareLink')}
        </Link>
      </p>
      {families.length > 1 && family !== undefined && (
        <NativeSelect
          label={t('institution.family')}
          className={css.family}
          value={family}
          data={families.map((value) => ({ value, label: familyName(value, t) }))}
          onChange={(event) =>
            void navigate({ search: (now) => ({ ...now, family: event.currentTarget.value, period: undefined }) })
          }
        />
      )}
      <div className={`${css.moment} no-print`}>
        <MomentPicker moment={moment} onChange={(chosen) => void navigate({ search: (now) => ({ ...now, ...chosen }) })} />
      </div>
      <MomentBand moment={moment} />
    </header>
  );
}
