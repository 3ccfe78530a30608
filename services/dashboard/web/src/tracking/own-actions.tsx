import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicCase } from '../api/cases.ts';
import { ApiError } from '../api/client.ts';
import { actOnOwn } from '../api/complaint-actions.ts';
import css from '../case/case.module.css';
import { RatingField } from '../case/rating-field.tsx';
import page from '../complaints/page.module.css';
import { PhotoField } from '../complaints/photo-field.tsx';
import { actionWord } from '../complaints/words.ts';

interface OwnActionsProps {
  readonly shown: PublicCase;
  readonly pin: string;
  readonly onDone: (after: PublicCase) => void;
}

/** What must be written with it; to withdraw one need give no reason. */
const NEED_NOTE = new Set(['balas', 'lengkapi', 'buka_kembali']);

/** What the reporter may do now. */
export function OwnActions({ shown, pin, onDone }: OwnActionsProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const [done, setDone] = useState<string>();
  return (
    <section className={page.section}>
      <h2>{t('tracking.actions')}</h2>
      {shown.actions.length === 0 && <p className="muted">{t('tracking.noActions')}</p>}
      <div className={css.actions}>
        {shown.actions.map((action) => (
          <Button
            key={action}
            variant="default"
            aria-expanded={action === chosen}
            onClick={() => setChosen(action === chosen ? undefined : action)}
          >
            {actionWord(action, t)}
          </Button>
        ))}
      </div>
      <p role="status">{done !== undefined && t('case.done', { action: actionWord(done, t) })}</p>
      {chosen !== undefined && shown.actions.includes(chosen) && (
        <OwnForm
          key={chosen}
          {...{ shown, pin, action: chosen }}
          onDone={(after) => {
            setDone(chosen);
            setChosen(undefined);
            onDone(after);
          }}
        />
      )}
    </section>
  );
}

function OwnForm({ shown, pin, action, onDone }: OwnActionsProps & { readonly action: string }) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const [rating, setRating] = useState('');
  const [photos, setPhotos] = useState<readonly string[]>([]);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => {
      const text = note.trim() === '' ? {} : { note: note.trim() };
      const stars = rating === '' ? {} : { rating: Number(rating) };
      return actOnOwn(shown.id, pin, { action, ...text, ...stars, ...(photos.length > 0 ? { proof: photos } : {}) }, key);
    },
    onSuccess: onDone,
    // Refused, it is another request next time. Without an answer it may have been done: the same again is done once.
    onError: (error) => {
      if (error instanceof ApiError && error.status !== undefined && error.status < 500) setKey(crypto.randomUUID());
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate();
  };
  return (
    <form className={css.form} onSubmit={submit} aria-label={actionWord(action, t)}>
      {action === 'nilai' && <RatingField value={rating} onChange={setRating} />}
      {action === 'cabut' && <p>{t('tracking.withdrawing')}</p>}
      <Textarea
        label={t('case.field.note')}
        className={page.field}
        rows={3}
        maxLength={4000}
        required={NEED_NOTE.has(action)}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {(action === 'lengkapi' || action === 'balas') && <PhotoField tenant={shown.tenant} photos={photos} onChange={setPhotos} />}
      <div role="alert">
        {send.isError && (
          <p className={`${page.notice} ${page.wrong}`}>
            {(send.error instanceof ApiError ? send.error.said : undefined) ?? t('state.failedAway')}
          </p>
        )}
      </div>
      <div className={css.buttons}>
        <Button type="submit" loading={send.isPending}>
          {t('tracking.send')}
        </Button>
      </div>
    </form>
  );
}
