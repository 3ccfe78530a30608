import { Button, NativeSelect, Popover, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment } from '../api/report.ts';
import { vintagesQuery } from '../api/vintages.ts';
import { formatInstant } from '../format/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import css from './moment-picker.module.css';

interface MomentPickerProps {
  readonly moment: Moment;
  readonly onChange: (moment: { asOf: string | undefined; vintage: string | undefined }) => void;
}

/** As of when the page is: now, what was known at an instant, or a frozen copy. */
export function MomentPicker({ moment, onChange }: MomentPickerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  const shown = moment.vintage ?? (moment.asOf === undefined ? t('moment.now') : formatInstant(moment.asOf, language));
  const choose = (chosen: Moment) => {
    setOpened(false);
    onChange({ asOf: chosen.asOf, vintage: chosen.vintage });
  };
  return (
    <div className={css.picker}>
      <span className={css.label} aria-hidden="true">
        {t('moment.label')}
      </span>
      <Popover
        width={320}
        position="bottom-end"
        shadow="md"
        withinPortal={false}
        transitionProps={{ duration: 0 }}
        trapFocus
        opened={opened}
        onChange={setOpened}
      >
        <Popover.Target>
          <Button
            variant="default"
            fullWidth
            className={css.button ?? ''}
            aria-label={`${t('moment.label')}: ${shown}`}
            onClick={() => setOpened(!opened)}
          >
            {shown}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={css.panel ?? ''} aria-label={t('moment.label')}>
          <Choices moment={moment} onChoose={choose} />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

function Choices({ moment, onChoose }: { moment: Moment; onChoose: (moment: Moment) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(vintagesQuery);
  const [typed, setTyped] = useState(moment.asOf === undefined ? '' : toLocal(new Date(moment.asOf)));
  const show = (event: FormEvent) => {
    event.preventDefault();
    const instant = new Date(typed);
    if (!Number.isNaN(instant.getTime())) onChoose({ asOf: instant.toISOString() });
  };
  const vintages = data?.items ?? [];
  return (
    <>
      <p className="muted">{t('moment.help')}</p>
      <Button variant="default" size="xs" onClick={() => onChoose({})}>
        {t('moment.now')}
      </Button>
      <form onSubmit={show}>
        <TextInput
          type="datetime-local"
          label={t('moment.instant')}
          value={typed}
          max={toLocal(new Date())}
          required
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('moment.show')}
        </Button>
      </form>
      {vintages.length === 0 ? (
        <p className="muted">{t('moment.noVintage')}</p>
      ) : (
        <NativeSelect
          label={t('moment.vintage')}
          value={moment.vintage ?? ''}
          data={[
            { value: '', label: t('moment.choose') },
            ...vintages.map(({ name, asOf }) => ({ value: name, label: `${name} · ${formatInstant(asOf, language)}` })),
          ]}
          onChange={(event) => onChoose(event.currentTarget.value === '' ? {} : { vintage: event.currentTarget.value })}
        />
      )}
    </>
  );
}

/** As the browser's own field wants it: the reader's time zone, to the minute. */
function toLocal(instant: Date): string {
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
