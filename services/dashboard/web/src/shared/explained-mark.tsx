import { Popover, UnstyledButton } from '@mantine/core';
import { useId } from '@mantine/hooks';
import css from './explained-mark.module.css';

interface ExplainedMarkProps {
  /** The word in the table. */
  readonly mark: string;
  /** What the button does, for screen readers. */
  readonly label: string;
  readonly help: string;
}

/** A small word that explains itself on click, tap or Enter. Not a hover tooltip: those are lost to touch and hard by keyboard. */
export function ExplainedMark({ mark, label, help }: ExplainedMarkProps) {
  const id = useId();
  return (
    <Popover width={300} position="bottom" withArrow shadow="md" transitionProps={{ duration: 0 }} id={id} trapFocus={false}>
      <Popover.Target>
        <UnstyledButton className={css.mark} aria-label={label}>
          {mark}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={css.help}>{help}</Popover.Dropdown>
    </Popover>
  );
}
