export { type Copies, type Copy, type CopyProgram, copyOf, startCopies } from './copies.ts';
export { deliveryStories, type Subject } from './delivery-stories.ts';
export { randomPrefix, testKafka } from './prefix.ts';
export { produceRaw, type RawMessage, readTopic, setGroupOffsets } from './raw.ts';
export { startWire, type Wire } from './wire.ts';
