import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Case, Policy, Step } from '../api/cases.ts';
import { instantText } from '../complaints/due-mark.tsx';
import page from '../complaints/page.module.css';
import type { ChannelTime } from '../complaints/use-channel-time.ts';
import { clockWord, nameIn, roleWord, stateWord, stepWord, unitWord } from '../complaints/words.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import css from './timeline.module.css';

interface TimelineProps {
  readonly shown: Case;
  readonly steps: readonly Step[];
  readonly policy: Policy | undefined;
  readonly time: ChannelTime;
}

/** A step that took effect so much before it was written down was caught up, and says so. */
const CAUGHT_UP_MS = 60_000;

/** All that happened, the newest first: who, when, why. What a clock did is marked. */
export function Timeline({ shown, steps, policy, time }: TimelineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ol className={css.timeline} reversed aria-label={t('case.timeline')}>
      {steps.toReversed().map((step) => (
        <li key={step.number} data-alarm={ALARMS[step.action]}>
          <div className={css.what}>
            <b>{stepWord(step.action, t)}</b>
            {step.from !== step.to && step.from != null && (
              <span className={page.badge}>
                <span aria-hidden="true">→ </span>
                {stateWord(step.to, t)}
              </span>
            )}
          </div>
          <div className={`muted number ${page.small}`}>
            {who(step, t)} · <time dateTime={step.at}>{`${instantText(step.at, time, language)} ${time.zone}`}</time>
            {Date.parse(step.recordedAt) - Date.parse(step.at) > CAUGHT_UP_MS &&
              ` · ${t('case.recorded', { at: instantText(step.recordedAt, time, language) })}`}
          </div>
          {about(step, shown, policy, t, language).map((line) => (
            <div key={line} className={page.small}>
              {line}
            </div>
          ))}
          {step.note != null && <p className={css.note}>{step.note}</p>}
        </li>
      ))}
    </ol>
  );
}

const ALARMS: Readonly<Record<string, 'warned' | 'breached'>> = {
  peringatan: 'warned',
  pelanggaran: 'breached',
  eskalasi: 'breached',
};

function who({ role, actor, facts }: Step, t: TFunction): string {
  const name = actor == null ? roleWord(role, t) : `${roleWord(role, t)} ${actor}`;
  return facts.onBehalf === true ? `${name}, ${t('case.onBehalf')}` : name;
}

/** What else the step was about, as far as a reader can use it. */
function about({ reason, facts }: Step, shown: Case, policy: Policy | undefined, t: TFunction, language: Language): string[] {
  const task = shown.tasks.find(({ number }) => number === facts.task);
  const reasons = [...(policy?.holdReasons ?? []), ...(policy?.archiveReasons ?? [])];
  const { clock, rung, target, rating, duplicateOf, proof, officer } = facts;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const rungText = text(rung);
  return [
    reason == null ? undefined : t('case.reason', { reason: nameIn(reasons, reason, language) }),
    task === undefined ? undefined : t('case.forUnit', { unit: unitWord(policy, task.institution, task.unit) }),
    text(clock) && clockWord(policy, String(clock), language),
    rungText === undefined
      ? undefined
      : /^\d+$/.test(rungText)
        ? t('case.rungPercent', { percent: rungText })
        : t('case.rungRole', { role: roleWord(rungText, t) }),
    text(target) && t('case.target', { target: String(target) }),
    text(officer) && t('case.toOfficer', { officer: String(officer) }),
    typeof rating === 'number' ? t('case.stars', { rating }) : undefined,
    text(duplicateOf) && `${t('case.duplicateOf')} ${String(duplicateOf)}`,
    Array.isArray(proof) ? t('case.proof', { count: proof.length }) : undefined,
  ].filter((line) => line !== undefined);
}
