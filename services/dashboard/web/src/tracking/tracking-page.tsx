import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.ts';
import { trackCase } from '../api/complaint-actions.ts';
import page from '../complaints/page.module.css';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { TrackedCase } from './tracked-case.tsx';
import css from './tracking.module.css';

const route = getRouteApi('/complaints/lacak');

/** One's own case by its number and PIN, without a login. */
export function TrackingPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [id, setId] = useState(search.id ?? '');
  const [pin, setPin] = useState('');
  useDocumentTitle(t('pageTitle', { title: t('tracking.title') }));
  const look = useMutation({
    mutationFn: async (asked: { id: string; pin: string }) => ({ found: await trackCase(asked.id, asked.pin), pin: asked.pin }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = id.trim().toUpperCase();
    if (number === '' || pin.trim() === '' || look.isPending) return;
    void navigate({ search: { id: number }, replace: true });
    look.mutate({ id: number, pin: pin.trim() });
  };
  return (
    <>
      <header className={page.header}>
        <h1>{t('tracking.title')}</h1>
        <p className="muted">{t('tracking.lead')}</p>
      </header>
      <form className={css.form} onSubmit={submit}>
        <TextInput
          label={t('report.number')}
          className={page.field}
          required
          withAsterisk={false}
          autoComplete="off"
          placeholder="LPG-2026-000123"
          value={id}
          onChange={(event) => setId(event.currentTarget.value)}
        />
        <TextInput
          label={t('report.pin')}
          className={page.field}
          required
          withAsterisk={false}
          autoComplete="off"
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
        />
        <Button type="submit" loading={look.isPending}>
          {t('tracking.look')}
        </Button>
      </form>
      <div role="alert">
        {look.isError && <p className={`${page.notice} ${page.wrong}`}>{failureText(look.error) ?? t('state.failedAway')}</p>}
      </div>
      {/* Of another look the forms begin anew. */}
      {look.data !== undefined && <TrackedCase key={look.submittedAt} {...look.data} />}
    </>
  );
}

function failureText(error: unknown): string | undefined {
  return error instanceof ApiError ? error.said : undefined;
}
