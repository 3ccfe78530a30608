import { NativeSelect } from '@mantine/core';
import {
  type E4,
  type InstitutionResult,
  type Instrument,
  type Path,
  pathSentences,
  pathToBand,
  type Refusal,
  ruleVersion,
} from '@pantau/rulebook';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatE4 } from '../format/e4.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { categoryWord } from '../shared/zone-mark.tsx';
import { nameKey } from './basis.ts';
import css from './simulator.module.css';
import { targetsAbove } from './targets.ts';

interface PathWordsProps {
  readonly instrument: Instrument;
  readonly results: readonly InstitutionResult[];
  readonly names: ReadonlyMap<string, string>;
  readonly score: E4;
}

/** The smallest rise that reaches a better category, from where the sliders stand. */
export function PathWords({ instrument, results, names, score }: PathWordsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const targets = targetsAbove(instrument, score);
  const target = targets.find(({ category }) => category === chosen) ?? targets[0];
  if (target === undefined) return <p className={css.way}>{t('path.topReached')}</p>;
  const path = pathToBand(instrument, results, target.category);
  const told =
    path.kind === 'refused'
      ? undefined
      : pathSentences(instrument, path, language, ({ unit, product }) => names.get(nameKey(unit, product)) ?? unit);
  return (
    <div className={css.way}>
      <h3>{t('path.way')}</h3>
      <NativeSelect
        size="xs"
        label={t('path.target')}
        value={target.category}
        data={targets.map(({ category, label, from }) => ({
          value: category,
          label: t('path.targetOption', {
            category: categoryWord(category, t),
            label: label[language],
            from: formatE4(from ?? 0, language),
          }),
        }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {told === undefined ? (
        <p>{refusal(path, instrument, t)}</p>
      ) : (
        <>
          <p>{told.summary}</p>
          <ol>
            {told.groups.map((group) => (
              <li key={group}>{group}</li>
            ))}
          </ol>
          {told.notes.map((note) => (
            <p key={note} className="muted">
              {note}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

function refusal(path: Path | Refusal, instrument: Instrument, t: TFunction): string {
  const reason = path.kind === 'refused' ? path.reason : undefined;
  if (reason === 'steps_differ' || reason === 'roll_up_unknown') return t(`path.refused.${reason}`);
  return t('path.refused.other', { rule: ruleVersion(instrument) });
}
