import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Case, Policy } from '../api/cases.ts';
import page from '../complaints/page.module.css';
import { PhotoField } from '../complaints/photo-field.tsx';
import { stageWord, unitsOf, unitWord } from '../complaints/words.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { Draft, Field } from './command-of.ts';
import { DuplicateField } from './duplicate-field.tsx';
import { RatingField } from './rating-field.tsx';

interface ActionFieldProps {
  readonly field: Field | 'photos';
  readonly action: string;
  readonly shown: Case;
  readonly policy: Policy;
  readonly draft: Draft;
  readonly isNeeded: boolean;
  readonly onChange: (change: Draft) => void;
}

const LINES = new Set<Field | 'photos'>(['target', 'officer', 'title', 'proof']);

export function ActionField(props: ActionFieldProps) {
  const { field, shown, draft, isNeeded, onChange } = props;
  const { t } = useTranslation();
  const choices = useChoices(props);
  if (field === 'photos')
    return <PhotoField tenant={shown.tenant} photos={draft.photos ?? []} onChange={(photos) => onChange({ photos })} />;
  const value = draft[field] ?? '';
  const label = t(`case.field.${field}`);
  const shared = { label, value, required: isNeeded, className: page.field } as const;
  if (field === 'rating') return <RatingField value={value} onChange={(rating) => onChange({ rating })} />;
  if (field === 'duplicateOf')
    return <DuplicateField {...{ shown, value }} onChange={(duplicateOf) => onChange({ duplicateOf })} />;
  if (choices !== undefined)
    return (
      <NativeSelect
        {...shared}
        data={[{ value: '', label: isNeeded ? t('case.choose') : t('case.leave') }, ...choices]}
        onChange={(event) => onChange({ [field]: event.currentTarget.value })}
      />
    );
  if (LINES.has(field))
    return <TextInput {...shared} maxLength={200} onChange={(event) => onChange({ [field]: event.currentTarget.value })} />;
  return (
    <Textarea {...shared} maxLength={4000} rows={3} onChange={(event) => onChange({ [field]: event.currentTarget.value })} />
  );
}

/** The codes that a field may have; undefined for one that is written freely. */
function useChoices({ field, action, shown, policy }: ActionFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const named = (list: readonly { code: string; name: { id: string; en: string } }[]) =>
    list.map(({ code, name }) => ({ value: code, label: name[language] }));
  const tasks = shown.tasks
    .filter(({ state }) => state === 'open' || state === 'followed-up')
    .map(({ number, institution, unit }) => ({
      value: String(number),
      label: `${number}. ${unitWord(policy, institution, unit)}`,
    }));
  switch (field) {
    case 'reason':
      return named(action === 'arsipkan' ? policy.archiveReasons : policy.holdReasons);
    case 'unit':
      return unitChoices(shown, policy);
    case 'task':
    case 'replaces':
      return tasks;
    case 'kind':
      return named(policy.maladministration);
    case 'class':
      return named(policy.classes);
    case 'category':
      return named(policy.categories);
    case 'confidential':
      return [
        { value: 'true', label: t('case.yes') },
        { value: 'false', label: t('case.no') },
      ];
    case 'effect':
      return named(policy.sanctions.effects);
    case 'sanction':
      return shown.breaches.map(({ id, stage }) => ({ value: id, label: `${id} (${stageWord(stage, t)})` }));
    default:
      return undefined;
  }
}

/** That which the routes name for the case's category first: mostly it is right. */
function unitChoices({ category }: Case, policy: Policy) {
  const usual = new Set(policy.routes.filter((route) => route.category === category).map(({ unit }) => unit.code));
  return unitsOf(policy)
    .toSorted((a, b) => Number(usual.has(b.code)) - Number(usual.has(a.code)))
    .map(({ institution, code, name }) => ({ value: `${institution}/${code}`, label: name }));
}
