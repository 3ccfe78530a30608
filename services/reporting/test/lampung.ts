/** Lampung's results for 2022 as kupastuntas.co printed them on 2023-04-05 (data/published-results.csv). */
import { printed } from './events.ts';

export const LAMPUNG_2022: readonly (readonly [code: string, scoreE4: number])[] = [
  ['18.01', 734_900],
  ['18.02', 642_200],
  ['18.03', 765_000],
  ['18.04', 640_400],
  ['18.05', 778_700],
  ['18.06', 639_400],
  ['18.07', 643_900],
  ['18.08', 743_500],
  ['18.09', 645_200],
  ['18.10', 730_200],
  ['18.11', 704_200],
  ['18.12', 598_200],
  ['18.13', 543_000],
  ['18.71', 738_900],
  ['18.72', 617_300],
];

export function lampung2022() {
  return [
    ...LAMPUNG_2022.map(([code, scoreE4]) => printed(code, '2022', scoreE4, 'C', 'kuning')),
    printed('18', '2022', null, '', 'kuning'),
  ];
}
