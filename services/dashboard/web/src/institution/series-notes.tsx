import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Founded, TrendPoint } from '../api/schemas.ts';
import { formatSourceDate } from '../format/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import { scopeText } from '../shared/scope-text.ts';
import css from './series.module.css';

interface SeriesNote {
  readonly mark: string;
  readonly text: string;
}

/** What of a period is not what it was at the one before: the units assessed, and the land. */
export function notesOf({ scopeChange, bordersChanged, left, joined, members }: TrendPoint, t: TFunction, language: Language) {
  const notes: SeriesNote[] = [];
  if (scopeChange != null) notes.push({ mark: t('scope.changed'), text: scopeText(scopeChange, t, language) });
  if (bordersChanged === true) {
    const text = [
      ...(left == null || left.length === 0 ? [] : [t('borders.left', { names: namesOf(left) })]),
      ...(joined == null || joined.length === 0 ? [] : [t('borders.joined', { names: namesOf(joined) })]),
      ...(members == null ? [] : [t('borders.members', { count: members })]),
    ];
    notes.push({ mark: t('borders.changed'), text: text.join(' ') });
  }
  return notes;
}

/** How the institution came to be, and each change in words under its period. Nothing where nothing changed. */
export function SeriesNotes({ items, founded }: { items: readonly TrendPoint[]; founded: Founded | null | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const notes = items.flatMap((item) => notesOf(item, t, language).map((note) => ({ period: item.period, ...note })));
  if (notes.length === 0 && founded == null) return null;
  return (
    <ul className={css.notes} aria-label={t('notes')}>
      {founded != null && <li>{foundedText(founded, t, language)}</li>}
      {notes.map(({ period, mark, text }) => (
        <li key={`${period} ${mark}`}>
          <b className="number">{period}</b> {mark}. <span className="muted">{text}</span>
        </li>
      ))}
    </ul>
  );
}

function foundedText({ law, enacted, predecessors, firstYear }: Founded, t: TFunction, language: Language): string {
  const names = predecessors.map(({ name }) => name).join(', ');
  return t('borders.founded', { law, enacted: formatSourceDate(enacted, language), predecessors: names, firstYear });
}

function namesOf(codes: readonly string[]): string {
  return codes.map((code) => __MOVED__[code] ?? code).join(', ');
}
