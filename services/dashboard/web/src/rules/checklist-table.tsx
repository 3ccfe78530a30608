import { type Checklist, type Component, theme } from '@pantau/rulebook';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { Cited } from '../shared/cited.tsx';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import css from './checklist.module.css';
import page from './rules.module.css';

/** What the law asks for, component by component, and which instruments speak of each. */
export function ChecklistTable({ checklist }: { checklist: Checklist }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className={page.section} aria-labelledby={checklist.id}>
      <h2 id={checklist.id}>{checklist.name[language]}</h2>
      <p className="muted">{t('rules.checklistHelp')}</p>
      {checklist.legalBasis.map(({ title, cited }) => (
        <p key={title}>
          {title} <Cited facts={[{ fact: t('rules.legalBasis'), cited }]} />
        </p>
      ))}
      {checklist.sections.map(({ code, name, components }) => (
        <table key={code} className={css.components}>
          <caption>{name[language]}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rules.component')}</th>
              <th scope="col">{t('rules.spokenOf')}</th>
            </tr>
          </thead>
          <tbody>
            {components.map((component) => (
              <ComponentRow key={component.code} component={component} />
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

function ComponentRow({ component: { code, name, group, cited } }: { component: Component }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const spoken = theme(code)?.instruments ?? [];
  return (
    <tr>
      <th scope="row">
        {spoken.length === 0 ? (
          name[language]
        ) : (
          <Link to="/aturan/tema/$code" params={{ code }} search={{}} preload={false}>
            {name[language]}
          </Link>
        )}{' '}
        <Cited facts={[{ fact: name[language], cited }]} />
        {group !== null && <small className="muted">{t(`rules.group.${group}`)}</small>}
      </th>
      <td>
        {spoken.length === 0 && <span className="muted">{t('rules.notSpokenOf')}</span>}
        <ul className={css.speaking}>
          {spoken.map(({ instrument, parts }) => (
            <li key={instrument.id}>
              <InstrumentLink id={instrument.id} />{' '}
              <small className="muted">{parts.map((part) => part.name[language]).join(', ')}</small>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
