// Written by scripts/generate.ts.
import type { InstrumentSource } from '../instrument.ts';

export const INSTRUMENT_SOURCES: readonly InstrumentSource[] = [
  {
    "id": "ORI-2016",
    "family": "ORI",
    "version": 1,
    "series": "ORI-2016",
    "name": {
      "id": "Penilaian Kepatuhan terhadap Standar Pelayanan Publik 2016–2019",
      "en": "Assessment of compliance with public service standards 2016–2019"
    },
    "authority": {
      "name": "Ombudsman Republik Indonesia",
      "hosts": [
        "ombudsman.go.id"
      ]
    },
    "citations": {
      "regulation": {
        "confidence": "certain",
        "sources": [
          "https://123dok.com/document/q767geky-e-f-ed-b-d.html"
        ],
        "note": "Replaced Regulation 17/2015; State Gazette 2017 No. 333. Its article on zones was not seen."
      },
      "validity": {
        "confidence": "certain",
        "sources": [
          "https://jambi.antaranews.com/berita/363883/ombudsman-tak-ada-lagi-kementerian-di-zona-merah"
        ],
        "note": "2019 was the last round of this method."
      },
      "scale": {
        "confidence": "certain",
        "sources": [
          "https://pojok6.id/pemkab-gorontalo-hanya-mampu-di-zona-kuning-pelayanan-publik/amp"
        ],
        "note": "The page says 1 to 100."
      },
      "bands": {
        "confidence": "likely",
        "sources": [
          "https://pojok6.id/pemerintah-provinsi-gorontalo-raih-kepatuhan-tinggi-pelayanan-publik",
          "https://gatra.com/news-461545-politik-sibuk-nyalon-gubernur-kepatuhan-ce-ajb-dan-al-haris-kuning.html",
          "https://pojok6.id/pemkab-gorontalo-hanya-mampu-di-zona-kuning-pelayanan-publik/amp"
        ],
        "note": "Inferred from printed pairs of score and zone: 50.12 was kuning, 80.13 was kuning; every pair of 2016 to 2019 that was collected agrees."
      },
      "variables": {
        "confidence": "certain",
        "sources": [
          "https://berita.gorontaloprov.go.id/2017/12/14/nilai-kepatuhan-pemprov-gorontalo-terhadap-yanlik-membaik"
        ],
        "note": "The ten general indicators as listed in 2017."
      },
      "weights": {
        "confidence": "unclear",
        "sources": [],
        "note": "No source gives a weight."
      },
      "roll-up": {
        "confidence": "unclear",
        "sources": [
          "https://pilarradio.com/2018/01/04/ombudsman-nilai-dan-beri-predikat-kepatuhan-standar-pelayanan-publik-pemkab-bangka-barat",
          "https://lombok.tribunnews.com/2021/12/31/penilaian-kepatuhan-2021-kota-mataram-melorot-dari-terbaik-ke-2-nasional-ke-peringkat-23?page=2"
        ],
        "note": "Inferred from what was said of 2021. Four units of Bangka Barat 2017 average 67.105 but 67.48 was published, so it is not a plain mean of units."
      },
      "assessed": {
        "confidence": "certain",
        "sources": [
          "https://meduonline.co.id/ombudsman-umumkan-hasil-penilaian-kepatuhan-layanan-publik-palopo-raih-skor-terbanyak-kedua",
          "https://jambi.antaranews.com/berita/363883/ombudsman-tak-ada-lagi-kementerian-di-zona-merah",
          "https://www.antarariau.com/berita/96441/ombudsman-ri-berikan-penilaian-zona-hijau-untuk-pelayanan-publik-siak-"
        ],
        "note": "Those that were green the year before were not assessed again, so the number differs by year: provinces 33, 22, 16, 6; regencies 85, 107 (104 in one report), 199, 215."
      },
      "units": {
        "confidence": "unclear",
        "sources": [
          "https://bengkuluekspress.rakyatbengkulu.com/lebong-nomor-8-nasional/"
        ],
        "note": "The number of offices varied: two in some reports, eleven or twelve in others."
      }
    },
    "legalBasis": [
      {
        "title": "Peraturan Ombudsman Republik Indonesia Nomor 22 Tahun 2016",
        "cite": "regulation"
      }
    ],
    "validity": {
      "from": "2016",
      "to": "2019",
      "cite": "validity"
    },
    "scale": {
      "min": "0",
      "max": "100",
      "cite": "scale"
    },
    "bands": [
      {
        "category": "H",
        "label": {
          "id": "Kepatuhan Tinggi",
          "en": "High compliance"
        },
        "zone": "hijau",
        "from": "81",
        "cite": "bands"
      },
      {
        "category": "K",
        "label": {
          "id": "Kepatuhan Sedang",
          "en": "Medium compliance"
        },
        "zone": "kuning",
        "from": "50.01",
        "cite": "bands"
      },
      {
        "category": "M",
        "label": {
          "id": "Kepatuhan Rendah",
          "en": "Low compliance"
        },
        "zone": "merah",
        "from": "0",
        "cite": "bands"
      }
    ],
    "dimensions": [
      {
        "code": "V01",
        "name": {
          "id": "Standar pelayanan",
          "en": "Service standard"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V02",
        "name": {
          "id": "Maklumat pelayanan",
          "en": "Service pledge"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V03",
        "name": {
          "id": "Sistem informasi pelayanan publik",
          "en": "Public service information system"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V04",
        "name": {
          "id": "Sarana, prasarana, dan fasilitas",
          "en": "Facilities"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V05",
        "name": {
          "id": "Pelayanan khusus",
          "en": "Services for people with special needs"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V06",
        "name": {
          "id": "Pengelolaan pengaduan",
          "en": "Complaint handling"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V07",
        "name": {
          "id": "Penilaian kinerja",
          "en": "Performance assessment"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V08",
        "name": {
          "id": "Visi, misi, dan moto",
          "en": "Vision, mission and motto"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V09",
        "name": {
          "id": "Atribut",
          "en": "Attributes of staff"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V10",
        "name": {
          "id": "Pelayanan terpadu",
          "en": "Integrated service"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      }
    ],
    "unitScore": null,
    "rollUp": {
      "method": "mean_of_products",
      "cite": "roll-up"
    },
    "ranking": {
      "tieBreak": null,
      "peers": [
        {
          "kind": "province",
          "assessed": null
        },
        {
          "kind": "regency",
          "assessed": null
        },
        {
          "kind": "city",
          "assessed": null
        }
      ],
      "cite": "assessed"
    },
    "units": [
      {
        "of": [
          "regency",
          "city",
          "province"
        ],
        "kinds": null,
        "count": null,
        "cite": "units"
      }
    ]
  },
  {
    "id": "ORI-2021",
    "family": "ORI",
    "version": 1,
    "series": "ORI-2021",
    "name": {
      "id": "Penilaian Kepatuhan Standar Pelayanan Publik 2021",
      "en": "Assessment of compliance with public service standards 2021"
    },
    "authority": {
      "name": "Ombudsman Republik Indonesia",
      "hosts": [
        "ombudsman.go.id"
      ]
    },
    "citations": {
      "regulation": {
        "confidence": "certain",
        "sources": [
          "https://langgam.id/penilaian-pelayanan-publik-ombudsman-dharmasraya-dan-payakumbuh-zona-hijau-pemprov-sumbar-zona-kuning"
        ]
      },
      "validity": {
        "confidence": "certain",
        "sources": [
          "https://langgam.id/penilaian-pelayanan-publik-ombudsman-dharmasraya-dan-payakumbuh-zona-hijau-pemprov-sumbar-zona-kuning",
          "https://voi.id/berita/141593/ombudsman-ri-nilai-disdik-kota-tangerang-masuk-zona-merah-dalam-kepatuhan-pelayanan-publik"
        ],
        "note": "Collected June to October 2021. There was no round in 2020: the method was being redesigned."
      },
      "scale": {
        "confidence": "certain",
        "sources": [
          "https://langgam.id/penilaian-pelayanan-publik-ombudsman-dharmasraya-dan-payakumbuh-zona-hijau-pemprov-sumbar-zona-kuning",
          "https://voi.id/berita/141593/ombudsman-ri-nilai-disdik-kota-tangerang-masuk-zona-merah-dalam-kepatuhan-pelayanan-publik"
        ]
      },
      "bands": {
        "confidence": "certain",
        "sources": [
          "https://langgam.id/penilaian-pelayanan-publik-ombudsman-dharmasraya-dan-payakumbuh-zona-hijau-pemprov-sumbar-zona-kuning",
          "https://voi.id/berita/141593/ombudsman-ri-nilai-disdik-kota-tangerang-masuk-zona-merah-dalam-kepatuhan-pelayanan-publik"
        ],
        "note": "Printed as 81.00–100, 51.00–80.99 and 0–50.99."
      },
      "variables": {
        "confidence": "certain",
        "sources": [
          "https://lombok.tribunnews.com/2021/12/31/penilaian-kepatuhan-2021-kota-mataram-melorot-dari-terbaik-ke-2-nasional-ke-peringkat-23?page=2",
          "https://bengkuluekspress.rakyatbengkulu.com/lebong-nomor-8-nasional/"
        ]
      },
      "variable-v03": {
        "confidence": "likely",
        "sources": [
          "https://lombok.tribunnews.com/2021/12/31/penilaian-kepatuhan-2021-kota-mataram-melorot-dari-terbaik-ke-2-nasional-ke-peringkat-23?page=2"
        ],
        "note": "Only some sources name it."
      },
      "weights": {
        "confidence": "unclear",
        "sources": [],
        "note": "No source gives a weight."
      },
      "roll-up": {
        "confidence": "likely",
        "sources": [
          "https://lombok.tribunnews.com/2021/12/31/penilaian-kepatuhan-2021-kota-mataram-melorot-dari-terbaik-ke-2-nasional-ke-peringkat-23?page=2"
        ],
        "note": "The office in Nusa Tenggara Barat said that the score is the mean over all products assessed. No worked example was found."
      },
      "assessed": {
        "confidence": "certain",
        "sources": [
          "https://langgam.id/penilaian-pelayanan-publik-ombudsman-dharmasraya-dan-payakumbuh-zona-hijau-pemprov-sumbar-zona-kuning",
          "https://www.kordanews.com/147076/presiden-jokowi-dorong-instansi-pemerintah-berlomba-tingkatkan-kualitas-pelayanan/2"
        ],
        "note": "Provinces 34, cities 98, regencies 416, ministries 24, other state institutions 15."
      },
      "units": {
        "confidence": "certain",
        "sources": [
          "https://bengkuluekspress.rakyatbengkulu.com/lebong-nomor-8-nasional/"
        ],
        "note": "Four units in Lebong; other regions seem to have had the same, some also a puskesmas."
      },
      "province-units": {
        "confidence": "unclear",
        "sources": [],
        "note": "No list of the units of a province was found."
      }
    },
    "legalBasis": [
      {
        "title": "Peraturan Ombudsman Republik Indonesia Nomor 22 Tahun 2016",
        "cite": "regulation"
      }
    ],
    "validity": {
      "from": "2021",
      "to": "2021",
      "cite": "validity"
    },
    "scale": {
      "min": "0",
      "max": "100",
      "cite": "scale"
    },
    "bands": [
      {
        "category": "H",
        "label": {
          "id": "Kepatuhan Tinggi",
          "en": "High compliance"
        },
        "zone": "hijau",
        "from": "81",
        "cite": "bands"
      },
      {
        "category": "K",
        "label": {
          "id": "Kepatuhan Sedang",
          "en": "Medium compliance"
        },
        "zone": "kuning",
        "from": "51",
        "cite": "bands"
      },
      {
        "category": "M",
        "label": {
          "id": "Kepatuhan Rendah",
          "en": "Low compliance"
        },
        "zone": "merah",
        "from": "0",
        "cite": "bands"
      }
    ],
    "dimensions": [
      {
        "code": "V01",
        "name": {
          "id": "Standar pelayanan",
          "en": "Service standard"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V02",
        "name": {
          "id": "Maklumat pelayanan",
          "en": "Service pledge"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V03",
        "name": {
          "id": "Sistem informasi pelayanan publik",
          "en": "Public service information system"
        },
        "weight": null,
        "cite": "variable-v03",
        "weightCite": "weights"
      },
      {
        "code": "V04",
        "name": {
          "id": "Pengelolaan pengaduan",
          "en": "Complaint handling"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V05",
        "name": {
          "id": "Sarana, prasarana, dan fasilitas",
          "en": "Facilities"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V06",
        "name": {
          "id": "Pelayanan khusus",
          "en": "Services for people with special needs"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V07",
        "name": {
          "id": "Penilaian kepuasan masyarakat",
          "en": "Public satisfaction"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V08",
        "name": {
          "id": "Visi, misi, dan moto",
          "en": "Vision, mission and motto"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V09",
        "name": {
          "id": "Atribut",
          "en": "Attributes of staff"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V10",
        "name": {
          "id": "Pelayanan terpadu",
          "en": "Integrated service"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      },
      {
        "code": "V11",
        "name": {
          "id": "Rekognisi",
          "en": "Recognition"
        },
        "weight": null,
        "cite": "variables",
        "weightCite": "weights"
      }
    ],
    "unitScore": null,
    "rollUp": {
      "method": "mean_of_products",
      "cite": "roll-up"
    },
    "ranking": {
      "tieBreak": null,
      "peers": [
        {
          "kind": "province",
          "assessed": 34
        },
        {
          "kind": "regency",
          "assessed": 416
        },
        {
          "kind": "city",
          "assessed": 98
        }
      ],
      "cite": "assessed"
    },
    "units": [
      {
        "of": [
          "regency",
          "city"
        ],
        "kinds": [
          "disdukcapil",
          "dpmptsp",
          "dinkes",
          "disdik"
        ],
        "count": 4,
        "cite": "units"
      },
      {
        "of": [
          "province"
        ],
        "kinds": null,
        "count": null,
        "cite": "province-units"
      }
    ]
  },
  {
    "id": "ORI-2022",
    "family": "ORI",
    "version": 1,
    "series": "ORI-2022",
    "name": {
      "id": "Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik 2022",
      "en": "Assessment of compliance in the delivery of public services 2022"
    },
    "authority": {
      "name": "Ombudsman Republik Indonesia",
      "hosts": [
        "ombudsman.go.id"
      ]
    },
    "citations": {
      "regulation": {
        "confidence": "likely",
        "sources": [
          "https://id.scribd.com/presentation/654386449/PAPARAN-WORKSHOP-KENDAL-2023",
          "https://www.slideshare.net/lukmans6/sosialisasi-kepatuhan-penyelenggaraan-pelayanan-publik-brebes-by-zoompptx"
        ]
      },
      "validity": {
        "confidence": "certain",
        "sources": [
          "https://jazirah.id/2022/12/28/intip-skor-nilai-kepatuhan-standar-pelayanan-publik-di-malut-tahun-2022/",
          "https://www.pojokpapua.id/2023/11/06/tahun-2022-pemda-mimika-masuk-kategori-terendah-dalam-layanan-publik",
          "https://nasional.sindonews.com/read/976873/15/rawan-konflik-ombudsman-tak-bisa-menilai-pelayanan-publik-pemkab-puncak-1671750737"
        ]
      },
      "scale": {
        "confidence": "certain",
        "sources": [
          "https://jazirah.id/2022/12/28/intip-skor-nilai-kepatuhan-standar-pelayanan-publik-di-malut-tahun-2022/",
          "https://www.pojokpapua.id/2023/11/06/tahun-2022-pemda-mimika-masuk-kategori-terendah-dalam-layanan-publik",
          "https://nasional.sindonews.com/read/976873/15/rawan-konflik-ombudsman-tak-bisa-menilai-pelayanan-publik-pemkab-puncak-1671750737"
        ]
      },
      "bands": {
        "confidence": "certain",
        "sources": [
          "https://mistar.id/medan/gubsu-minta-daerah-masuk-zona-merah-dalam-pelayanan-publik-harus-berubah/",
          "https://jazirah.id/2022/12/28/intip-skor-nilai-kepatuhan-standar-pelayanan-publik-di-malut-tahun-2022/",
          "https://www.pojokpapua.id/2023/11/06/tahun-2022-pemda-mimika-masuk-kategori-terendah-dalam-layanan-publik",
          "https://nasional.sindonews.com/read/976873/15/rawan-konflik-ombudsman-tak-bisa-menilai-pelayanan-publik-pemkab-puncak-1671750737"
        ],
        "note": "The page that lists the cuts misprints two of them (88.00–87.99 and 45.00–77.99); printed pairs fix them: 53.16 D, 54.11 C, 77.97 C, 78.78 B, 87.43 B, 88.51 A, 31.98 E, 32.45 merah."
      },
      "weights": {
        "confidence": "likely",
        "sources": [
          "https://id.scribd.com/document/658994325",
          "https://id.scribd.com/presentation/654386449/PAPARAN-WORKSHOP-KENDAL-2023",
          "https://www.slideshare.net/lukmans6/sosialisasi-kepatuhan-penyelenggaraan-pelayanan-publik-brebes-by-zoompptx",
          "https://id.scribd.com/document/670445282/BOCORAN-PENILAIAN-OMBUDSMAN"
        ],
        "note": "The material is of 2023; printed points of dimensions fit it."
      },
      "variables": {
        "confidence": "certain",
        "sources": [
          "https://id.scribd.com/document/658994325",
          "https://id.scribd.com/presentation/654386449/PAPARAN-WORKSHOP-KENDAL-2023",
          "https://www.slideshare.net/lukmans6/sosialisasi-kepatuhan-penyelenggaraan-pelayanan-publik-brebes-by-zoompptx"
        ]
      },
      "part-weights": {
        "confidence": "unclear",
        "sources": [],
        "note": "No source gives a weight."
      },
      "indicators": {
        "confidence": "likely",
        "sources": [
          "https://id.scribd.com/document/670445282/BOCORAN-PENILAIAN-OMBUDSMAN"
        ],
        "note": "Names from one instrument that was made public. Which variable the later ones belong to is not certain, and the list of the facilities indicators (8 or 9) was not found."
      },
      "indicator-weight": {
        "confidence": "likely",
        "sources": [
          "https://id.scribd.com/document/670445282/BOCORAN-PENILAIAN-OMBUDSMAN"
        ],
        "note": "The only weight of an indicator that was found: 12.22 percent of the dimension."
      },
      "unit-score": {
        "confidence": "certain",
        "sources": [
          "https://beritamukomuko.com/penyelenggara-publik-pemerintah-daerah-kabupaten-mukomuko-masuk-zona-kuning-opd-ini-akan-kirim-tim-ke-ombudsman/"
        ],
        "note": "Printed points of the four dimensions add up to the score of Mukomuko 2022. Sources print two decimals, hence the tolerance."
      },
      "missing": {
        "confidence": "unclear",
        "sources": [],
        "note": "What the assessors did with a dimension without data is not known, so such a unit gets no score here."
      },
      "roll-up": {
        "confidence": "likely",
        "sources": [
          "https://www.pojokpapua.id/2023/11/06/tahun-2022-pemda-mimika-masuk-kategori-terendah-dalam-layanan-publik"
        ],
        "note": "Said of 2023 and 2024 and reproduced there; nothing speaks against it for 2022."
      },
      "assessed": {
        "confidence": "certain",
        "sources": [
          "https://sonora.id/read/423627266/pemprov-kalbar-raih-penghargaan-penilaian-kepatuhan-standar-pelayanan-publik-tahun-2022-dari-ombudsman-ri?page=2",
          "https://nasional.sindonews.com/read/976873/15/rawan-konflik-ombudsman-tak-bisa-menilai-pelayanan-publik-pemkab-puncak-1671750737"
        ],
        "note": "Kabupaten Puncak was not assessed (security), hence 415 regencies."
      },
      "units": {
        "confidence": "certain",
        "sources": [
          "http://salampapua.com/2024/07/rapor-layanan-publik-pemkab-mimika-sempat-merah-ombudsman-minta-2024-harus-hijau.html"
        ],
        "note": "The set differs by region: Metro and Kota Magelang 2023 were scored on six units, without a Dinas Kesehatan."
      },
      "province-units": {
        "confidence": "likely",
        "sources": [
          "https://riau.antaranews.com/berita/366549/riau-terima-penghargaan-dari-ombudsman-ri"
        ],
        "note": "The five units of Riau in 2023."
      }
    },
    "legalBasis": [
      {
        "title": "Peraturan Ombudsman Republik Indonesia Nomor 22 Tahun 2016",
        "cite": "regulation"
      }
    ],
    "validity": {
      "from": "2022",
      "to": "2022",
      "cite": "validity"
    },
    "scale": {
      "min": "0",
      "max": "100",
      "cite": "scale"
    },
    "bands": [
      {
        "category": "A",
        "label": {
          "id": "Kualitas Tertinggi",
          "en": "Highest quality"
        },
        "zone": "hijau",
        "from": "88",
        "cite": "bands"
      },
      {
        "category": "B",
        "label": {
          "id": "Kualitas Tinggi",
          "en": "High quality"
        },
        "zone": "hijau",
        "from": "78",
        "cite": "bands"
      },
      {
        "category": "C",
        "label": {
          "id": "Kualitas Sedang",
          "en": "Medium quality"
        },
        "zone": "kuning",
        "from": "54",
        "cite": "bands"
      },
      {
        "category": "D",
        "label": {
          "id": "Kualitas Rendah",
          "en": "Low quality"
        },
        "zone": "merah",
        "from": "32",
        "cite": "bands"
      },
      {
        "category": "E",
        "label": {
          "id": "Kualitas Terendah",
          "en": "Lowest quality"
        },
        "zone": "merah",
        "from": "0",
        "cite": "bands"
      }
    ],
    "dimensions": [
      {
        "code": "IN",
        "name": {
          "id": "Input",
          "en": "Input"
        },
        "weight": "21.85%",
        "cite": "variables",
        "weightCite": "weights",
        "variables": [
          {
            "code": "IN1",
            "name": {
              "id": "Kompetensi pelaksana",
              "en": "Competence of staff"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights",
            "indicators": [
              {
                "code": "IN1.1",
                "name": {
                  "id": "Pengetahuan komponen standar pelayanan",
                  "en": "Knowledge of the components of a service standard"
                },
                "weight": "12.22%",
                "cite": "indicators",
                "weightCite": "indicator-weight"
              },
              {
                "code": "IN1.2",
                "name": {
                  "id": "Pengetahuan tugas dan kewenangan jabatan",
                  "en": "Knowledge of duties and powers"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.3",
                "name": {
                  "id": "Pengetahuan tentang lembaga Ombudsman",
                  "en": "Knowledge of the Ombudsman"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.4",
                "name": {
                  "id": "Pengetahuan bentuk maladministrasi",
                  "en": "Knowledge of the forms of maladministration"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.5",
                "name": {
                  "id": "Pengetahuan rekomendasi Ombudsman",
                  "en": "Knowledge of the Ombudsman's recommendations"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.x",
                "name": {
                  "id": "Layanan ramah kelompok marginal atau rentan",
                  "en": "Service for vulnerable groups"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.y",
                "name": {
                  "id": "Frekuensi pengawasan internal",
                  "en": "Frequency of internal control"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.z",
                "name": {
                  "id": "Kecukupan jumlah petugas (analisis beban kerja)",
                  "en": "Enough staff (workload analysis)"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.k",
                "name": {
                  "id": "Kompensasi",
                  "en": "Compensation"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.j",
                "name": {
                  "id": "Jaminan keamanan dan keselamatan",
                  "en": "Guarantee of security and safety"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.e",
                "name": {
                  "id": "Instrumen evaluasi kinerja pelaksana",
                  "en": "Evaluation of staff performance"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              }
            ]
          },
          {
            "code": "IN2",
            "name": {
              "id": "Sarana prasarana",
              "en": "Facilities"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights"
          }
        ]
      },
      {
        "code": "PR",
        "name": {
          "id": "Proses",
          "en": "Process"
        },
        "weight": "32.37%",
        "cite": "variables",
        "weightCite": "weights",
        "variables": [
          {
            "code": "PR1",
            "name": {
              "id": "Standar pelayanan",
              "en": "Service standard"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights"
          }
        ]
      },
      {
        "code": "OU",
        "name": {
          "id": "Output",
          "en": "Output"
        },
        "weight": "24.24%",
        "cite": "variables",
        "weightCite": "weights",
        "variables": [
          {
            "code": "OU1",
            "name": {
              "id": "Persepsi maladministrasi",
              "en": "Perceived maladministration"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights"
          }
        ]
      },
      {
        "code": "PG",
        "name": {
          "id": "Pengaduan",
          "en": "Complaints"
        },
        "weight": "21.54%",
        "cite": "variables",
        "weightCite": "weights",
        "variables": [
          {
            "code": "PG1",
            "name": {
              "id": "Pengelolaan pengaduan",
              "en": "Complaint handling"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights"
          }
        ]
      }
    ],
    "unitScore": {
      "pointsTolerance": "0.01",
      "toleranceCite": "unit-score",
      "missingDimension": "refuse",
      "missingCite": "missing"
    },
    "rollUp": {
      "method": "mean_of_units",
      "cite": "roll-up"
    },
    "ranking": {
      "tieBreak": null,
      "peers": [
        {
          "kind": "province",
          "assessed": 34
        },
        {
          "kind": "regency",
          "assessed": 415
        },
        {
          "kind": "city",
          "assessed": 98
        }
      ],
      "cite": "assessed"
    },
    "units": [
      {
        "of": [
          "regency",
          "city"
        ],
        "kinds": [
          "disdukcapil",
          "dpmptsp",
          "dinkes",
          "disdik",
          "dinsos",
          "puskesmas"
        ],
        "count": 7,
        "cite": "units"
      },
      {
        "of": [
          "province"
        ],
        "kinds": [
          "dpmptsp",
          "dinsos",
          "disdik",
          "dinkes",
          "rsud"
        ],
        "count": 5,
        "cite": "province-units"
      }
    ]
  },
  {
    "id": "ORI-2023",
    "family": "ORI",
    "version": 1,
    "series": "ORI-2022",
    "name": {
      "id": "Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik 2023",
      "en": "Assessment of compliance in the delivery of public services 2023"
    },
    "authority": {
      "name": "Ombudsman Republik Indonesia",
      "hosts": [
        "ombudsman.go.id"
      ]
    },
    "citations": {
      "regulation": {
        "confidence": "certain",
        "sources": [
          "https://www.slideshare.net/lukmans6/sosialisasi-kepatuhan-penyelenggaraan-pelayanan-publik-brebes-by-zoompptx"
        ]
      },
      "validity": {
        "confidence": "certain",
        "sources": [
          "https://daswati.id/nilai-kepatuhan-standar-pelayanan-publik-di-lampung/",
          "https://www.cartenznews.com/empat-opd-di-mimika-ada-di-zona-merah-atau-berkualitas-rendah-dalam-kepatuhan-standar-pelayanan-publik-tahun-2023-ombudsman-yakin-2024-bisa-naik/"
        ]
      },
      "scale": {
        "confidence": "certain",
        "sources": [
          "https://daswati.id/nilai-kepatuhan-standar-pelayanan-publik-di-lampung/",
          "https://www.cartenznews.com/empat-opd-di-mimika-ada-di-zona-merah-atau-berkualitas-rendah-dalam-kepatuhan-standar-pelayanan-publik-tahun-2023-ombudsman-yakin-2024-bisa-naik/"
        ]
      },
      "bands": {
        "confidence": "certain",
        "sources": [
          "https://mistar.id/medan/gubsu-minta-daerah-masuk-zona-merah-dalam-pelayanan-publik-harus-berubah/",
          "https://daswati.id/nilai-kepatuhan-standar-pelayanan-publik-di-lampung/",
          "https://www.cartenznews.com/empat-opd-di-mimika-ada-di-zona-merah-atau-berkualitas-rendah-dalam-kepatuhan-standar-pelayanan-publik-tahun-2023-ombudsman-yakin-2024-bisa-naik/"
        ],
        "note": "The page that lists the cuts misprints two of them (88.00–87.99 and 45.00–77.99); printed pairs fix them: 53.16 D, 54.11 C, 77.97 C, 78.78 B, 87.43 B, 88.51 A, 31.98 E, 32.45 merah."
      },
      "weights": {
        "confidence": "certain",
        "sources": [
          "https://id.scribd.com/document/658994325",
          "https://id.scribd.com/presentation/654386449/PAPARAN-WORKSHOP-KENDAL-2023",
          "https://www.slideshare.net/lukmans6/sosialisasi-kepatuhan-penyelenggaraan-pelayanan-publik-brebes-by-zoompptx",
          "https://id.scribd.com/document/670445282/BOCORAN-PENILAIAN-OMBUDSMAN"
        ]
      },
      "variables": {
        "confidence": "certain",
        "sources": [
          "https://id.scribd.com/document/658994325",
          "https://id.scribd.com/presentation/654386449/PAPARAN-WORKSHOP-KENDAL-2023",
          "https://www.slideshare.net/lukmans6/sosialisasi-kepatuhan-penyelenggaraan-pelayanan-publik-brebes-by-zoompptx"
        ]
      },
      "part-weights": {
        "confidence": "unclear",
        "sources": [],
        "note": "No source gives a weight."
      },
      "indicators": {
        "confidence": "likely",
        "sources": [
          "https://id.scribd.com/document/670445282/BOCORAN-PENILAIAN-OMBUDSMAN"
        ],
        "note": "Names from one instrument that was made public. Which variable the later ones belong to is not certain, and the list of the facilities indicators (8 or 9) was not found."
      },
      "indicator-weight": {
        "confidence": "likely",
        "sources": [
          "https://id.scribd.com/document/670445282/BOCORAN-PENILAIAN-OMBUDSMAN"
        ],
        "note": "The only weight of an indicator that was found: 12.22 percent of the dimension."
      },
      "unit-score": {
        "confidence": "certain",
        "sources": [
          "https://beritamukomuko.com/penyelenggara-publik-pemerintah-daerah-kabupaten-mukomuko-masuk-zona-kuning-opd-ini-akan-kirim-tim-ke-ombudsman/",
          "https://id.scribd.com/document/658994325"
        ],
        "note": "Printed points of the four dimensions add up to the score of Mukomuko 2022. Sources print two decimals, hence the tolerance."
      },
      "missing": {
        "confidence": "unclear",
        "sources": [],
        "note": "What the assessors did with a dimension without data is not known, so such a unit gets no score here."
      },
      "roll-up": {
        "confidence": "certain",
        "sources": [
          "https://www.bengkulutoday.com/index.php/kabupaten-lebong-raih-penghargaan-ombudsman-berikut-peringkatnya",
          "https://www.cartenznews.com/empat-opd-di-mimika-ada-di-zona-merah-atau-berkualitas-rendah-dalam-kepatuhan-standar-pelayanan-publik-tahun-2023-ombudsman-yakin-2024-bisa-naik/"
        ],
        "note": "Reproduced: Lebong 92.00 and Mimika 54.11, seven units each."
      },
      "assessed": {
        "confidence": "certain",
        "sources": [
          "http://nasional.kompas.com/read/2023/12/14/16133381/ombudsman-instansi-masuk-zona-hijau-kepatuhan-pelayanan-publik-publik-2023"
        ]
      },
      "units": {
        "confidence": "certain",
        "sources": [
          "http://salampapua.com/2024/07/rapor-layanan-publik-pemkab-mimika-sempat-merah-ombudsman-minta-2024-harus-hijau.html"
        ],
        "note": "The set differs by region: Metro and Kota Magelang 2023 were scored on six units, without a Dinas Kesehatan."
      },
      "province-units": {
        "confidence": "certain",
        "sources": [
          "https://riau.antaranews.com/berita/366549/riau-terima-penghargaan-dari-ombudsman-ri"
        ],
        "note": "The five units of Riau in 2023."
      }
    },
    "legalBasis": [
      {
        "title": "Peraturan Ombudsman Republik Indonesia Nomor 22 Tahun 2016",
        "cite": "regulation"
      },
      {
        "title": "Keputusan Ketua Ombudsman Republik Indonesia Nomor 418 Tahun 2023",
        "cite": "regulation"
      }
    ],
    "validity": {
      "from": "2023",
      "to": "2023",
      "cite": "validity"
    },
    "scale": {
      "min": "0",
      "max": "100",
      "cite": "scale"
    },
    "bands": [
      {
        "category": "A",
        "label": {
          "id": "Kualitas Tertinggi",
          "en": "Highest quality"
        },
        "zone": "hijau",
        "from": "88",
        "cite": "bands"
      },
      {
        "category": "B",
        "label": {
          "id": "Kualitas Tinggi",
          "en": "High quality"
        },
        "zone": "hijau",
        "from": "78",
        "cite": "bands"
      },
      {
        "category": "C",
        "label": {
          "id": "Kualitas Sedang",
          "en": "Medium quality"
        },
        "zone": "kuning",
        "from": "54",
        "cite": "bands"
      },
      {
        "category": "D",
        "label": {
          "id": "Kualitas Rendah",
          "en": "Low quality"
        },
        "zone": "merah",
        "from": "32",
        "cite": "bands"
      },
      {
        "category": "E",
        "label": {
          "id": "Kualitas Terendah",
          "en": "Lowest quality"
        },
        "zone": "merah",
        "from": "0",
        "cite": "bands"
      }
    ],
    "dimensions": [
      {
        "code": "IN",
        "name": {
          "id": "Input",
          "en": "Input"
        },
        "weight": "21.85%",
        "cite": "variables",
        "weightCite": "weights",
        "variables": [
          {
            "code": "IN1",
            "name": {
              "id": "Kompetensi pelaksana",
              "en": "Competence of staff"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights",
            "indicators": [
              {
                "code": "IN1.1",
                "name": {
                  "id": "Pengetahuan komponen standar pelayanan",
                  "en": "Knowledge of the components of a service standard"
                },
                "weight": "12.22%",
                "cite": "indicators",
                "weightCite": "indicator-weight"
              },
              {
                "code": "IN1.2",
                "name": {
                  "id": "Pengetahuan tugas dan kewenangan jabatan",
                  "en": "Knowledge of duties and powers"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.3",
                "name": {
                  "id": "Pengetahuan tentang lembaga Ombudsman",
                  "en": "Knowledge of the Ombudsman"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.4",
                "name": {
                  "id": "Pengetahuan bentuk maladministrasi",
                  "en": "Knowledge of the forms of maladministration"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.5",
                "name": {
                  "id": "Pengetahuan rekomendasi Ombudsman",
                  "en": "Knowledge of the Ombudsman's recommendations"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.x",
                "name": {
                  "id": "Layanan ramah kelompok marginal atau rentan",
                  "en": "Service for vulnerable groups"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.y",
                "name": {
                  "id": "Frekuensi pengawasan internal",
                  "en": "Frequency of internal control"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.z",
                "name": {
                  "id": "Kecukupan jumlah petugas (analisis beban kerja)",
                  "en": "Enough staff (workload analysis)"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.k",
                "name": {
                  "id": "Kompensasi",
                  "en": "Compensation"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.j",
                "name": {
                  "id": "Jaminan keamanan dan keselamatan",
                  "en": "Guarantee of security and safety"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.e",
                "name": {
                  "id": "Instrumen evaluasi kinerja pelaksana",
                  "en": "Evaluation of staff performance"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              }
            ]
          },
          {
            "code": "IN2",
            "name": {
              "id": "Sarana prasarana",
              "en": "Facilities"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights"
          }
        ]
      },
      {
        "code": "PR",
        "name": {
          "id": "Proses",
          "en": "Process"
        },
        "weight": "32.37%",
        "cite": "variables",
        "weightCite": "weights",
        "variables": [
          {
            "code": "PR1",
            "name": {
              "id": "Standar pelayanan",
              "en": "Service standard"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights"
          }
        ]
      },
      {
        "code": "OU",
        "name": {
          "id": "Output",
          "en": "Output"
        },
        "weight": "24.24%",
        "cite": "variables",
        "weightCite": "weights",
        "variables": [
          {
            "code": "OU1",
            "name": {
              "id": "Persepsi maladministrasi",
              "en": "Perceived maladministration"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights"
          }
        ]
      },
      {
        "code": "PG",
        "name": {
          "id": "Pengaduan",
          "en": "Complaints"
        },
        "weight": "21.54%",
        "cite": "variables",
        "weightCite": "weights",
        "variables": [
          {
            "code": "PG1",
            "name": {
              "id": "Pengelolaan pengaduan",
              "en": "Complaint handling"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights"
          }
        ]
      }
    ],
    "unitScore": {
      "pointsTolerance": "0.01",
      "toleranceCite": "unit-score",
      "missingDimension": "refuse",
      "missingCite": "missing"
    },
    "rollUp": {
      "method": "mean_of_units",
      "cite": "roll-up"
    },
    "ranking": {
      "tieBreak": null,
      "peers": [
        {
          "kind": "province",
          "assessed": 34
        },
        {
          "kind": "regency",
          "assessed": 415
        },
        {
          "kind": "city",
          "assessed": 98
        }
      ],
      "cite": "assessed"
    },
    "units": [
      {
        "of": [
          "regency",
          "city"
        ],
        "kinds": [
          "disdukcapil",
          "dpmptsp",
          "dinkes",
          "disdik",
          "dinsos",
          "puskesmas"
        ],
        "count": 7,
        "cite": "units"
      },
      {
        "of": [
          "province"
        ],
        "kinds": [
          "dpmptsp",
          "dinsos",
          "disdik",
          "dinkes",
          "rsud"
        ],
        "count": 5,
        "cite": "province-units"
      }
    ]
  },
  {
    "id": "ORI-2024",
    "family": "ORI",
    "version": 1,
    "series": "ORI-2022",
    "name": {
      "id": "Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik 2024",
      "en": "Assessment of compliance in the delivery of public services 2024"
    },
    "authority": {
      "name": "Ombudsman Republik Indonesia",
      "hosts": [
        "ombudsman.go.id"
      ]
    },
    "citations": {
      "regulation": {
        "confidence": "likely",
        "sources": [
          "https://id.scribd.com/presentation/654386449/PAPARAN-WORKSHOP-KENDAL-2023",
          "https://www.slideshare.net/lukmans6/sosialisasi-kepatuhan-penyelenggaraan-pelayanan-publik-brebes-by-zoompptx"
        ]
      },
      "validity": {
        "confidence": "certain",
        "sources": [
          "https://ombudsman.go.id/perwakilan/news/r/pwk--tiga-pemda-di-papua-barat-daya-raih-predikat-kepatuhan-tertinggi-dan-tinggi-penilaian-kepatuhan-standar-pelayanan-publik-tahun-2024"
        ]
      },
      "scale": {
        "confidence": "certain",
        "sources": [
          "https://ombudsman.go.id/perwakilan/news/r/pwk--tiga-pemda-di-papua-barat-daya-raih-predikat-kepatuhan-tertinggi-dan-tinggi-penilaian-kepatuhan-standar-pelayanan-publik-tahun-2024"
        ]
      },
      "bands": {
        "confidence": "certain",
        "sources": [
          "https://mistar.id/medan/gubsu-minta-daerah-masuk-zona-merah-dalam-pelayanan-publik-harus-berubah/",
          "https://ombudsman.go.id/perwakilan/news/r/pwk--tiga-pemda-di-papua-barat-daya-raih-predikat-kepatuhan-tertinggi-dan-tinggi-penilaian-kepatuhan-standar-pelayanan-publik-tahun-2024"
        ],
        "note": "The page that lists the cuts misprints two of them (88.00–87.99 and 45.00–77.99); printed pairs fix them: 53.16 D, 54.11 C, 77.97 C, 78.78 B, 87.43 B, 88.51 A, 31.98 E, 32.45 merah. A regional page of 2025 gives the old words (merah below 50, kuning below 80): wrong for this instrument."
      },
      "weights": {
        "confidence": "likely",
        "sources": [
          "https://id.scribd.com/document/658994325",
          "https://id.scribd.com/presentation/654386449/PAPARAN-WORKSHOP-KENDAL-2023",
          "https://www.slideshare.net/lukmans6/sosialisasi-kepatuhan-penyelenggaraan-pelayanan-publik-brebes-by-zoompptx",
          "https://id.scribd.com/document/670445282/BOCORAN-PENILAIAN-OMBUDSMAN"
        ],
        "note": "The material is of 2023; nothing speaks of a change."
      },
      "variables": {
        "confidence": "certain",
        "sources": [
          "https://id.scribd.com/document/658994325",
          "https://id.scribd.com/presentation/654386449/PAPARAN-WORKSHOP-KENDAL-2023",
          "https://www.slideshare.net/lukmans6/sosialisasi-kepatuhan-penyelenggaraan-pelayanan-publik-brebes-by-zoompptx"
        ]
      },
      "part-weights": {
        "confidence": "unclear",
        "sources": [],
        "note": "No source gives a weight."
      },
      "indicators": {
        "confidence": "likely",
        "sources": [
          "https://id.scribd.com/document/670445282/BOCORAN-PENILAIAN-OMBUDSMAN"
        ],
        "note": "Names from one instrument that was made public. Which variable the later ones belong to is not certain, and the list of the facilities indicators (8 or 9) was not found."
      },
      "indicator-weight": {
        "confidence": "likely",
        "sources": [
          "https://id.scribd.com/document/670445282/BOCORAN-PENILAIAN-OMBUDSMAN"
        ],
        "note": "The only weight of an indicator that was found: 12.22 percent of the dimension."
      },
      "unit-score": {
        "confidence": "certain",
        "sources": [
          "https://beritamukomuko.com/penyelenggara-publik-pemerintah-daerah-kabupaten-mukomuko-masuk-zona-kuning-opd-ini-akan-kirim-tim-ke-ombudsman/",
          "https://id.scribd.com/document/658994325"
        ],
        "note": "Printed points of the four dimensions add up to the score of Mukomuko 2022. Sources print two decimals, hence the tolerance."
      },
      "missing": {
        "confidence": "unclear",
        "sources": [],
        "note": "What the assessors did with a dimension without data is not known, so such a unit gets no score here."
      },
      "roll-up": {
        "confidence": "certain",
        "sources": [
          "https://bengkulu.antaranews.com/berita/413041/ombudsman-pelayanan-publik-di-rejang-lebong-masuk-kategori-zona-hijau"
        ],
        "note": "Reproduced on Rejang Lebong; Kota Bengkulu within 0.01."
      },
      "assessed": {
        "confidence": "certain",
        "sources": [
          "https://kilasdaerah.kompas.com/wonogiri/read/2024/11/16/135739478/raih-penghargaan-dari-ombudsman-ri-bupati-jekek-ini-hasil-kerja-sama",
          "https://sultra.antaranews.com/amp/berita/481017/ombudsman-mutu-pelayanan-publik-2024-naik-signifikan"
        ]
      },
      "units": {
        "confidence": "certain",
        "sources": [
          "http://salampapua.com/2024/07/rapor-layanan-publik-pemkab-mimika-sempat-merah-ombudsman-minta-2024-harus-hijau.html"
        ],
        "note": "The set differs by region: Metro and Kota Magelang 2023 were scored on six units, without a Dinas Kesehatan."
      },
      "province-units": {
        "confidence": "likely",
        "sources": [
          "https://riau.antaranews.com/berita/366549/riau-terima-penghargaan-dari-ombudsman-ri"
        ],
        "note": "The five units of Riau in 2023."
      }
    },
    "legalBasis": [
      {
        "title": "Peraturan Ombudsman Republik Indonesia Nomor 22 Tahun 2016",
        "cite": "regulation"
      }
    ],
    "validity": {
      "from": "2024",
      "to": "2024",
      "cite": "validity"
    },
    "scale": {
      "min": "0",
      "max": "100",
      "cite": "scale"
    },
    "bands": [
      {
        "category": "A",
        "label": {
          "id": "Kualitas Tertinggi",
          "en": "Highest quality"
        },
        "zone": "hijau",
        "from": "88",
        "cite": "bands"
      },
      {
        "category": "B",
        "label": {
          "id": "Kualitas Tinggi",
          "en": "High quality"
        },
        "zone": "hijau",
        "from": "78",
        "cite": "bands"
      },
      {
        "category": "C",
        "label": {
          "id": "Kualitas Sedang",
          "en": "Medium quality"
        },
        "zone": "kuning",
        "from": "54",
        "cite": "bands"
      },
      {
        "category": "D",
        "label": {
          "id": "Kualitas Rendah",
          "en": "Low quality"
        },
        "zone": "merah",
        "from": "32",
        "cite": "bands"
      },
      {
        "category": "E",
        "label": {
          "id": "Kualitas Terendah",
          "en": "Lowest quality"
        },
        "zone": "merah",
        "from": "0",
        "cite": "bands"
      }
    ],
    "dimensions": [
      {
        "code": "IN",
        "name": {
          "id": "Input",
          "en": "Input"
        },
        "weight": "21.85%",
        "cite": "variables",
        "weightCite": "weights",
        "variables": [
          {
            "code": "IN1",
            "name": {
              "id": "Kompetensi pelaksana",
              "en": "Competence of staff"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights",
            "indicators": [
              {
                "code": "IN1.1",
                "name": {
                  "id": "Pengetahuan komponen standar pelayanan",
                  "en": "Knowledge of the components of a service standard"
                },
                "weight": "12.22%",
                "cite": "indicators",
                "weightCite": "indicator-weight"
              },
              {
                "code": "IN1.2",
                "name": {
                  "id": "Pengetahuan tugas dan kewenangan jabatan",
                  "en": "Knowledge of duties and powers"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.3",
                "name": {
                  "id": "Pengetahuan tentang lembaga Ombudsman",
                  "en": "Knowledge of the Ombudsman"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.4",
                "name": {
                  "id": "Pengetahuan bentuk maladministrasi",
                  "en": "Knowledge of the forms of maladministration"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.5",
                "name": {
                  "id": "Pengetahuan rekomendasi Ombudsman",
                  "en": "Knowledge of the Ombudsman's recommendations"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.x",
                "name": {
                  "id": "Layanan ramah kelompok marginal atau rentan",
                  "en": "Service for vulnerable groups"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.y",
                "name": {
                  "id": "Frekuensi pengawasan internal",
                  "en": "Frequency of internal control"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.z",
                "name": {
                  "id": "Kecukupan jumlah petugas (analisis beban kerja)",
                  "en": "Enough staff (workload analysis)"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.k",
                "name": {
                  "id": "Kompensasi",
                  "en": "Compensation"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.j",
                "name": {
                  "id": "Jaminan keamanan dan keselamatan",
                  "en": "Guarantee of security and safety"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              },
              {
                "code": "IN1.e",
                "name": {
                  "id": "Instrumen evaluasi kinerja pelaksana",
                  "en": "Evaluation of staff performance"
                },
                "weight": null,
                "cite": "indicators",
                "weightCite": "part-weights"
              }
            ]
          },
          {
            "code": "IN2",
            "name": {
              "id": "Sarana prasarana",
              "en": "Facilities"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights"
          }
        ]
      },
      {
        "code": "PR",
        "name": {
          "id": "Proses",
          "en": "Process"
        },
        "weight": "32.37%",
        "cite": "variables",
        "weightCite": "weights",
        "variables": [
          {
            "code": "PR1",
            "name": {
              "id": "Standar pelayanan",
              "en": "Service standard"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights"
          }
        ]
      },
      {
        "code": "OU",
        "name": {
          "id": "Output",
          "en": "Output"
        },
        "weight": "24.24%",
        "cite": "variables",
        "weightCite": "weights",
        "variables": [
          {
            "code": "OU1",
            "name": {
              "id": "Persepsi maladministrasi",
              "en": "Perceived maladministration"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights"
          }
        ]
      },
      {
        "code": "PG",
        "name": {
          "id": "Pengaduan",
          "en": "Complaints"
        },
        "weight": "21.54%",
        "cite": "variables",
        "weightCite": "weights",
        "variables": [
          {
            "code": "PG1",
            "name": {
              "id": "Pengelolaan pengaduan",
              "en": "Complaint handling"
            },
            "weight": null,
            "cite": "variables",
            "weightCite": "part-weights"
          }
        ]
      }
    ],
    "unitScore": {
      "pointsTolerance": "0.01",
      "toleranceCite": "unit-score",
      "missingDimension": "refuse",
      "missingCite": "missing"
    },
    "rollUp": {
      "method": "mean_of_units",
      "cite": "roll-up"
    },
    "ranking": {
      "tieBreak": null,
      "peers": [
        {
          "kind": "province",
          "assessed": 34
        },
        {
          "kind": "regency",
          "assessed": 416
        },
        {
          "kind": "city",
          "assessed": 98
        }
      ],
      "cite": "assessed"
    },
    "units": [
      {
        "of": [
          "regency",
          "city"
        ],
        "kinds": [
          "disdukcapil",
          "dpmptsp",
          "dinkes",
          "disdik",
          "dinsos",
          "puskesmas"
        ],
        "count": 7,
        "cite": "units"
      },
      {
        "of": [
          "province"
        ],
        "kinds": [
          "dpmptsp",
          "dinsos",
          "disdik",
          "dinkes",
          "rsud"
        ],
        "count": 5,
        "cite": "province-units"
      }
    ]
  }
];
