import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { httpConfig, readConfig, redactConfig, wholeNumber } from './config.ts';
import { logConfig } from './log.ts';

const sections = {
  http: httpConfig(8081),
  log: logConfig,
  store: z
    .object({ STORE_URL: z.url(), STORE_POOL: wholeNumber(1, 10).default(4) })
    .transform((env) => ({ url: env.STORE_URL, pool: env.STORE_POOL })),
};

describe('the environment', () => {
  test('becomes a frozen config, with defaults where nothing is set', () => {
    const result = readConfig(sections, { STORE_URL: 'http://127.0.0.1:1', PORT: '0' });
    expect(result).toEqual({
      ok: true,
      config: {
        http: { host: '127.0.0.1', port: 0 },
        log: { level: 'info' },
        store: { url: 'http://127.0.0.1:1', pool: 4 },
      },
    });
    if (!result.ok) return;
    expect(Object.isFrozen(result.config)).toBe(true);
    expect(Object.isFrozen(result.config.http)).toBe(true);
  });

  test('trusts nobody beyond this machine unless it says whom, network by network', () => {
    const http = (env: Record<string, string>) => readConfig({ http: httpConfig(8081) }, env);
    const trusted = { networks: ['172.30.84.0/24', 'fd00::/64'], names: ['scoring'] };
    expect(http({ TRUSTED_NETWORKS: '172.30.84.0/24, fd00::/64', TRUSTED_NAMES: 'scoring' })).toMatchObject({
      config: { http: { trusted } },
    });
    expect(http({ TRUSTED_NETWORKS: '', TRUSTED_NAMES: 'scoring' })).not.toHaveProperty('config.http.trusted');
    const wrong = http({ TRUSTED_NETWORKS: '172.30.84.0' });
    expect(wrong.ok || wrong.problems[1]).toContain('TRUSTED_NETWORKS');
  });

  test('with several things wrong tells all of them at once, by variable', () => {
    const result = readConfig(sections, { PORT: '70000', LOG_LEVEL: 'loud', STORE_POOL: '' });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    const [head, ...lines] = result.problems;
    expect(head).toContain('The service cannot start');
    expect(lines.map((line) => line.trim().split(':')[0])).toEqual(['PORT', 'LOG_LEVEL', 'STORE_URL', 'STORE_POOL']);
    expect(lines[0]).toContain('Nilai paling besar 65535. / The value must be at most 65535.');
    expect(lines[2]).toContain('Isian ini wajib ada. / This field is required.');
  });

  test.each(['', ' ', 'abc', '1.5', '-1', '0x10', '1e3', '11'])('%o is not a whole number of 1 to 10', (text) => {
    expect(wholeNumber(1, 10).safeParse(text).success).toBe(false);
  });
});

test('what is logged of a config has no password in it', () => {
  const config = {
    postgres: { url: 'postgres://scoring:s3cret@127.0.0.1:5432/scoring', pool: 4 },
    clickhouse: { url: 'http://127.0.0.1:8123', user: 'reader', password: 's3cret' },
    brokers: ['127.0.0.1:9092'],
    apiToken: 's3cret',
  };
  expect(JSON.stringify(redactConfig(config))).not.toContain('s3cret');
  expect(redactConfig(config)).toEqual({
    postgres: { url: 'postgres://scoring:***@127.0.0.1:5432/scoring', pool: 4 },
    clickhouse: { url: 'http://127.0.0.1:8123', user: 'reader', password: '***' },
    brokers: ['127.0.0.1:9092'],
    apiToken: '***',
  });
});
