import { Button } from '@mantine/core';
import { type E4, whatIf, withChanges } from '@pantau/rulebook';
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { type Basis, nameKey } from './basis.ts';
import { changesOf, controlKey, controlsOf } from './controls.ts';
import { Outcome } from './outcome.tsx';
import { PathWords } from './path-words.tsx';
import css from './simulator.module.css';
import { Slider } from './slider.tsx';
import { deepestOf } from './stops-at.ts';

/** Values that can be moved, and what becomes of score, category and path: computed here with the rules that the service uses. */
export function Simulator({ basis, ruleVersion }: { basis: Basis; ruleVersion: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { instrument, results, names, origin } = basis;
  const [moved, setMoved] = useState<ReadonlyMap<string, E4>>(new Map());
  const controlled = useMemo(
    () => results.map((result) => ({ result, controls: controlsOf(instrument, result) })),
    [instrument, results],
  );
  const changes = changesOf(moved, controlled);
  const compared = whatIf(instrument, results, changes);
  const changed = withChanges(instrument, results, changes);
  const level = deepestOf(controlled.flatMap(({ controls }) => controls));
  return (
    <section className={css.section}>
      <h2>{t('path.title')}</h2>
      <p className="muted">
        {t('path.intro', { rule: ruleVersion })} {origin === 'printed' && t('path.fromPrinted')}{' '}
        {level === 'unit'
          ? t('path.totalOnly')
          : level !== 'indicator' && t('path.stopsAt', { level: t(`rules.level.${level}`) })}
      </p>
      <div className={css.columns}>
        <div className={css.units}>
          {controlled.map(({ result, controls }) => {
            const unit = names.get(nameKey(result.unit, result.product)) ?? result.unit;
            const sliders = controls.map((control, index) => {
              const key = controlKey(result, control.code);
              const value = moved.get(key) ?? control.value;
              const onMove = (to: E4) => setMoved((now) => new Map(now).set(key, to));
              const { above } = control;
              return (
                <Fragment key={key}>
                  {above !== undefined && above !== controls[index - 1]?.above && <h3>{above.name[language]}</h3>}
                  <Slider control={control} unit={unit} value={value} onMove={onMove} />
                </Fragment>
              );
            });
            if (controls.length === 1) return sliders;
            return (
              <details
                key={nameKey(result.unit, result.product)}
                className={css.unit}
                open={results.length === 1 ? true : undefined}
              >
                <summary>{unit}</summary>
                {sliders}
              </details>
            );
          })}
        </div>
        <div className={css.outcome}>
          {compared.kind === 'refused' ? (
            <p>{t('path.refused.other', { rule: ruleVersion })}</p>
          ) : (
            <Outcome compared={compared} changes={changes.length} />
          )}
          <Button variant="default" size="xs" disabled={changes.length === 0} onClick={() => setMoved(new Map())}>
            {t('path.reset')}
          </Button>
        </div>
      </div>
      {compared.kind === 'compared' && !('kind' in changed) && (
        // After the sliders: its length changes with every move, and nothing that is being held may slip away.
        <PathWords instrument={instrument} results={changed} names={names} score={compared.after.explanation.score} />
      )}
    </section>
  );
}
