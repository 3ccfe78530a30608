// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the rows are drawn as cards, and a changed `display` takes a table its roles
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case, Policy } from '../api/cases.ts';
import { nearest } from '../complaints/countdown.ts';
import { DueMark } from '../complaints/due-mark.tsx';
import page from '../complaints/page.module.css';
import { regencyName } from '../complaints/regions.ts';
import table from '../complaints/rows.module.css';
import type { ChannelTime } from '../complaints/use-channel-time.ts';
import { nameIn, stateWord } from '../complaints/words.ts';
import { useLanguage } from '../i18n/i18n.ts';

interface QueueTableProps {
  readonly items: readonly Case[];
  readonly time: ChannelTime;
  readonly policy: Policy | undefined;
  readonly stale: boolean;
}

/** In the order of the service: by due time. The terms that run stand beside each other, each in its own unit. */
export function QueueTable({ items, time, policy, stale }: QueueTableProps) {
  const { t } = useTranslation();
  return (
    <table role="table" className={table.table} aria-busy={stale}>
      <caption className="hidden">{t('queue.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('queue.case')}
          </th>
          <th role="columnheader" scope="col">
            {t('queue.state')}
          </th>
          <th role="columnheader" scope="col">
            {t('queue.hours')}
          </th>
          <th role="columnheader" scope="col">
            {t('queue.days')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item) => (
          <QueueRow key={item.id} {...{ item, time, policy }} />
        ))}
      </tbody>
    </table>
  );
}

function QueueRow({ item, time, policy }: { item: Case; time: ChannelTime; policy: Policy | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const running = item.clocks.filter(({ state, holder }) => state === 'running' && holder !== 'pelapor');
  const where = item.place == null ? undefined : regencyName(item.place.regency);
  return (
    <tr role="row" data-case={item.id}>
      <th role="rowheader" scope="row">
        <Link to="/aduan/$id" params={{ id: item.id }}>
          {item.title}
        </Link>
        <div className={`muted ${page.small}`}>
          {[item.id, nameIn(policy?.categories, item.category, language), where].filter((part) => part !== undefined).join(' · ')}
        </div>
      </th>
      <td role="cell" data-label={t('queue.state')}>
        <span>
          <span className={page.badge}>{stateWord(item.state, t)}</span>
          <span className={`muted ${page.small}`}> {item.operator ?? t('queue.nobody')}</span>
        </span>
      </td>
      {(['clock-hours', 'working-days'] as const).map((kind) => {
        const clock = nearest(running.filter((each) => each.kind === kind));
        return (
          <td key={kind} role="cell" data-label={t(kind === 'clock-hours' ? 'queue.hours' : 'queue.days')}>
            {clock === undefined ? (
              <span className="muted">{t('queue.noTerm')}</span>
            ) : (
              <span>
                <DueMark clock={clock} time={time} />
                <span className={`muted ${page.small}`}> {clock.label ?? clock.name}</span>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
