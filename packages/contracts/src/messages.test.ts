import { describe, expect, test } from 'vitest';
import { MESSAGES, messageText } from './index.ts';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe.each(Object.entries(MESSAGES))('%s', (code, { id, en }) => {
  test('is a code, and says something in both languages', () => {
    expect(code).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    for (const text of [id, en]) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(3);
    }
    expect(id).not.toBe(en);
  });

  test('fills the same placeholders in both', () => {
    expect([...new Set(placeholders(id))]).toEqual([...new Set(placeholders(en))]);
    for (const text of [id, en]) expect(text.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });
});

test('placeholders are filled, and one that nobody filled stays visible', () => {
  expect(messageText('out_of_range', 'en', { min: 0, max: '100.00' })).toBe('The value must lie between 0 and 100.00.');
  expect(messageText('out_of_range', 'id', { min: 0 })).toBe('Nilai harus antara 0 dan {max}.');
});

test('a code without a sentence is shown as itself', () => {
  expect(messageText('no_such_code', 'id')).toBe('no_such_code');
});

test('a name of Object’s own is no code', () => {
  expect(messageText('constructor', 'en')).toBe('constructor');
});
