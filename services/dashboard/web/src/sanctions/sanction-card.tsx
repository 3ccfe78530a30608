import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { LedgerEntry, Policy, Sanction } from '../api/cases.ts';
import { instantText } from '../complaints/due-mark.tsx';
import page from '../complaints/page.module.css';
import type { ChannelTime } from '../complaints/use-channel-time.ts';
import { clockWord, nameIn, roleWord, stageWord, unitWord } from '../complaints/words.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import css from './sanctions.module.css';

interface SanctionCardProps {
  readonly sanction: Sanction;
  readonly policy: Policy | undefined;
  readonly time: ChannelTime;
  readonly isOpen: boolean;
}

/** One sanction with its entries in their order. What may follow is done on the case, by who may. */
export function SanctionCard({ sanction, policy, time, isOpen }: SanctionCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { caseId, holder, institution, unit, stage } = sanction;
  const who =
    unit == null || unit === '' ? `${roleWord(holder.role, t)} ${holder.id ?? ''}`.trim() : unitWord(policy, institution, unit);
  return (
    <li data-sanction={sanction.id}>
      <div className={css.head}>
        <b>{clockWord(policy, sanction.clock, language)}</b>
        <span className={page.badge}>{stageWord(stage, t)}</span>
      </div>
      <div className={page.small}>
        {t('case.heldAgainst', { holder: who, at: `${instantText(sanction.dueAt, time, language)} ${time.zone}` })} ·{' '}
        <Link to="/aduan/$id" params={{ id: caseId }}>
          {caseId}
        </Link>
      </div>
      <details open={isOpen}>
        <summary>{t('sanctions.entries', { count: sanction.entries.length })}</summary>
        <ol className={css.entries}>
          {sanction.entries.map((entry) => (
            <li key={`${entry.kind} ${entry.recordedAt}`}>
              <b>{stageWord(entry.kind, t)}</b>{' '}
              <span className={`muted number ${page.small}`}>
                {entry.actor ?? roleWord(entry.role ?? 'system', t)} · {`${instantText(entry.at, time, language)} ${time.zone}`}
              </span>
              {contentLines(entry, policy, t, language).map((line) => (
                <div key={line}>{line}</div>
              ))}
              <div className={`muted ${page.small}`}>
                {entry.seq == null || entry.hash == null ? (
                  t('sanctions.unsealed')
                ) : (
                  <>
                    {t('sanctions.seal', { seq: entry.seq })} <code className={css.hash}>{entry.hash}</code>
                  </>
                )}
              </div>
            </li>
          ))}
        </ol>
      </details>
      {NEXT.has(stage) && (
        <p className={page.small}>
          <Link to="/aduan/$id" params={{ id: caseId }}>
            {stage === 'decision' ? t('sanctions.toEffect') : t('sanctions.toDecide')}
          </Link>
        </p>
      )}
    </li>
  );
}

/** Stages that something may follow. */
const NEXT = new Set(['notice', 'objection', 'decision']);

function contentLines({ content }: LedgerEntry, policy: Policy | undefined, t: TFunction, language: Language): string[] {
  const { effect, note, objectionDays, evidence } = content;
  return [
    typeof effect === 'string'
      ? t('sanctions.effect', { effect: nameIn(policy?.sanctions.effects, effect, language) })
      : undefined,
    typeof note === 'string' ? note : undefined,
    typeof objectionDays === 'number' ? t('sanctions.mayObject', { count: objectionDays }) : undefined,
    Array.isArray(evidence) && evidence.length > 0 ? t('case.proof', { count: evidence.length }) : undefined,
  ].filter((line) => line !== undefined);
}
