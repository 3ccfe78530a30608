import '@mantine/core/styles/Combobox.layer.css';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './chooser.module.css';
import { AT_MOST } from './comparison-search.ts';
import { allPlaces, findPlaces } from './find-institutions.ts';

interface ChooserProps {
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** Who is compared: a search over all institutions, and those chosen as chips that go away on click. */
export function Chooser({ codes, onChange }: ChooserProps) {
  const { t } = useTranslation();
  const places = useMemo(allPlaces, []);
  const [query, setQuery] = useState('');
  const found = findPlaces(places, query, codes);
  const full = codes.length >= AT_MOST;
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const add = (code: string) => {
    onChange([...codes, code]);
    setQuery('');
    combobox.closeDropdown();
  };
  return (
    <div className={`${css.chooser} no-print`}>
      <Combobox store={combobox} onOptionSubmit={add} withinPortal={false} transitionProps={{ duration: 0 }}>
        <Combobox.Target>
          <TextInput
            label={t('comparison.add')}
            placeholder={t('comparison.addExample')}
            description={full ? t('comparison.full', { count: AT_MOST }) : undefined}
            disabled={full}
            value={query}
            autoComplete="off"
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              combobox.openDropdown();
              combobox.updateSelectedOptionIndex();
            }}
            onFocus={() => query !== '' && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown className={css.found} hidden={query.trim() === ''}>
          <Combobox.Options aria-label={t('comparison.found')}>
            {found.map(({ code, name }, index) => (
              <Combobox.Option key={code} value={code} active={index === 0} className={css.option}>
                {name} <span className="muted number">{code}</span>
              </Combobox.Option>
            ))}
            {found.length === 0 && <Combobox.Empty>{t('comparison.noMatch')}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {codes.length > 0 && (
        <ul className={css.chosen} aria-label={t('comparison.chosen')}>
          {codes.map((code) => {
            const name = places.find((place) => place.code === code)?.name ?? code;
            return (
              <li key={code}>
                <button
                  type="button"
                  aria-label={t('comparison.remove', { name })}
                  onClick={() => onChange(codes.filter((each) => each !== code))}
                >
                  {name}
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
