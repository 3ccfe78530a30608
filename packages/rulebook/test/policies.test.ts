import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../scripts/read-file.ts';
import { POLICY_SOURCES } from '../src/gen/policies.ts';
import { policies, policyById, policyFor, readPolicies } from '../src/index.ts';

const idAt = (tenant: string, iso: string) => policyFor(tenant, Date.parse(iso))?.id;

describe('the policy in force', () => {
  it.each([
    ['18', '2025-06-14T16:59:59Z', 'permenpanrb-5-2025@1'],
    // Midnight in Lampung.
    ['18', '2025-06-14T17:00:00Z', 'lampung-in@2025'],
    ['51', '2025-06-14T17:00:00Z', 'permenpanrb-5-2025@1'],
    ['91', '2025-04-30T14:59:59Z', 'permenpanrb-62-2018@1'],
    ['91', '2025-04-30T15:00:00Z', 'permenpanrb-5-2025@1'],
    ['00', '2020-01-01T00:00:00Z', 'permenpanrb-62-2018@1'],
  ])('of %s at %s is %s', (tenant, at, id) => expect(idAt(tenant, at)).toBe(id));

  it('is the national one in the name of a tenant without its own', () => {
    const bali = policyFor('51', Date.parse('2026-01-05T02:00:00Z'));
    expect(bali).toMatchObject({ institution: '51', fallback: { institution: '51' } });
    expect(policyById('permenpanrb-5-2025@1', '51')).toEqual(bali);
  });

  it('runs the clocks of Lampung-In beside those of SP4N', () => {
    const clocks = policyById('lampung-in@2025', '18')?.clocks ?? [];
    expect(clocks.map(({ name, limits }) => [name, 'all' in limits ? limits.all : 'by class'])).toEqual([
      ['operator-forward', { kind: 'clock-hours', hours: 24 }],
      ['opd-follow-up', { kind: 'clock-hours', hours: 72 }],
      ['sp4n-verify', { kind: 'working-days', days: 3 }],
      ['sp4n-follow-up', { kind: 'working-days', days: 5 }],
      ['settle', 'by class'],
      ['auto-close', { kind: 'working-days', days: 10 }],
      ['complete-data', { kind: 'clock-hours', hours: 720 }],
    ]);
  });
});

describe.each(policies().map((policy) => [policy.id, policy] as const))('%s', (_id, policy) => {
  it('tells the rungs of each clock in order', () => {
    for (const { rungs } of policy.clocks) {
      const order = rungs.map(({ percent, afterHours = 0 }) => percent ?? 100 + afterHours);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(order).toContain(100);
    }
  });

  it('has a limit for every class', () => {
    for (const { limits } of policy.clocks) {
      if ('byClass' in limits)
        expect(Object.keys(limits.byClass).toSorted()).toEqual(policy.classes.map(({ code }) => code).toSorted());
    }
  });

  it('keeps illegal levies from the public', () => {
    expect(policy.categories.filter(({ confidential }) => confidential).map(({ code }) => code)).toEqual(['pungli']);
  });
});

describe('a file of a policy', () => {
  const [national] = POLICY_SOURCES.filter(({ extends: base }) => base === undefined);
  if (national === undefined) throw new Error('no policy stands by itself');

  it('says everything unless it extends another', () => {
    expect(schemaProblems('complaint-policy', { id: 'x@1', tenant: '18', from: '2026-01-01' }).join()).toContain("'clocks'");
    expect(schemaProblems('complaint-policy', { id: 'x@1', extends: national.id, tenant: '18', from: '2026-01-01' })).toEqual([]);
  });

  it('has rungs of one kind', () => {
    const rung = { name: '50', percent: 50, afterHours: 24, tell: ['holder'] };
    expect(schemaProblems('complaint-policy', { ...national, ladders: { atasan: [rung] } })).not.toEqual([]);
  });

  it.each([
    ['no ladder', { clocks: national.clocks?.map((clock) => ({ ...clock, ladder: 'none' })) ?? [] }],
    ['no citation', { citations: {} }],
    ['unknown class', { categories: national.categories?.map((each) => ({ ...each, class: 'none' })) ?? [] }],
    ['not there', { extends: 'none@1' }],
  ])('is refused: %s', (message, wrong) => {
    expect(() => readPolicies([{ ...national, ...wrong }])).toThrow(message);
  });
});
