/** What a dry run and a proposal look like on a terminal. */
import type { Language, MessageCode } from '@pantau/contracts';
import type { Adoption, DryRun, DryRunItem, Sides, Standing } from './api.ts';

export type Say = (code: MessageCode, params?: Record<string, string | number>) => string;

export interface Counts {
  readonly scorecards: number;
  readonly changes: number;
  readonly crossed: number;
  readonly same: number;
  readonly skipped: number;
  /** Results that would have no score. */
  readonly refused: number;
}

export function countsOf({ items }: DryRun): Counts {
  const of = (status: DryRunItem['status']) => items.filter((item) => item.status === status).length;
  return {
    scorecards: items.length,
    changes: of('changes'),
    crossed: items.filter(({ crossesBand }) => crossesBand).length,
    same: of('same'),
    skipped: of('skipped'),
    refused: items.reduce((sum, { units }) => sum + units.refused, 0),
  };
}

export function dryRunLines(run: DryRun, language: Language, say: Say): string[] {
  const skipped = Map.groupBy(
    run.items.filter(({ reason }) => reason !== null),
    ({ reason }) => reason?.message ?? '',
  );
  return [
    say('cli_rescore_to', { version: run.to }),
    ...run.items.flatMap((item) => (item.status === 'changes' ? itemLines(item, language, say) : [])),
    ...[...skipped].map(([reason, items]) => `  ${say('cli_rescore_skipped', { count: items.length, reason })}`),
    say('cli_rescore_counts', { ...countsOf(run) }),
  ];
}

function itemLines({ institution, period, ...item }: DryRunItem, language: Language, say: Say): string[] {
  const crossed = item.crossesBand ? `  ${say('cli_rescore_crosses')}` : '';
  return [
    `  ${institution.code} ${institution.name} ${period}${crossed}`,
    ...side('cli_rescore_computed', item.computed, language, say),
    ...side('cli_rescore_published', item.published, language, say),
    ...(item.units.changed > 0 ? [`    ${say('cli_rescore_units', { ...item.units })}`] : []),
    ...item.refused.map(({ unit, product, message }) => `    ${product === null ? unit : `${unit}/${product}`}: ${message}`),
  ];
}

/** Nothing where the two are the same. */
function side(code: MessageCode, { before, after }: Sides, language: Language, say: Say): string[] {
  const [was, becomes] = [shown(before, language, say), shown(after, language, say)];
  return was === becomes ? [] : [`    ${say(code, { before: was, after: becomes })}`];
}

function shown({ score, category, zone }: Standing, language: Language, say: Say): string {
  const number = score === null ? say('cli_rescore_no_score') : language === 'id' ? score.replace('.', ',') : score;
  return [number, category, zone].filter((part) => part !== null).join(' ');
}

export function adoptionLine({ id, to, scorecardCount, proposedBy, approvedBy, state, proposedAt }: Adoption, say: Say): string {
  const said = say(`cli_rescore_state_${state}`);
  return `${id}  ${to}  ${say('cli_rescore_adoption', { state: said, count: scorecardCount, proposedBy, approvedBy: approvedBy ?? '-', at: proposedAt })}`;
}
