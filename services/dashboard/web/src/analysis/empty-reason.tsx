import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shared/notice.tsx';
import { useQuestionChange } from './analysis-page.tsx';
import { wasNotYet } from './borders.ts';
import { placeOf, type Question } from './question.ts';

/** Words where a question has no answer, why that may be, and the way out. */
export function EmptyReason({ question }: { question: Question }) {
  const { t } = useTranslation();
  const change = useQuestionChange();
  const { family, period, kind, asOf, vintage } = question;
  const place = placeOf(question, t);
  const isNotYet = question.borders === undefined && wasNotYet(period, question.province, __REDRAWN__, __MOVED__);
  const clear = () => change(question, { province: undefined, kind: [], asOf: undefined, vintage: undefined });
  return (
    <Notice
      title={t('league.emptyTitle')}
      action={
        <Button variant="default" onClick={clear}>
          {t('league.clear')}
        </Button>
      }
    >
      {isNotYet ? t('bordersBy.notYet', { province: place, period }) : t('league.emptyText', { family, period, place })}{' '}
      {kind.length > 0 && t('league.emptyKinds')} {(asOf !== undefined || vintage !== undefined) && t('moment.empty')}
    </Notice>
  );
}
