/** The message of a change. */
import { caseChanged, deriveId, encodeEvent, type OutgoingMessage } from '@pantau/contracts';
import type { Change } from '../domain/change.ts';
import { caseEvent } from '../domain/event.ts';
import type { Vault } from '../ports.ts';

const SOURCE = '/pantau/complaints';

/** The id is that of case and version: published again, it is the same event. */
export function outgoing(change: Change, vault: Pick<Vault, 'hash'>, traceparent: string | undefined): OutgoingMessage {
  const { case: changed, steps } = change;
  const last = steps.at(-1);
  return encodeEvent(
    caseChanged,
    caseEvent(change, (note) => vault.hash(changed.id, note)),
    {
      id: deriveId(caseChanged.type, changed.id, String(changed.version)),
      source: SOURCE,
      time: new Date(last?.recordedAt ?? changed.filedAt).toISOString(),
      // A reporter is nobody's business: "pelapor".
      actor: last?.actor ?? last?.role ?? 'system',
      onBehalfOf: changed.tenant,
      ...(traceparent === undefined ? {} : { traceparent }),
    },
  );
}
