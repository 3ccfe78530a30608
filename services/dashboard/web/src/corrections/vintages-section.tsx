import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../analysis/answer.tsx';
import { ApiError } from '../api/client.ts';
import { freezeVintage, type Vintage, vintagesQuery } from '../api/vintages.ts';
import { formatInstant } from '../format/dates.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import sections from '../shared/sections.module.css';
import css from './corrections.module.css';

/** The frozen copies: each opens the pages as it holds them. */
export function VintagesSection() {
  const { t } = useTranslation();
  const vintages = useQuery(vintagesQuery);
  return (
    <section className={sections.section}>
      <h2>{t('vintages.title')}</h2>
      <p className="muted">{t('vintages.help')}</p>
      <Answer query={vintages} block={120}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={css.none}>{t('vintages.none')}</p>
          ) : (
            <ul className={css.vintages}>
              {items.map((vintage) => (
                <VintageItem key={vintage.name} vintage={vintage} />
              ))}
            </ul>
          )
        }
      </Answer>
      <FreezeForm />
    </section>
  );
}

function VintageItem({ vintage: { name, asOf, createdAt, note, contents } }: { vintage: Vintage }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li>
      <p className={css.what}>
        <Link to="/" search={{ vintage: name }}>
          {name}
        </Link>
      </p>
      <p className="number">
        {t('vintages.holds', { instant: formatInstant(asOf, language) })}
        {contents != null &&
          ` · ${t('vintages.results', { count: contents.institutionResults, results: formatCount(contents.institutionResults, language) })}`}
        {createdAt != null && (
          <span className="muted"> · {t('vintages.made', { instant: formatInstant(createdAt, language) })}</span>
        )}
      </p>
      {note != null && <p>{note}</p>}
    </li>
  );
}

/** Freezing is for good, so it is a form that says so, not a button. */
function FreezeForm() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const freeze = useMutation({
    mutationFn: () => freezeVintage({ name, note }),
    onSuccess: async () => {
      setName('');
      setNote('');
      await queries.invalidateQueries({ queryKey: vintagesQuery.queryKey });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    freeze.mutate();
  };
  return (
    <details className={`${css.freeze} no-print`}>
      <summary>{t('vintages.freeze')}</summary>
      <form onSubmit={send}>
        <TextInput
          label={t('vintages.name')}
          description={t('vintages.nameHelp')}
          value={name}
          required
          pattern="[a-z0-9][a-z0-9\-]{0,39}"
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('vintages.note')}
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" loading={freeze.isPending}>
          {t('vintages.freezeNow')}
        </Button>
      </form>
      {freeze.isError && (
        <p role="alert" className={css.refused}>
          {freeze.error instanceof ApiError && freeze.error.said !== undefined ? freeze.error.said : t('state.failedAway')}
        </p>
      )}
      {freeze.isSuccess && <p role="status">{t('vintages.frozen', { name: freeze.data.name })}</p>}
    </details>
  );
}
