/**
 * The state machine. Who may do what, and when, stands in this table alone; which clocks an action starts and meets is the
 * policy's data. Model: the verifier's four actions of LAPOR, the steps of JAKI, and the reporter's rights in both.
 */
import type { CaseState } from './case.ts';

export type Role = 'pelapor' | 'operator' | 'opd' | 'verifikator' | 'pemutus' | 'system';

/** What an action must be given. */
export type Need =
  | 'note'
  | 'reason'
  | 'task'
  | 'target'
  | 'proof'
  | 'rating'
  | 'kind'
  | 'duplicateOf'
  | 'officer'
  | 'changes'
  | 'sanction'
  | 'effect';

export interface Move {
  readonly action: string;
  readonly from: readonly CaseState[];
  /** `same`: it is recorded and nothing moves. `held`: back to where it was held. */
  readonly to: CaseState | 'same' | 'held';
  /** Any of these; a reporter's move may be made on his behalf by whoever sits at the counter. */
  readonly roles: readonly Role[];
  readonly needs: readonly Need[];
  /**
   * On all clocks that run: `hold` and `resume` those of working days; `close` holds the citizen's and ends all others;
   * `reopen` goes on with the citizen's.
   */
  readonly clocks?: 'hold' | 'resume' | 'close' | 'reopen';
  /** The reporter and the public may read its note. */
  readonly open?: boolean;
  /** One of the main actions of its state; the others are offered beside them. */
  readonly main?: boolean;
}

const OPEN = [
  'diterima',
  'ditunda',
  'diverifikasi',
  'didisposisikan',
  'ditindaklanjuti',
  'selesai_diajukan',
  'dibuka_kembali',
] as const;
const ANY = [...OPEN, 'bukan_wewenang', 'diarsipkan', 'selesai', 'dicabut', 'digabung'] as const;
const WITH_UNITS = ['didisposisikan', 'ditindaklanjuti', 'dibuka_kembali'] as const;
const NEW = ['diterima', 'diverifikasi', 'dibuka_kembali'] as const;

const move = (
  action: string,
  from: readonly CaseState[],
  to: Move['to'],
  roles: readonly Role[],
  needs: readonly Need[],
  rest: Partial<Move> = {},
): Move => ({ action, from, to, roles, needs, ...rest });
const MAIN = { main: true, open: true } as const;

