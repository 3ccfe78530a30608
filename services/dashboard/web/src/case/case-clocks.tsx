import { useTranslation } from 'react-i18next';
import type { Clock } from '../api/cases.ts';
import { standingOf, URGENCIES } from '../complaints/countdown.ts';
import { DueMark } from '../complaints/due-mark.tsx';
import page from '../complaints/page.module.css';
import type { ChannelTime } from '../complaints/use-channel-time.ts';
import { roleWord } from '../complaints/words.ts';
import css from './case.module.css';

/** Every term of the case, the most pressing first; those that are over stand behind. */
export function CaseClocks({ clocks, time }: { clocks: readonly Clock[]; time: ChannelTime }) {
  const { t } = useTranslation();
  const rank = (clock: Clock) => URGENCIES.indexOf(standingOf(clock, time.now).urgency);
  const sorted = clocks.toSorted((a, b) => rank(a) - rank(b) || (a.dueAt ?? '').localeCompare(b.dueAt ?? ''));
  const [over, open] = [sorted.filter((clock) => isOver(clock)), sorted.filter((clock) => !isOver(clock))];
  return (
    <section aria-label={t('case.clocks')}>
      <h2 className="hidden">{t('case.clocks')}</h2>
      <ul className={css.clocks}>
        {open.map((clock) => (
          <ClockCard key={`${clock.name}.${clock.number}`} {...{ clock, time }} />
        ))}
      </ul>
      {over.length > 0 && (
        <details open={open.length === 0}>
          <summary>{t('case.clocksOver', { count: over.length })}</summary>
          <ul className={css.clocks}>
            {over.map((clock) => (
              <ClockCard key={`${clock.name}.${clock.number}`} {...{ clock, time }} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ClockCard({ clock, time }: { clock: Clock; time: ChannelTime }) {
  const { t } = useTranslation();
  const hours = typeof clock.limit === 'string' ? /^PT(\d+)H$/.exec(clock.limit)?.[1] : undefined;
  const limit =
    hours === undefined ? t('case.limitDays', { count: Number(clock.limit) }) : t('case.limitHours', { count: Number(hours) });
  const holder = roleWord(clock.holder, t);
  return (
    <li>
      <h3>{clock.label ?? clock.name}</h3>
      <DueMark clock={clock} time={time} />
      <p className={`muted ${page.small}`}>
        {[limit, clock.holderId == null ? holder : `${holder} ${clock.holderId}`, clock.rule].join(' · ')}
      </p>
    </li>
  );
}

function isOver({ state }: Clock): boolean {
  return state !== 'running' && state !== 'held';
}
