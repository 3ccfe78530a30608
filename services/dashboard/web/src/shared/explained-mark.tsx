import { Popover, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import css from './explained-mark.module.css';

interface ExplainedMarkProps {
  /** The word in the table. */
  readonly mark: string;
  /** The word again and what the button does, for screen readers. */
  readonly label: string;
  readonly help: string;
}

/**
 * A small word that explains itself on click, tap or Enter, until Escape. Not a hover tooltip: those are lost to touch and hard
 * by keyboard. Without a portal, so that a screen reader finds the explanation right after the word.
 */
export function ExplainedMark({ mark, label, help }: ExplainedMarkProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      width={300}
      position="bottom"
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
          aria-label={label}
          onClick={() => setOpened(!opened)}
          // The focus stays on the word, and Mantine listens for Escape in the explanation alone.
          onKeyDown={(event) => event.key === 'Escape' && setOpened(false)}
        >
          {mark}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={css.help}>{help}</Popover.Dropdown>
    </Popover>
  );
}