// biome-ignore format: a table is read by its columns
export const MOVES: readonly Move[] = [
  //   action              from                              to                   roles                       needs
  move('verifikasi',       ['diterima'],                     'diverifikasi',      ['operator'],               [],                        MAIN),
  move('disposisi',        ['diverifikasi', 'dibuka_kembali'], 'didisposisikan',  ['operator'],               ['task'],                  MAIN),
  move('disposisi',        ['didisposisikan', 'ditindaklanjuti'], 'same',         ['operator'],               ['task'],                  MAIN),
  move('tindak_lanjut',    WITH_UNITS,                       'ditindaklanjuti',   ['opd'],                    ['note'],                  MAIN),
  move('ajukan_selesai',   ['ditindaklanjuti'],              'selesai_diajukan',  ['opd'],                    ['note', 'proof'],         MAIN),
  move('setujui_selesai',  ['selesai_diajukan'],             'selesai',           ['operator', 'verifikator'], [],                       { ...MAIN, clocks: 'close' }),
  move('tolak_selesai',    ['selesai_diajukan'],             'ditindaklanjuti',   ['operator', 'verifikator'], ['note'],                 MAIN),
  move('kembalikan_tugas', WITH_UNITS,                       'diverifikasi',      ['opd'],                    ['note'],                  MAIN),
  move('tunda',            NEW,                              'ditunda',           ['operator'],               ['reason', 'note'],        { ...MAIN, clocks: 'hold' }),
  move('tunda',            ['didisposisikan', 'ditindaklanjuti'], 'ditunda',      ['opd', 'operator'],        ['reason', 'note'],        { ...MAIN, clocks: 'hold' }),
  move('lanjutkan',        ['ditunda'],                      'held',              ['operator', 'opd'],        ['note'],                  { ...MAIN, clocks: 'resume' }),
  move('bukan_wewenang',   NEW,                              'bukan_wewenang',    ['operator'],               ['target', 'note'],        { ...MAIN, clocks: 'close' }),
  move('kembalikan',       ['bukan_wewenang'],               'diterima',          ['operator'],               ['note'],                  { ...MAIN, clocks: 'reopen' }),
  move('arsipkan',         [...NEW, 'ditunda'],              'diarsipkan',        ['operator'],               ['reason'],                { ...MAIN, clocks: 'close' }),
  // The reporter's own.
  move('lengkapi',         ['ditunda'],                      'held',              ['pelapor'],                ['note'],                  { clocks: 'resume' }),
  move('balas',            OPEN,                             'same',              ['pelapor'],                ['note'],                  {}),
  move('cabut',            OPEN,                             'dicabut',           ['pelapor'],                [],                        { clocks: 'close' }),
  move('buka_kembali',     ['selesai', 'diarsipkan'],        'dibuka_kembali',    ['pelapor'],                ['note'],                  { clocks: 'reopen', open: true }),
  move('nilai',            ['selesai'],                      'same',              ['pelapor'],                ['rating'],                {}),
  // Records beside the way.
  move('tanggapi',         OPEN,                             'same',              ['operator', 'opd'],        ['note'],                  { open: true }),
  move('catat',            ANY,                              'same',              ['operator', 'opd', 'verifikator', 'pemutus'], ['note'], {}),
  move('ubah',             OPEN,                             'same',              ['operator'],               ['changes'],               {}),
  move('tugaskan',         OPEN,                             'same',              ['operator'],               ['officer'],               {}),
  move('gabung',           OPEN,                             'digabung',          ['operator'],               ['duplicateOf'],           { clocks: 'close', open: true }),
  move('maladministrasi',  ANY,                              'same',              ['operator', 'verifikator'], ['kind'],                 {}),
  // On the ledger.
  move('keberatan',        ANY,                              'same',              ['operator', 'opd'],               ['sanction', 'note'],      {}),
  move('keputusan',        ANY,                              'same',              ['pemutus'],                ['sanction', 'note', 'effect'], {}),
  move('akibat',           ANY,                              'same',              ['pemutus'],                ['sanction', 'note'],      {}),
  move('penghapusan',      ANY,                              'same',              ['pemutus'],                ['sanction', 'note'],      {}),
  // By the clocks.
  move('tutup_otomatis',   ['ditindaklanjuti', 'selesai_diajukan'], 'selesai',    ['system'],                 [],                        { clocks: 'close', open: true }),
  move('data_tidak_lengkap', ['ditunda'],                    'diarsipkan',        ['system'],                 [],                        { clocks: 'close', open: true }),
];

/** The move that `action` makes in `state`; undefined: it makes none there. */
export function moveOf(state: CaseState, action: string): Move | undefined {
  return MOVES.find((each) => each.action === action && each.from.includes(state));
}

/** Whether somebody with these roles may make the move; a reporter's also at the counter, on his behalf. */
export function mayMake(move: Move, roles: readonly string[]): boolean {
  if (move.roles.some((role) => roles.includes(role))) return true;
  return move.roles.includes('pelapor') && roles.includes('operator');
}

/** What may be done now by somebody with these roles, in the table's order: the main actions, and the others. */
export function legalActions(
  state: CaseState,
  roles: readonly string[],
): { readonly actions: readonly string[]; readonly otherActions: readonly string[] } {
  const legal = MOVES.filter((each) => each.from.includes(state) && mayMake(each, roles));
  const names = (moves: readonly Move[]) => moves.map(({ action }) => action);
  return { actions: names(legal.filter(({ main }) => main)), otherActions: names(legal.filter(({ main }) => !main)) };
}
