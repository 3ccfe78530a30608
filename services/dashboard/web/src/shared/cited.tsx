import { Popover, UnstyledButton } from '@mantine/core';
import type { Citation } from '@pantau/rulebook';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import css from './cited.module.css';
import { webAddress } from './web-address.ts';

export interface CitedFact {
  /** What the citation is for, where one mark stands for several facts. */
  readonly fact: string;
  readonly cited: Citation;
}

const FROM_WEAKEST = ['unclear', 'likely', 'certain'] as const;

/**
 * How sure a fact is, as a mark beside it; on click, tap or Enter where it was read. Where it stands for several facts it
 * shows the weakest: a mark must never promise more than holds.
 */
export function Cited({ facts }: { facts: readonly CitedFact[] }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const confidence = FROM_WEAKEST.find((each) => facts.some(({ cited }) => cited.confidence === each)) ?? 'unclear';
  const names = facts.map(({ fact }) => fact).join(', ');
  return (
    <Popover
      width={320}
      position="bottom-end"
      withArrow
      shadow="md"
      withinPortal={false}
      transitionProps={{ duration: 0 }}
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <UnstyledButton
          className={css.mark}
          data-confidence={confidence}
          aria-label={t('rules.cited.label', { fact: names, confidence: t(`rules.confidence.${confidence}`) })}
          title={t(`rules.confidence.${confidence}`)}
          onClick={() => setOpened(!opened)}
          onKeyDown={(event) => event.key === 'Escape' && setOpened(false)}
        />
      </Popover.Target>
      <Popover.Dropdown className={css.sources}>
        {facts.map(({ fact, cited }) => (
          <Sources key={fact} fact={fact} cited={cited} />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Notes are kept in English alone, as the notes of researchers on sources are; elsewhere they are said to be. */
function Sources({ fact, cited: { confidence, sources, note } }: CitedFact) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={css.fact}>
      <p>
        <b>{fact}</b>: {t(`rules.confidence.${confidence}`)}
      </p>
      {note !== undefined && (
        <p>
          {language === 'en' ? '' : `${t('rules.cited.note')} `}
          <span lang="en">{note}</span>
        </p>
      )}
      {sources.length === 0 ? (
        <p className="muted">{t('rules.cited.none')}</p>
      ) : (
        <ul>
          {sources.map((source) => (
            <li key={source}>
              <Source source={source} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Source({ source }: { source: string }) {
  const { t } = useTranslation();
  const href = webAddress(source);
  if (href === undefined) return <>{source}</>;
  return (
    <a href={href} rel="noreferrer noopener" target="_blank">
      {new URL(href).host}
      <span className="hidden"> ({t('source.opens')})</span>
    </a>
  );
}
