/** What adopting a corrected rule would change, before anybody adopts it. */
import { type Language, messageText } from '@pantau/contracts';
import { formatScore, region, ruleVersion } from '@pantau/rulebook';
import { defineRoute, mayActFor, type Route } from '@pantau/runtime';
import { z } from 'zod';
import type { Rules, ScoringStore } from '../../ports.ts';
import {
  type BeforeAndAfter,
  type Refused,
  rescoreDryRun,
  type Standing,
  type WouldChange,
} from '../../usecases/rescore-dry-run.ts';
import { category, score, text } from './fields.ts';

/** Each scorecard is read with the values of all its units. */
const MOST_SCORECARDS = 200;
/** Of one scorecard; beyond that the number is enough. */
const MOST_REFUSED = 50;

const cursor = z.strictObject({ institution: z.string().max(32), period: z.string().max(16) });

const request = z
  .strictObject({
    instrument: z.string().max(32).meta({ example: 'ORI-2023' }),
    to: z.string().max(64).optional().meta({ description: 'The version to adopt, "ORI-2023@2"; the newest when left out.' }),
    after: cursor.optional().meta({ description: '`next` of the page before.' }),
    limit: z.int().min(1).max(MOST_SCORECARDS).default(MOST_SCORECARDS),
  })
  .meta({ example: { instrument: 'ORI-2023' } });

const standing = z.object({ score: score.nullable(), category, zone: text });
const twoSides = z.object({ before: standing, after: standing });
const dryRun = z.object({
  instrument: z.string(),
  to: z.string().meta({ description: 'The version that would be adopted.' }),
  items: z.array(
    z.object({
      institution: z.object({ code: z.string(), name: z.string() }),
      period: z.string(),
      fromRuleVersion: z.string().meta({ description: 'The version that counts now.' }),
      status: z.enum(['changes', 'same', 'skipped']).meta({
        description: '`same`: the version would count, and nothing shown would change. `skipped`: it cannot be adopted here.',
      }),
      reason: z.object({ code: z.string(), message: z.string() }).nullable(),
      computed: twoSides,
      published: twoSides,
      crossesBand: z.boolean().meta({ description: 'Whether a category or zone becomes another one.' }),
      units: z.object({ total: z.int(), changed: z.int(), refused: z.int() }),
      refused: z.array(z.object({ unit: z.string(), product: text, code: z.string(), message: z.string() })),
      digest: z.string().meta({ description: 'Stands for what this item shows; a proposal is made of them.' }),
    }),
  ),
  next: cursor.nullable(),
});

export function rescoreRoutes(store: Pick<ScoringStore, 'page'>, rules: Rules): Route[] {
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/rescores/dry-run',
      summary: 'What adopting a version of an instrument would change; nothing is stored',
      description:
        'Page by page over the stored scorecards of the instrument, in the order of institution and period, by the judge that would score them. ' +
        'Scores are strings with two decimals or null. `refused`: results that the version would leave without a score, at most 50 a scorecard. ' +
        'Adopting is proposed and approved at ingestion `/v1/rule-adoptions`. 422 for an unknown instrument or version.',
      body: { kind: 'json', schema: request },
      replies: { 200: dryRun },
      handler: async ({ body, principal, language }) => {
        const { to, items, next } = await rescoreDryRun(body, rules, store);
        const mine = items.filter(({ institution }) => mayActFor(principal, institution));
        return {
          status: 200,
          body: {
            instrument: to.id,
            to: ruleVersion(to),
            items: mine.map((item) => itemJson(item, language)),
            next: cursorJson(next),
          },
        };
      },
    }),
  ];
}

function cursorJson(key: { readonly institution: string; readonly period: string } | null) {
  return key && { institution: key.institution, period: key.period };
}

function itemJson(item: WouldChange, language: Language) {
  const { institution: code, period, fromRuleVersion, status, reason, crossesBand, units, digest } = item;
  const said = (message: string) => ({ code: message, message: messageText(message, language) });
  return {
    institution: { code, name: region(code)?.name ?? code },
    period,
    fromRuleVersion,
    status,
    reason: reason && said(`rescore_${reason}`),
    computed: sidesJson(item.computed),
    published: sidesJson(item.published),
    crossesBand,
    units: { ...units, refused: units.refused.length },
    refused: units.refused.slice(0, MOST_REFUSED).map((each) => refusedJson(each, language)),
    digest,
  };
}

function refusedJson({ unit, product, problem: { code, params = {} } }: Refused, language: Language) {
  return { unit, product, code, message: messageText(code, language, params) };
}

function sidesJson({ before, after }: BeforeAndAfter) {
  return { before: standingJson(before), after: standingJson(after) };
}

function standingJson({ scoreE4, ...means }: Standing) {
  return { score: formatScore(scoreE4), ...means };
}
