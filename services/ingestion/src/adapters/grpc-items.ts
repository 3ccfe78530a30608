/** Items of the gRPC door: the same doors as over REST, found by the kind of the item. */
import type { pantau } from '@pantau/contracts';
import { checkRoster } from '../domain/check-roster.ts';
import { claimDoor, claimWithdrawalDoor, rosterEvent, submissionDoor, submissionWithdrawalDoor } from '../domain/doors.ts';
import type { Judged, Receiver, Sender } from '../usecases/receive.ts';

export type Item = pantau.ingestion.v1.Item;

/** Over REST the roster's subject stands in the address; here it stands beside the rest. */
const rosterDoor = {
  event: rosterEvent,
  check: (input: unknown) => {
    // Only Roster messages come here; each field is read and checked as if it were unknown.
    const { institution, instrument, period, ...rest } = { ...(input as pantau.ingestion.v1.Roster) };
    return checkRoster({ institution, instrument, period }, rest);
  },
  describe: () => ({}),
};

/** Checks one item and makes its event. */
export function judgeItem(receiver: Receiver, item: Item, sender: Sender): Judged {
  const { submission, publishedResult, submissionWithdrawal, publishedResultWithdrawal, roster } = item;
  const pointed = (value: unknown) => ({ value, pointer: '' });
  if (submission) return receiver.judge(submissionDoor, pointed(submission), sender);
  if (publishedResult) return receiver.judge(claimDoor, pointed(publishedResult), sender);
  if (submissionWithdrawal) return receiver.judge(submissionWithdrawalDoor, pointed(submissionWithdrawal), sender);
  if (publishedResultWithdrawal) return receiver.judge(claimWithdrawalDoor, pointed(publishedResultWithdrawal), sender);
  if (roster) return receiver.judge(rosterDoor, pointed(roster), sender);
  return { result: { status: 'rejected', problems: [{ pointer: '', code: 'required' }], more: 0 } };
}

/** The sender's own id, as far as the kind has one. */
export function idOf(item: Item): string {
  return (item.submission?.id ?? item.submissionWithdrawal?.id ?? '').slice(0, 128);
}
