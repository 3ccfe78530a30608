import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../api/cases.ts';
import type { DayBreach, DayBreaches } from '../api/complaint-figures.ts';
import { instantText } from '../complaints/due-mark.tsx';
import page from '../complaints/page.module.css';
import type { ChannelTime } from '../complaints/use-channel-time.ts';
import { clockWord, nameIn, roleWord } from '../complaints/words.ts';
import { useLanguage } from '../i18n/i18n.ts';
import css from './command.module.css';
import { LADDER } from './worst-first.ts';

type Group = DayBreaches['items'][number];

interface BreachGroupsProps {
  readonly title: string;
  readonly answer: DayBreaches | undefined;
  readonly nameOf: (group: Group) => string;
  readonly policy: Policy | undefined;
  readonly time: ChannelTime;
}

/** Who let terms pass, the worst first, each with its cases. */
export function BreachGroups({ title, answer, nameOf, policy, time }: BreachGroupsProps) {
  const { t } = useTranslation();
  return (
    <section className={page.section} aria-busy={answer === undefined}>
      <h2>{title}</h2>
      {answer?.items.length === 0 && <p className="muted">{t('command.none')}</p>}
      <ol className={css.groups}>
        {answer?.items.map((group) => (
          <li key={group.key ?? ''}>
            <div className={css.group}>
              <b>{nameOf(group)}</b>
              <span className="number">{t('command.breaches', { count: group.breaches })}</span>
            </div>
            <ul className={page.list}>
              {group.cases.map((breach) => (
                <BreachLine key={breach.id} {...{ breach, policy, time }} />
              ))}
            </ul>
            {group.breaches > group.cases.length && (
              <p className={`muted ${page.small}`}>{t('command.more', { count: group.breaches - group.cases.length })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function BreachLine({ breach, policy, time }: { breach: DayBreach; policy: Policy | undefined; time: ChannelTime }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rung = LADDER.find((each) => each === breach.rung);
  return (
    <li className={css.line}>
      <Link to="/aduan/$id" params={{ id: breach.caseId }}>
        {breach.caseId}
      </Link>{' '}
      <span>{nameIn(policy?.categories, breach.category, language)}</span>
      <span className={`muted ${page.small}`}>
        {t('command.passed', {
          clock: clockWord(policy, breach.clock, language),
          at: `${instantText(breach.dueAt, time, language)} ${time.zone}`,
        })}
        {rung !== undefined && ` · ${t('command.reached', { role: roleWord(rung, t) })}`}
      </span>
    </li>
  );
}
