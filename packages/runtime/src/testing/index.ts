export { type CapturedLog, capturedLog } from './captured-log.ts';
export { eventually } from './eventually.ts';
export { type FakeClock, fakeClock } from './fake-clock.ts';
export { type GrpcTestClient, grpcTestClient } from './grpc-client.ts';
export { randomFrom } from './random-from.ts';
