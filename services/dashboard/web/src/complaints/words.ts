/** Codes of the complaints service in the reader's words. One that this build does not know is shown as it came. */
import type { TFunction } from 'i18next';
import type { Policy } from '../api/cases.ts';
import type { Language } from '../i18n/language.ts';
import { STAGES } from './stages.ts';

// biome-ignore format: a list is read as one
const STATES = ['diterima', 'ditunda', 'diverifikasi', 'bukan_wewenang', 'diarsipkan', 'didisposisikan', 'ditindaklanjuti', 'selesai_diajukan', 'selesai', 'dibuka_kembali', 'dicabut', 'digabung'] as const;
// biome-ignore format: a list is read as one
const ACTIONS = ['verifikasi', 'disposisi', 'tindak_lanjut', 'ajukan_selesai', 'setujui_selesai', 'tolak_selesai', 'kembalikan_tugas', 'tunda', 'lanjutkan', 'bukan_wewenang', 'kembalikan', 'arsipkan', 'lengkapi', 'balas', 'cabut', 'buka_kembali', 'nilai', 'tanggapi', 'catat', 'ubah', 'tugaskan', 'gabung', 'maladministrasi', 'keberatan', 'keputusan', 'akibat', 'penghapusan'] as const;
/** What clocks, filing, a changed calendar and erasure leave: nobody can choose it. */
// biome-ignore format: a list is read as one
const STEPS = [...ACTIONS, 'ajukan', 'dukungan', 'tutup_otomatis', 'data_tidak_lengkap', 'peringatan', 'pelanggaran', 'pemberitahuan', 'eskalasi', 'tenggat_dihitung_ulang', 'identitas_dihapus'] as const;
// biome-ignore format: a list is read as one
const ROLES = ['pelapor', 'operator', 'opd', 'tenant', 'verifikator', 'pemutus', 'pemegang', 'system', 'pimpinan', 'holder', 'kepala-opd', 'sekda', 'wakil-gubernur', 'gubernur'] as const;
const TASK_STATES = ['open', 'followed-up', 'answered', 'returned', 'moved'] as const;

export function stateWord(code: string, t: TFunction): string {
  const known = STATES.find((each) => each === code);
  return known === undefined ? code : t(`complaint.state.${known}`);
}

export function actionWord(code: string, t: TFunction): string {
  const known = ACTIONS.find((each) => each === code);
  return known === undefined ? code : t(`complaint.action.${known}`);
}

/** What was done, in the words of a history. */
export function stepWord(code: string, t: TFunction): string {
  const known = STEPS.find((each) => each === code);
  return known === undefined ? code : t(`step.${known}`);
}

export function roleWord(code: string, t: TFunction): string {
  const known = ROLES.find((each) => each === code);
  return known === undefined ? code : t(`complaint.role.${known}`);
}

export function stageWord(code: string, t: TFunction): string {
  const known = STAGES.find((each) => each === code);
  return known === undefined ? code : t(`complaint.stage.${known}`);
}

export function taskStateWord(code: string, t: TFunction): string {
  const known = TASK_STATES.find((each) => each === code);
  return known === undefined ? code : t(`complaint.taskState.${known}`);
}

/** A code by the name that the channel's policy gives it. */
export function nameIn(
  list: readonly { readonly code: string; readonly name: { readonly id: string; readonly en: string } }[] | undefined,
  code: string,
  language: Language,
): string {
  return list?.find((each) => each.code === code)?.name[language] ?? code;
}

export function clockWord(policy: Policy | undefined, name: string, language: Language): string {
  return policy?.clocks.find((each) => each.name === name)?.label[language] ?? name;
}

/** Units that the channel sends cases to, each once. */
export function unitsOf(policy: Policy): readonly { institution: string; code: string; name: string }[] {
  const all = [...policy.routes, policy.fallback].map(({ institution, unit }) => ({ institution, ...unit }));
  return [...new Map(all.map((unit) => [`${unit.institution}/${unit.code}`, unit])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );
}

export function unitWord(policy: Policy | undefined, institution: string | null | undefined, code: string): string {
  if (policy === undefined) return code;
  return (
    unitsOf(policy).find((unit) => unit.code === code && (institution == null || unit.institution === institution))?.name ?? code
  );
}
