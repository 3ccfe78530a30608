import type { LinkProps } from '@tanstack/react-router';

export interface Entry {
  readonly to: NonNullable<LinkProps['to']>;
  /** nav.<name> */
  readonly name: 'home' | 'league' | 'rules' | 'status' | 'corrections';
  /** Takes the question along: family, period, province, kind, moment. */
  readonly carries: boolean;
}

export interface Group {
  /** nav.<name>; of the first group the entries stand in the bar by themselves. */
  readonly name: 'overview' | 'analysis' | 'data';
  readonly entries: readonly Entry[];
}

export const MENU: readonly Group[] = [
  {
    name: 'overview',
    entries: [
      { to: '/', name: 'home', carries: true },
      { to: '/liga', name: 'league', carries: true },
    ],
  },
  { name: 'data', entries: [{ to: '/aturan', name: 'rules', carries: false }] },
];
