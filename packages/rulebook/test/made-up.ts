import type { Band, Citation } from '../src/instrument.ts';
import { type InstrumentSource, type PartSource, readInstrument, type ScaleSource } from '../src/instrument-source.ts';

/** A part of a made-up instrument; weights as in a file ("1/3", "12.5%"). */
export interface MadeUpPart {
  readonly code: string;
  readonly weight: string | null;
  readonly scale?: ScaleSource;
  readonly lever?: boolean;
  readonly variables?: readonly MadeUpPart[];
  readonly indicators?: readonly MadeUpPart[];
}

export interface MadeUp {
  readonly min?: string;
  readonly max?: string;
  readonly values?: ScaleSource & { readonly conversion: number };
  readonly bands?: readonly (readonly [category: string, from: string | null, zone?: Band['zone']])[];
  readonly dimensions: readonly MadeUpPart[];
  readonly method?: InstrumentSource['rollUp']['method'];
  readonly ownWeights?: boolean;
  readonly tolerance?: string;
}

const TEST: Citation = { confidence: 'unclear', sources: [], note: 'Made up by a test.' };

/** An instrument that no authority has, read as a file would be. */
export function madeUp(of: MadeUp) {
  return readInstrument(madeUpSource(of));
}

export function madeUpSource({
  min = '0',
  max = '100',
  values,
  bands = [
    ['A', '80', 'hijau'],
    ['B', '50', 'kuning'],
    ['C', min, 'merah'],
  ],
  dimensions,
  method = 'mean_of_units',
  ownWeights = false,
  tolerance = '0.01',
}: MadeUp): InstrumentSource {
  return {
    id: 'MADE-UP',
    family: 'MADE-UP',
    version: 1,
    series: 'MADE-UP',
    name: { id: 'Rekaan', en: 'Made up' },
    authority: { name: 'Penguji', hosts: [] },
    citations: { test: TEST },
    legalBasis: [],
    validity: { from: '2000', to: null, cite: 'test' },
    scale: { min, max, cite: 'test' },
    ...(values === undefined ? {} : { values }),
    bands: bands.map(([category, from, zone = null]) => ({
      category,
      label: { id: category, en: category },
      zone,
      from,
      cite: 'test',
    })),
    dimensions: dimensions.map(partSource),
    unitScore: dimensions.some(({ weight }) => weight === null)
      ? null
      : { pointsTolerance: tolerance, toleranceCite: 'test', missingDimension: 'refuse', missingCite: 'test' },
    rollUp: { method, cite: 'test' },
    ...(ownWeights ? { ownWeights: { cite: 'test' } } : {}),
    ranking: { tieBreak: null, peers: [], cite: 'test' },
    units: [],
  };
}

function partSource({ code, variables = [], indicators = [], ...part }: MadeUpPart): PartSource {
  return {
    ...part,
    code,
    name: { id: code, en: code },
    cite: 'test',
    weightCite: 'test',
    variables: variables.map(partSource),
    indicators: indicators.map(partSource),
  };
}
