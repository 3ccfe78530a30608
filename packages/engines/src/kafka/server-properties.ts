export interface BrokerPorts {
  readonly broker: number;
  readonly controller: number;
}

/**
 * The configuration of one KRaft node that is broker and controller at once. Loopback only. Where a value differs from
 * Kafka's default, its line says why.
 */
export function serverProperties(logDir: string, ports: BrokerPorts): string {
  const lines: Record<string, string | number> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${ports.controller}`,
    listeners: `PLAINTEXT://127.0.0.1:${ports.broker},CONTROLLER://127.0.0.1:${ports.controller}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${ports.broker}`,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    'log.dirs': logDir,
    // A topic that is not in the catalogue is a mistake, not a wish.
    'auto.create.topics.enable': 'false',
    'num.partitions': 12,
    // One node: three replicas, the default of the internal topics, cannot be had.
    'offsets.topic.replication.factor': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    // 50 partitions for a handful of groups cost start-up time and files.
    'offsets.topic.num.partitions': 4,
    // A consumer group of one process need not wait 3 s for others.
    'group.initial.rebalance.delay.ms': 0,
    // After kill -9 the controller waits this long before it believes that the old broker is gone: 9 s by default, felt at
    // every such start. Not shorter: a broker that a busy machine stalls for longer is fenced and its partitions lead nowhere.
    'broker.session.timeout.ms': 5000,
    'broker.heartbeat.interval.ms': 1000,
    // Topics say for themselves how long they keep; the broker must never be the one that forgets.
    'log.retention.ms': -1,
    // 128 MB by default, a quarter of the heap, for compacting one small internal topic.
    'log.cleaner.dedupe.buffer.size': 8 << 20,
  };
  return `${Object.entries(lines)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`;
}
