/** Between the messages of gRPC and the JSON forms that REST parses and answers: what is absent there is null here. */
import type { pantau } from '@pantau/contracts';

type GivenUnit = pantau.scoring.v1.GivenUnit.$Properties;
type Weight = pantau.scoring.v1.Weight.$Properties;

interface SubjectMessage {
  readonly instrument: string;
  readonly period: string;
  readonly institution: string;
  readonly units: readonly GivenUnit[];
  readonly weights: readonly Weight[];
}

export function subjectOf({ instrument, period, institution, units, weights }: SubjectMessage) {
  return {
    ...{ instrument, period },
    ...(institution === '' ? {} : { institution }),
    ...(units.length === 0 ? {} : { units: unitsOf(units) }),
    ...weightsOf(weights),
  };
}

export function unitsOf(units: readonly GivenUnit[]) {
  return units.map(({ code, name, kind, product, values = [], respondents = [] }) => ({
    code: code ?? '',
    ...(name ? { name } : {}),
    ...(kind ? { kind } : {}),
    ...(product == null ? {} : { product: { code: product.code ?? '', name: product.name ?? '' } }),
    ...(values === null || values.length === 0 ? {} : { values: values.map(valueOfMessage) }),
    ...(respondents === null || respondents.length === 0 ? {} : { answers: respondents.map(answersOf) }),
  }));
}

export function weightsOf(weights: readonly Weight[]) {
  if (weights.length === 0) return {};
  return { weights: Object.fromEntries(weights.map(({ code, weight }) => [code ?? '', weight ?? ''])) };
}

function valueOfMessage({ code, value, basis }: pantau.scoring.v1.GivenValue.$Properties) {
  return { code: code ?? '', value: value ?? '', ...(basis ? { basis } : {}) };
}

function answersOf({ answers }: pantau.scoring.v1.Respondent.$Properties) {
  return Object.fromEntries((answers ?? []).map(({ code, value }) => [code ?? '', value ?? 0]));
}

/** A reply without its nulls: in protobuf what is not known is absent. A test holds that every field of it has its own in `M`. */
export function present<M extends object>(json: object): M {
  // The fields of the message carry the names of the JSON form; TypeScript cannot follow the walk.
  return without(json) as M;
}

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(entries.map(([name, each]) => [name, without(each)]));
}
