export { type Copies, type Copy, type CopyProgram, copyOf, startCopies } from './copies.ts';
export { type Abilities, deliveryStories, type Subject } from './delivery-stories.ts';
export { type KillingBrake, killAtBrake } from './kill-at-brake.ts';
export { randomPrefix, testKafka } from './prefix.ts';
export { produceInTransaction, produceRaw, type RawMessage, readTopic, setGroupOffsets } from './raw.ts';
export { type RawLoop, rawProduceRate } from './raw-loop.ts';
export { readAndHandle } from './read-and-handle.ts';
export { startWire, type Wire } from './wire.ts';
