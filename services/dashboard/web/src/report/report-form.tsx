import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filed, Policy } from '../api/cases.ts';
import { ApiError } from '../api/client.ts';
import { fileComplaint } from '../api/complaint-actions.ts';
import page from '../complaints/page.module.css';
import { PhotoField } from '../complaints/photo-field.tsx';
import { useLanguage } from '../i18n/i18n.ts';
import { complaintOf, type Draft, EMPTY, missingIn } from './complaint-of.ts';
import { PlaceFields } from './place-fields.tsx';
import { PrivacyFields } from './privacy-fields.tsx';
import css from './report.module.css';

interface ReportFormProps {
  readonly tenant: string;
  readonly policy: Policy;
  readonly category: string | undefined;
  readonly onFiled: (filed: Filed) => void;
}

/** What, where, with what proof, and who may know: in the order in which a person tells it. */
export function ReportForm({ tenant, policy, category, onFiled }: ReportFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft>({ ...EMPTY, category: category ?? '' });
  const [isTried, setTried] = useState(false);
  // One form is one complaint, however often it is sent: the same key until something in it changes.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const form = useRef<HTMLFormElement>(null);
  const send = useMutation({ mutationFn: () => fileComplaint(complaintOf(tenant, draft), key), onSuccess: onFiled });
  const change = (changed: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...changed }));
    setKey(crypto.randomUUID());
  };
  const chooseCategory = (code: string) => {
    const chosen = policy.categories.find((each) => each.code === code);
    // Illegal fees are not told in public, unless the reporter wants them to be.
    change({ category: code, ...(chosen?.confidential === true ? { confidential: true } : {}) });
  };
  const missing = missingIn(draft);
  const isMissing = (what: 'description' | 'place') => isTried && missing.includes(what);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0) return form.current?.querySelector<HTMLElement>(`[data-field="${missing[0]}"]`)?.focus();
    if (!send.isPending) send.mutate();
  };
  return (
    <form ref={form} className={css.form} onSubmit={submit} noValidate aria-label={t('report.title')}>
      <NativeSelect
        label={t('complaint.category')}
        className={page.field}
        value={draft.category}
        data={[
          { value: '', label: t('report.guess') },
          ...policy.categories.map(({ code, name }) => ({ value: code, label: name[language] })),
        ]}
        onChange={(event) => chooseCategory(event.currentTarget.value)}
      />
      <Textarea
        label={t('report.description')}
        description={t('report.descriptionHelp')}
        className={page.field}
        data-field="description"
        required
        withAsterisk={false}
        rows={5}
        maxLength={4000}
        value={draft.description}
        error={isMissing('description') ? t('report.missing.description') : undefined}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
      <PlaceFields
        {...{ draft, policy }}
        onChange={change}
        problem={isMissing('place') ? t('report.missing.place') : undefined}
      />
      <PhotoField tenant={tenant} photos={draft.photos} onChange={(photos) => change({ photos })} />
      <PrivacyFields draft={draft} onChange={change} />
      <fieldset className={css.group}>
        <legend>{t('report.reporter')}</legend>
        <p className="muted">{t('report.reporterHelp')}</p>
        <div className={css.pair}>
          <TextInput
            label={t('report.name')}
            className={page.field}
            autoComplete="name"
            maxLength={200}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t('report.phone')}
            className={page.field}
            type="tel"
            autoComplete="tel"
            maxLength={32}
            value={draft.phone}
            onChange={(event) => change({ phone: event.currentTarget.value })}
          />
          <TextInput
            label={t('report.email')}
            className={page.field}
            type="email"
            autoComplete="email"
            maxLength={254}
            value={draft.email}
            onChange={(event) => change({ email: event.currentTarget.value })}
          />
        </div>
      </fieldset>
      <div role="alert">
        {send.isError && <p className={`${page.notice} ${page.wrong}`}>{failureText(send.error) ?? t('report.failed')}</p>}
      </div>
      <Button type="submit" size="md" loading={send.isPending} className={css.submit}>
        {t('report.send')}
      </Button>
    </form>
  );
}

function failureText(error: unknown): string | undefined {
  return error instanceof ApiError && error.kind === 'refused' ? error.said : undefined;
}
