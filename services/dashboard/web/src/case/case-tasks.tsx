import { useTranslation } from 'react-i18next';
import type { Case, Policy } from '../api/cases.ts';
import { instantText } from '../complaints/due-mark.tsx';
import page from '../complaints/page.module.css';
import type { ChannelTime } from '../complaints/use-channel-time.ts';
import { taskStateWord, unitWord } from '../complaints/words.ts';
import { useLanguage } from '../i18n/i18n.ts';

/** The units that were given it, each with what became of it there. */
export function CaseTasks({ shown, policy, time }: { shown: Case; policy: Policy | undefined; time: ChannelTime }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className={page.section}>
      <h2>{t('case.tasks')}</h2>
      {shown.tasks.length === 0 && <p className="muted">{t('case.noTasks')}</p>}
      <ul className={page.list}>
        {shown.tasks.map((task) => (
          <li key={task.number}>
            <b>{unitWord(policy, task.institution, task.unit)}</b>{' '}
            <span className={page.badge}>{taskStateWord(task.state, t)}</span>
            <div className={`muted number ${page.small}`}>
              {t('case.taskSince', { number: task.number, at: `${instantText(task.openedAt, time, language)} ${time.zone}` })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
