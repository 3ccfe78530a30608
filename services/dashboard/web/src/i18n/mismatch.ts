import type { Shape } from './shape.ts';

/** The sentences of the page that sets scores against complaint records. */
const id = {
  mismatch: {
    title: 'Nilai dan aduan yang tidak sejalan di {{place}}, {{period}}',
    rule: 'Aturannya',
    ruleText:
      'Nilai dan catatan aduan tidak pernah digabung menjadi satu angka. Halaman ini hanya menyandingkan keduanya dan menunjuk yang bertentangan.',
    ruleGood:
      'Nilai baik, catatan buruk: zona {{zones}}, tetapi kurang dari {{share}} aduan selesai (dalam tenggat bila diketahui, atau menurut yang diterbitkan).',
    rulePoor: 'Nilai kurang, catatan baik: zona lain, tetapi sedikitnya {{share}} aduan selesai.',
    ruleRate: 'Juga catatan buruk: lebih dari {{rate}} aduan tiap 10.000 penduduk.',
    ruleUnknown: 'Yang catatannya tidak diketahui tidak dinilai di sini; tidak diketahui bukan berarti baik atau buruk.',
    good: 'Nilai baik, catatan aduan buruk',
    poor: 'Nilai kurang, catatan aduan baik',
    agreeing: 'Sejalan atau tidak dapat disimpulkan',
    noneGood: 'Tidak ada yang nilainya baik dengan catatan aduan buruk, di antara yang catatannya diketahui.',
    nonePoor: 'Tidak ada yang nilainya kurang dengan catatan aduan baik, di antara yang catatannya diketahui.',
    score: 'Nilai',
    record: 'Catatan aduan, {{period}}',
    recordAlone: 'Catatan aduan',
    recordUnknown: 'Tidak ada angka aduan yang diketahui.',
    kind: { cases: 'dari aduan yang ditangani di sini', published: 'diterbitkan sumber' },
    figure: {
      inTermShare: 'selesai dalam tenggat',
      resolvedShare: 'terselesaikan',
      averageDays: 'hari rata-rata',
      judged: 'aduan dinilai',
      reports: 'aduan',
      reportsPer10k: 'aduan tiap 10.000 penduduk',
    },
    without_one: '{{count}} instansi mempunyai hasil tetapi tidak ada angka aduan yang diketahui, jadi tidak disandingkan.',
    without_other: '{{count}} instansi mempunyai hasil tetapi tidak ada angka aduan yang diketahui, jadi tidak disandingkan.',
    emptyTitle: 'Tidak ada yang dapat disandingkan',
    emptyText:
      'Untuk pilihan ini tidak ada instansi yang hasil penilaian dan angka aduannya sama-sama diketahui. Itu tidak berarti aduannya tidak ada.',
  },
};

const en: Shape<typeof id> = {
  mismatch: {
    title: 'Scores and complaints that disagree in {{place}}, {{period}}',
    rule: 'The rule',
    ruleText:
      'Scores and complaint records are never made into one figure. This page only sets them side by side and points at those that contradict.',
    ruleGood:
      'Good score, bad record: zone {{zones}}, yet fewer than {{share}} of the complaints are settled (in term where that is known, else as published).',
    rulePoor: 'Poor score, good record: another zone, yet at least {{share}} of the complaints are settled.',
    ruleRate: 'Also a bad record: more than {{rate}} complaints per 10,000 residents.',
    ruleUnknown: 'Whoever has no known record is not judged here; not known is neither good nor bad.',
    good: 'Good score, bad complaint record',
    poor: 'Poor score, good complaint record',
    agreeing: 'In agreement, or nothing to conclude',
    noneGood: 'None has a good score with a bad complaint record, among those whose record is known.',
    nonePoor: 'None has a poor score with a good complaint record, among those whose record is known.',
    score: 'Score',
    record: 'Complaint record, {{period}}',
    recordAlone: 'Complaint record',
    recordUnknown: 'No complaint figure is known.',
    kind: { cases: 'of complaints handled here', published: 'published by a source' },
    figure: {
      inTermShare: 'settled in term',
      resolvedShare: 'resolved',
      averageDays: 'days on average',
      judged: 'complaints judged',
      reports: 'complaints',
      reportsPer10k: 'complaints per 10,000 residents',
    },
    without_one: '{{count}} institution has a result but no known complaint figure, and is not compared.',
    without_other: '{{count}} institutions have results but no known complaint figure, and are not compared.',
    emptyTitle: 'Nothing can be set side by side',
    emptyText:
      'For this choice no institution has both a result and a known complaint figure. That does not mean that there were no complaints.',
  },
};

export const mismatch = { id, en };
