import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Correction } from '../api/data-status.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import { asZone } from '../shared/zone.ts';
import { categoryWord } from '../shared/zone-mark.tsx';
import css from './corrections.module.css';

const FIELDS = ['score', 'zone', 'category', 'predicate', 'rank'] as const;

/** "Nilai 77,87 menjadi 78,00": what stood, and what stands since. */
export function ChangeWords({ changes }: Pick<Correction, 'changes'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={css.changes}>
      {changes.map(({ field, before, after }) => {
        const known = FIELDS.find((each) => each === field);
        return (
          <li key={field}>
            <span className="muted">{known === undefined ? field : t(`corrections.field.${known}`)}</span>{' '}
            <del>{shown(field, before, t, language)}</del>
            <span aria-hidden="true"> → </span>
            <ins>{shown(field, after, t, language)}</ins>
          </li>
        );
      })}
    </ul>
  );
}

function shown(field: string, value: string | null | undefined, t: TFunction, language: Language): string {
  if (value == null) return t('corrections.nothing');
  if (field === 'score') return formatScore(value, language);
  const zone = asZone(value);
  if (field === 'zone' && zone !== undefined) return t(`zone.${zone}`);
  return field === 'category' ? (categoryWord(value, t) ?? value) : value;
}
