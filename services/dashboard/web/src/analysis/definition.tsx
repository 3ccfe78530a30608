import { Popover, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../api/schemas.ts';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import { SourceLink } from '../shared/source-list.tsx';
import css from './definition.module.css';

interface DefinitionProps {
  /** The word as it stands on the page. */
  readonly term: string;
  /** What it means and how it is counted. */
  readonly text: string;
  /** Instruments whose rules it comes from. */
  readonly instruments?: readonly string[];
  readonly source?: Source | undefined;
}

/** A word that says on click, tap or Enter what it means, by which rule, and where it was read. */
export function Definition({ term, text, instruments = [], source }: DefinitionProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      width={300}
      position="bottom-start"
      withArrow
      shadow="md"
      withinPortal={false}
      transitionProps={{ duration: 0 }}
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <UnstyledButton
          className={css.term}
          aria-label={t('definition.label', { term })}
          onClick={() => setOpened(!opened)}
          // The focus stays on the word, and Mantine listens for Escape in the explanation alone.
          onKeyDown={(event) => event.key === 'Escape' && setOpened(false)}
        >
          {term}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={css.text}>
        <p>{text}</p>
        {instruments.length > 0 && (
          <p>
            {t('definition.rule')}{' '}
            {instruments.map((id, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <InstrumentLink id={id} />
              </span>
            ))}
          </p>
        )}
        {source !== undefined && (
          <p>
            {t('definition.source')} <SourceLink source={source} />
          </p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
