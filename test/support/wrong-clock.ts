/**
 * Preloaded into the services of a story (`NODE_OPTIONS=--import`): one of them, named in PANTAU_TEST_WRONG_CLOCK as
 * `service=milliseconds`, believes that it is later. Everything in JavaScript that reads the time of day goes through Date;
 * timers and performance.now() run on another clock, as they do on a machine whose clock is wrong.
 */
const [service = '', shift = ''] = (process.env.PANTAU_TEST_WRONG_CLOCK ?? '').split('=');

if (process.argv[1]?.includes(`/services/${service}/src/main.ts`)) {
  const byMs = Number(shift);
  const Right = Date;
  globalThis.Date = class extends Right {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(Right.now() + byMs);
      // The forms of Date's constructor, handed on as they came.
      else super(...(given as [number]));
    }
    static override now(): number {
      return Right.now() + byMs;
    }
  } as DateConstructor;
}
