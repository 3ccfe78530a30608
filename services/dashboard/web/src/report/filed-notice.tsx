import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Filed, Policy } from '../api/cases.ts';
import { DueMark } from '../complaints/due-mark.tsx';
import page from '../complaints/page.module.css';
import { useChannelTime } from '../complaints/use-channel-time.ts';
import css from './report.module.css';

/** The number and the PIN, which nobody can give a second time, and what happens until when. */
export function FiledNotice({ filed, policy, onAnother }: { filed: Filed; policy: Policy | undefined; onAnother: () => void }) {
  const { t } = useTranslation();
  // A case is filed "now" by the clock of its channel.
  const time = useChannelTime(filed.tenant, filed.receivedAt, Date.parse(filed.receivedAt), policy, filed.place?.regency);
  return (
    <>
      <dl className={css.key}>
        <div>
          <dt>{t('report.number')}</dt>
          <dd className="number">{filed.id}</dd>
        </div>
        <div>
          <dt>{t('report.pin')}</dt>
          <dd className="number">{filed.pin}</dd>
        </div>
      </dl>
      <p className={page.notice}>{t('report.keep')}</p>
      <section className={page.section}>
        <h2>{t('report.next')}</h2>
        <ul className={page.list}>
          {filed.clocks.map((clock) => (
            <li key={`${clock.name}.${clock.number}`}>
              <b>{clock.label ?? clock.name}</b>
              <div>
                <DueMark clock={clock} time={time} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <div className={`${css.row} no-print`}>
        <Link to="/lacak" search={{ id: filed.id }}>
          {t('report.track')}
        </Link>
        <Button variant="default" onClick={onAnother}>
          {t('report.another')}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {t('report.print')}
        </Button>
      </div>
    </>
  );
}
