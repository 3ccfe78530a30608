import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Clock } from '../api/cases.ts';
import { dateFormat } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import { daysBetween, hoursMinutes, standingOf, type Urgency } from './countdown.ts';
import css from './due-mark.module.css';
import type { ChannelTime } from './use-channel-time.ts';

/** A term: a word for how it stands, what is left of it in its own unit, and when it is due. Colour never carries it alone. */
export function DueMark({ clock, time }: { clock: Clock; time: ChannelTime }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { urgency } = standingOf(clock, time.now);
  return (
    <span className={css.mark} data-due={urgency}>
      <b className={css.word}>{urgencyWord(clock, urgency, t)}</b>
      <span className={`${css.left} number`}>{leftText(clock, time, t)}</span>
      {clock.dueAt != null && (
        <time className={`${css.at} number`} dateTime={clock.dueAt}>
          {dueText(clock, time, t, language)}
        </time>
      )}
    </span>
  );
}

function urgencyWord({ state }: Clock, urgency: Urgency, t: TFunction): string {
  if (urgency !== 'done') return t(`complaint.due.${urgency}`);
  return state === 'met' ? t('complaint.due.met') : state === 'late' ? t('complaint.due.late') : t('complaint.due.ended');
}

/** Clock hours as hours and minutes; working days as days, as far as the free days are known. */
function leftText(clock: Clock, { now, days }: ChannelTime, t: TFunction): string {
  const { urgency, leftMs } = standingOf(clock, now);
  if (leftMs === null || urgency === 'held' || urgency === 'done') return '';
  if (clock.kind === 'clock-hours') {
    return t(leftMs > 0 ? 'complaint.due.hoursLeft' : 'complaint.due.hoursOver', { time: hoursMinutes(leftMs) });
  }
  if (days === undefined) return '';
  const count = daysBetween(now, now + leftMs, days);
  if (leftMs <= 0) return t('complaint.due.daysOver', { count });
  return count === 0 ? t('complaint.due.today') : t('complaint.due.daysLeft', { count });
}

/** "Sel, 6 Jan 2026 09.00 WIB"; a working day is due at its end, which is said so. */
export function dueText(
  { kind, dueAt }: Pick<Clock, 'kind' | 'dueAt'>,
  time: ChannelTime,
  t: TFunction,
  language: Language,
): string {
  if (dueAt == null) return '';
  if (kind === 'clock-hours') return `${instantText(dueAt, time, language)} ${time.zone}`;
  return t('complaint.due.endOf', { day: dayText(dueAt, time, language) });
}

/** A moment in the channel's zone, to the minute. */
export function instantText(iso: string, { timeZone }: Pick<ChannelTime, 'timeZone'>, language: Language): string {
  return dateFormat(language, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    timeZone,
  }).format(new Date(iso));
}

export function dayText(iso: string, { timeZone }: Pick<ChannelTime, 'timeZone'>, language: Language): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone } as const;
  return dateFormat(language, options).format(new Date(iso));
}
