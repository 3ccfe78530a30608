import type { Instrument } from '@pantau/rulebook';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { familyName } from '../shared/family-name.ts';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import css from './rules.module.css';
import time from './timeline.module.css';
import { type TimelineRow, ticksOf, timelineOf } from './timeline.ts';
import { validityText } from './validity-text.ts';

/** One bar per instrument on a common axis of assessment years. The bars are decoration: name and years stand beside them. */
export function RuleTimeline({ instruments }: { instruments: readonly Instrument[] }) {
  const { t } = useTranslation();
  const timeline = timelineOf(instruments, new Date().getFullYear());
  const { first, until, families } = timeline;
  const percent = (year: number) => `${((year - first) / (until - first)) * 100}%`;
  return (
    <section className={css.section}>
      <h2>{t('rules.timeline')}</h2>
      <p className="muted">{t('rules.timelineHelp')}</p>
      <div className={time.axis} aria-hidden="true">
        {ticksOf(timeline).map((year) => (
          <span key={year} style={{ left: percent(year) }}>
            {year}
          </span>
        ))}
      </div>
      {families.map(({ family, rows }) => (
        <div key={family} className={time.family}>
          <h3>{familyName(family, t)}</h3>
          <ul className={time.timeline}>
            {rows.map((row) => (
              <Row
                key={row.instrument.id}
                row={row}
                style={{ left: percent(row.from), right: `calc(100% - ${percent(row.until)})` }}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Row({ row: { instrument, open, breakBefore }, style }: { row: TimelineRow; style: CSSProperties }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li data-break={breakBefore || undefined}>
      <span className={time.named}>
        {breakBefore && <span className="hidden">{t('break.mark')}. </span>}
        <InstrumentLink id={instrument.id} /> <small className="muted number">{validityText(instrument, t)}</small>
      </span>
      <span className={time.track} aria-hidden="true" title={instrument.name[language]}>
        <i style={style} data-open={open || undefined} />
      </span>
    </li>
  );
}
