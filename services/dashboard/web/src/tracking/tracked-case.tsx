import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicCase } from '../api/cases.ts';
import { policyQuery, tenantNowQuery } from '../api/complaint-queries.ts';
import timeline from '../case/timeline.module.css';
import { DueMark, instantText } from '../complaints/due-mark.tsx';
import page from '../complaints/page.module.css';
import { regencyName } from '../complaints/regions.ts';
import { SimulationBand } from '../complaints/simulation-band.tsx';
import { useChannelTime } from '../complaints/use-channel-time.ts';
import { nameIn, roleWord, stateWord, stepWord, unitWord } from '../complaints/words.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { OwnActions } from './own-actions.tsx';

interface TrackedCaseProps {
  readonly found: PublicCase;
  readonly pin: string;
}

/** What the reporter and the public may see: no officer, no finer place than the regency. */
export function TrackedCase({ found, pin }: TrackedCaseProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [shown, setShown] = useState(found);
  const policy = useQuery(policyQuery(shown.tenant));
  const asked = useQuery(tenantNowQuery(shown.tenant));
  const time = useChannelTime(shown.tenant, asked.data?.asOf, asked.dataUpdatedAt, policy.data, shown.place?.regency);
  const units = shown.units.map((each) => {
    const [institution, unit = ''] = each.split('/', 2);
    return unitWord(policy.data, institution, unit);
  });
  return (
    <article aria-label={shown.id}>
      <SimulationBand isSimulated={shown.simulated} />
      <section className={page.section}>
        <h2>{shown.title ?? t('tracking.confidential')}</h2>
        <p>
          <span className={page.badge} role="status">
            <span className="hidden">{t('queue.state')}: </span>
            {stateWord(shown.state, t)}
          </span>{' '}
          <span className="muted">
            {[
              shown.id,
              nameIn(policy.data?.categories, shown.category, language),
              shown.place == null ? undefined : regencyName(shown.place.regency),
              t('case.received', { at: `${instantText(shown.receivedAt, time, language)} ${time.zone}` }),
            ]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </span>
        </p>
        {shown.description != null && <p className={timeline.note}>{shown.description}</p>}
        {units.length > 0 && <p>{t('tracking.units', { units: units.join(', ') })}</p>}
      </section>
      <div className={page.columns}>
        <section className={page.section}>
          <h2>{t('tracking.terms')}</h2>
          <ul className={page.list}>
            {shown.clocks.map((clock) => (
              <li key={`${clock.name}.${clock.number}`}>
                <b>{clock.label ?? clock.name}</b>
                <div>
                  <DueMark clock={clock} time={time} />
                </div>
              </li>
            ))}
          </ul>
        </section>
        <section className={page.section}>
          <h2>{t('case.timeline')}</h2>
          <ol className={timeline.timeline} reversed>
            {shown.steps.toReversed().map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: public steps have no number; they are only ever added at the end
              <li key={shown.steps.length - index}>
                <div className={timeline.what}>
                  <b>{stepWord(step.action, t)}</b>
                </div>
                <div className={`muted number ${page.small}`}>
                  {roleWord(step.role, t)} · {`${instantText(step.at, time, language)} ${time.zone}`}
                </div>
                {step.note != null && <p className={timeline.note}>{step.note}</p>}
              </li>
            ))}
          </ol>
        </section>
      </div>
      <OwnActions shown={shown} pin={pin} onDone={setShown} />
    </article>
  );
}
