import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/cases.ts';
import { similarQuery } from '../api/complaint-queries.ts';
import page from '../complaints/page.module.css';
import css from './case.module.css';

interface DuplicateFieldProps {
  readonly shown: Case;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** The number of the case that this one is a double of; those that look like it are offered. */
export function DuplicateField({ shown, value, onChange }: DuplicateFieldProps) {
  const { t } = useTranslation();
  const similar = useQuery(similarQuery(shown.id));
  return (
    <div>
      <TextInput
        label={t('case.field.duplicateOf')}
        className={page.field}
        required
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {(similar.data?.items.length ?? 0) > 0 && (
        <ul className={`${page.list} ${page.small}`} aria-label={t('case.similar')}>
          {similar.data?.items.map(({ id, title }) => (
            <li key={id} className={css.buttons}>
              <Button size="compact-xs" variant="default" onClick={() => onChange(id)}>
                {id}
              </Button>
              <span>{title}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
