import { UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.ts';
import { addPhoto } from '../api/complaint-actions.ts';
import css from './photo-field.module.css';

/** As the service takes them. */
const MAX_PHOTOS = 5;
const MAX_BYTES = 10 * 1024 * 1024;
const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

interface PhotoFieldProps {
  readonly tenant: string;
  readonly photos: readonly string[];
  readonly onChange: (photos: readonly string[]) => void;
}

/** Photos go up when they are chosen, so that sending the form is not what takes long. */
export function PhotoField({ tenant, photos, onChange }: PhotoFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<string>();
  const upload = useMutation({
    async mutationFn(files: readonly File[]) {
      let known = photos;
      for (const file of files) {
        const { id: photo } = await addPhoto(tenant, file);
        known = [...known, photo];
        setNames((now) => ({ ...now, [photo]: file.name }));
        onChange(known);
      }
    },
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = '';
    const bad = files.find((file) => file.size > MAX_BYTES || !TYPES.includes(file.type));
    const problem =
      bad !== undefined
        ? t('complaint.photo.bad', { name: bad.name })
        : photos.length + files.length > MAX_PHOTOS
          ? t('complaint.photo.tooMany', { max: MAX_PHOTOS })
          : undefined;
    setRefused(problem);
    if (problem === undefined && files.length > 0) upload.mutate(files);
  };
  const said = upload.error instanceof ApiError ? upload.error.said : undefined;
  return (
    <div className={css.photos}>
      <label htmlFor={id}>{t('complaint.photo.label')}</label>
      <input id={id} type="file" accept={TYPES.join(',')} multiple onChange={choose} aria-describedby={`${id}-help`} />
      <p id={`${id}-help`}>{t('complaint.photo.help', { max: MAX_PHOTOS })}</p>
      <p role="status">{upload.isPending ? t('complaint.photo.uploading') : ''}</p>
      <p role="alert">{refused ?? (upload.isError ? (said ?? t('complaint.photo.failed')) : '')}</p>
      {photos.length > 0 && (
        <ul>
          {photos.map((photo) => (
            <li key={photo}>
              {names[photo] ?? photo}{' '}
              <UnstyledButton className={css.remove} onClick={() => onChange(photos.filter((each) => each !== photo))}>
                {t('complaint.photo.remove')}
                <span className="hidden"> {names[photo] ?? photo}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
