import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildScope, type Component, createScope } from './scope.ts';

function recorder() {
  const events: string[] = [];
  const component = (name: string, failing: 'start' | 'stop' | undefined = undefined): Component<string> => ({
    async start() {
      if (failing === 'start') throw new Error(`${name} does not start`);
      events.push(`+${name}`);
      return {
        value: name,
        async stop() {
          events.push(`-${name}`);
          if (failing === 'stop') throw new Error(`${name} does not stop`);
        },
      };
    },
  });
  return { events, component };
}

describe('a scope', () => {
  test('stops everything that started, in reverse, whatever fails', async () => {
    const fate = fc.constantFrom(undefined, 'start' as const, 'stop' as const);
    await fc.assert(
      fc.asyncProperty(fc.array(fate), async (fates) => {
        const { events, component } = recorder();
        const scope = createScope();
        for (const [index, failing] of fates.entries()) {
          const started = scope.start(component(String(index), failing));
          if (failing === 'start') await expect(started).rejects.toThrow();
          else expect(await started).toBe(String(index));
        }
        const ran = events.map((event) => event.slice(1));
        const stopped = scope.stop();
        if (fates.includes('stop')) await expect(stopped).rejects.toThrow(AggregateError);
        else await stopped;
        expect(events.slice(ran.length)).toEqual(ran.toReversed().map((name) => `-${name}`));
      }),
    );
  });

  test('waits for what is still starting, and lets nothing start afterwards', async () => {
    const { events, component } = recorder();
    const scope = createScope();
    const gate = Promise.withResolvers<void>();
    const slow = component('slow');
    const starting = scope.start({ start: () => gate.promise.then(() => slow.start()) });
    const stopping = scope.stop();
    await expect(scope.start(component('late'))).rejects.toThrow('stopping');
    gate.resolve();
    await starting;
    await stopping;
    expect(events).toEqual(['+slow', '-slow']);
    await scope.stop();
    expect(events).toEqual(['+slow', '-slow']);
  });

  test('whose building fails takes back what had started, and says why', async () => {
    const { events, component } = recorder();
    const build = buildScope(async (scope) => {
      await scope.start(component('a'));
      await scope.start(component('b'));
      await scope.start(component('c', 'start'));
    });
    await expect(build).rejects.toThrow('c does not start');
    expect(events).toEqual(['+a', '+b', '-b', '-a']);
  });
});
