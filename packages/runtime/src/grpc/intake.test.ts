import { expect, test } from 'vitest';
import { Intake } from './intake.ts';

/** A call that reads messages of one size whenever it may. */
function reader(intake: Intake, bytes: number) {
  const call = intake.openCall();
  const releases: (() => void)[] = [];
  const read = () => {
    releases.push(call.take(bytes));
    call.whenRoom(read);
  };
  call.whenRoom(read);
  return { call, releases };
}

test('a call is read until it holds its share, and again when it lets go', () => {
  const intake = new Intake(10_000);
  const { releases } = reader(intake, 2_000);
  expect(releases).toHaveLength(4); // 4 × 2,512
  releases[0]?.();
  expect(releases).toHaveLength(5);
  releases[0]?.();
  expect(releases).toHaveLength(5);
});

test('a message larger than the share is read, alone', () => {
  expect(reader(new Intake(1_000), 50_000).releases).toHaveLength(1);
});

test('one call that lets nothing go keeps nobody else waiting', () => {
  const intake = new Intake(10_000);
  for (let calls = 0; calls < 100; calls++) reader(intake, 2_000);
  expect(reader(intake, 2_000).releases).toHaveLength(4);
});

test('a call that is over holds nothing, and what it releases late counts no more', () => {
  const intake = new Intake(10_000);
  const { call, releases } = reader(intake, 2_000);
  expect(intake.heldBytes).toBe(4 * 2_512);
  call.close();
  call.close();
  releases[0]?.();
  expect(intake.heldBytes).toBe(0);
  expect(releases).toHaveLength(4);
});
