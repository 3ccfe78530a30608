import type { Shape } from './shape.ts';

/** The sentences of the page that sets scores against complaint records. */
const id = {
  mismatch: {
    title: 'Nilai dan aduan yang tidak sejalan di {{place}}, {{period}}',
    rule: 'Aturannya',
    ruleText:
      'Nilai dan catatan aduan tidak pernah digabung menjadi satu angka. Halaman ini hanya menyandingkan keduanya dan menunjuk yang bertentangan.',
    ruleBad:
      'Catatan buruk: kurang dari {{share}} aduan selesai (dalam tenggat untuk aduan yang ditangani di sini; menurut yang diterbitkan untuk yang lain), atau rata-rata lebih dari {{days}} hari.',
    ruleGood:
      'Catatan baik: {{share}} aduan atau lebih selesai, atau rata-rata paling lama {{days}} hari, dan tidak ada yang buruk.',
    ruleZones: 'Ditunjuk bila zona {{green}} bertemu catatan buruk, atau zona {{poor}} bertemu catatan baik.',
    ruleFloor:
      'Kurang dari {{floor}} aduan yang dapat dinilai belum menjadi catatan. Banyaknya aduan tidak memberatkan siapa pun: itu juga tanda kanalnya mudah ditemukan.',
    ruleOwn: 'Batas-batas ini ditetapkan Pantau, bukan oleh suatu lembaga.',
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
    ruleBad:
      'Bad record: fewer than {{share}} of the complaints settled (in term for those handled here; as published for others), or more than {{days}} days on average.',
    ruleGood: 'Good record: {{share}} of the complaints or more settled, or at most {{days}} days on average, and neither bad.',
    ruleZones: 'Pointed at where the zone {{green}} meets a bad record, or the zone {{poor}} a good one.',
    ruleFloor:
      'Fewer than {{floor}} complaints that can be judged are no record. How many complaints there are is held against nobody: it also tells how easy the channel is to find.',
    ruleOwn: 'These limits are set by Pantau, not by an authority.',
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
