import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { threadsFor } from './threads.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const STOP_GRACE_MS = 5_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    host: { type: 'string', default: '127.0.0.1' },
    sessions: { type: 'string', default: '4' },
    'max-body-bytes': { type: 'string', default: String(1024 ** 3) },
    'allow-remote': { type: 'boolean', default: false },
  },
});
const [dataDir, portText] = positionals;
const port = Number(portText);
const sessions = Number(values.sessions);
if (!dataDir || !Number.isInteger(port) || port < 0 || port > 65_535 || !Number.isInteger(sessions) || sessions < 1) {
  exit('Usage: main.ts <data dir> <port> [--host 127.0.0.1] [--sessions 4] [--max-body-bytes N] [--allow-remote]');
}
if (!LOOPBACK.has(values.host) && !values['allow-remote']) {
  exit(`clickhouse-embedded serves loopback only; --allow-remote lets it listen on ${values.host}`);
}

// libuv reads this once, at the first use of its threads, so it comes before anything asynchronous is imported.
process.env.UV_THREADPOOL_SIZE = String(Math.max(threadsFor(sessions), Number(process.env.UV_THREADPOOL_SIZE ?? 0)));
const { openEngine } = await import('./engine.ts');
const { createFace } = await import('./server.ts');
const { userOf } = await import('./users.ts');

const dirs = { data: join(dataDir, 'engine'), results: join(dataDir, 'results') };
const engine = await openEngine(dirs, sessions).catch((error) =>
  exit(`ClickHouse cannot open ${dataDir}: ${error instanceof Error ? error.message : error}`),
);
const face = createFace({
  engine,
  user: userOf(process.env),
  isLoopbackOnly: LOOPBACK.has(values.host),
  uploadDir: join(dataDir, 'uploads'),
  maxBodyBytes: Number(values['max-body-bytes']),
});
face.on('error', (error) => exit(`ClickHouse cannot listen on ${values.host}:${port}: ${error.message}`));
face.listen(port, values.host, () => {
  const address = face.address();
  process.stdout.write(`${JSON.stringify({ ready: true, port: typeof address === 'object' ? address?.port : port })}\n`);
});

let isStopping = false;
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The parent is gone, killed perhaps: nobody will send a signal.
process.on('disconnect', stop);

function stop(): void {
  if (isStopping) return;
  isStopping = true;
  face.close();
  face.closeIdleConnections();
  engine.stop(STOP_GRACE_MS).then((isClosed) => {
    // Leaving while a query runs ends in the engine's destructors ("mutex lock failed"); SIGKILL loses nothing that was acknowledged.
    if (isClosed) process.exit(0);
    process.kill(process.pid, 'SIGKILL');
  }, exit);
}

function exit(reason: unknown): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
