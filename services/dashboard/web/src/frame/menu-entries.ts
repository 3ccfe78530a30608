import type { LinkProps } from '@tanstack/react-router';

export interface Entry {
  readonly to: NonNullable<LinkProps['to']>;
  /** nav.<name> */
  readonly name:
    | 'home'
    | 'league'
    | 'comparison'
    | 'heatMap'
    | 'movers'
    | 'distribution'
    | 'mismatch'
    | 'rules'
    | 'status'
    | 'corrections';
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
  {
    name: 'analysis',
    entries: [
      { to: '/banding', name: 'comparison', carries: true },
      { to: '/peta-panas', name: 'heatMap', carries: true },
      { to: '/pergerakan', name: 'movers', carries: true },
      { to: '/sebaran', name: 'distribution', carries: true },
      { to: '/selisih', name: 'mismatch', carries: true },
    ],
  },
  {
    name: 'data',
    entries: [
      { to: '/status', name: 'status', carries: true },
      { to: '/koreksi', name: 'corrections', carries: false },
      { to: '/aturan', name: 'rules', carries: false },
    ],
  },
];
