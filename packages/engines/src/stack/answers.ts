import { setTimeout as delay } from 'node:timers/promises';

/** Resolves when the URL answers 2xx. */
export async function untilAnswers(url: string, timeoutMs: number): Promise<void> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const said = await ask(url);
    if (said === undefined) return;
    if (Date.now() > until) throw new Error(`${url} did not answer within ${timeoutMs / 1000} s (last: ${said}).`);
    await delay(100);
  }
}

async function ask(url: string): Promise<string | undefined> {
  try {
    const reply = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return reply.ok ? undefined : `${reply.status} ${(await reply.text()).slice(0, 500)}`;
  } catch (error) {
    return String(error);
  }
}
