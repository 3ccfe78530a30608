import { BlockList, isIPv6 } from 'node:net';
import { AppError } from '@pantau/contracts';
import type { TrustedCallers } from '../config.ts';
import type { Principal } from '../principal.ts';

const DEVELOPMENT: Principal = { subject: 'development', roles: ['operator', 'opd', 'verifikator', 'pemutus'], regions: 'all' };

const THIS_MACHINE: TrustedCallers = { networks: ['127.0.0.0/8', '::1/128'], names: ['localhost', '[::1]'] };
/** Who somebody says to be, on this machine only, until there is a login. No header of browsers: no web page can set it unasked. */
export const SUBJECT_HEADER = 'x-pantau-subject';
const SUBJECT = /^[A-Za-z0-9][\w.@-]{0,63}$/;
const LOOPBACK_NAME = /^127(\.\d{1,3}){3}$/;

/**
 * Everybody is the same almighty developer until there is a login, so only this machine is let in, and whom the
 * installation names: the socket must come from a trusted network, and the name called must be a trusted one too, because
 * a web page can point a name of its own at 127.0.0.1 (DNS rebinding).
 *
 * On loopback the header X-Pantau-Subject tells callers apart, which is enough to try out what takes two people. It proves
 * nothing, so from anywhere else it is refused: being believed there, it would let anybody sign as anybody.
 */
export function developmentPrincipal(trusted?: TrustedCallers): (request: AskedBy) => Principal {
  const thisMachine = networkList(THIS_MACHINE.networks);
  const networks = networkList([...THIS_MACHINE.networks, ...(trusted?.networks ?? [])]);
  const names = new Set([...THIS_MACHINE.names, ...(trusted?.names ?? [])].map((name) => name.toLowerCase()));
  return (request) => {
    const address = request.socket.remoteAddress ?? '';
    const name = (request.headers.host ?? '').replace(/:\d{1,5}$/, '').toLowerCase();
    const known = includes(networks, address) && (names.has(name) || LOOPBACK_NAME.test(name));
    if (!known) throw new AppError('invalid', 'loopback_only', `asked from ${address} as ${name}`, { http: 403 });
    const subject = request.headers[SUBJECT_HEADER];
    if (subject === undefined) return DEVELOPMENT;
    if (!includes(thisMachine, address)) {
      throw new AppError('invalid', 'subject_loopback_only', `a subject from ${address}`, { http: 403 });
    }
    if (typeof subject !== 'string' || !SUBJECT.test(subject)) {
      throw new AppError('invalid', 'bad_subject', 'the subject does not fit its pattern', { http: 400 });
    }
    // Ani and ANI are one person.
    return { ...DEVELOPMENT, subject: subject.toLowerCase() };
  };
}

/** What is looked at of a request, over HTTP or gRPC. */
export interface AskedBy {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: { readonly host?: string | undefined; readonly [SUBJECT_HEADER]?: string | readonly string[] | undefined };
}

function includes(networks: BlockList, address: string): boolean {
  return networks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** IPv4 addresses that arrive in IPv6 notation (::ffff:127.0.0.1) are found among the IPv4 networks. */
function networkList(cidrs: readonly string[]): BlockList {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [address = '', prefix] = cidr.split('/');
    list.addSubnet(address, Number(prefix), isIPv6(address) ? 'ipv6' : 'ipv4');
  }
  return list;
}
