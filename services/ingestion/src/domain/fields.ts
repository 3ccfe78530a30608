/**
 * Reading what a sender wrote, field by field. Problems are collected with their JSON pointers, so that a sender mends
 * a file once and not field by field. Hand-written, because a schema library spends 80 µs on the rules of one
 * submission of 60 values and this door takes ten thousand a second.
 */
import type { Problem } from '@pantau/contracts';
import type { Problems } from './checked.ts';

export interface TextRule {
  readonly max: number;
  readonly pattern?: RegExp;
  /** What the pattern looks like, for the message: "huruf kecil, angka, tanda hubung". */
  readonly looksLike?: string;
}

type Params = NonNullable<Problem['params']>;

export class Fields {
  readonly pointer: string;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #problems: Problems;
  /** Objects here have some ten fields; a set would cost more to make than all its look-ups save. */
  readonly #read: string[] = [];

  private constructor(values: Readonly<Record<string, unknown>>, pointer: string, problems: Problems) {
    this.#values = values;
    this.pointer = pointer;
    this.#problems = problems;
  }

  /** The fields of an object, from JSON or protobuf; `undefined` and a problem when it is something else. */
  static of(value: unknown, pointer: string, problems: Problems): Fields | undefined {
    if (!isRecord(value)) {
      problems.add({ pointer, code: 'must_be_object' });
      return undefined;
    }
    return new Fields(value, pointer, problems);
  }

  problem(name: string, code: string, params?: Params): undefined {
    const pointer = name === '' ? this.pointer : `${this.pointer}/${escapePointer(name)}`;
    this.#problems.add(params === undefined ? { pointer, code } : { pointer, code, params });
    return undefined;
  }

  /** The raw value; null counts as not there, and so does the default that a decoded protobuf message inherits. */
  raw(name: string): unknown {
    this.#read.push(name);
    return Object.hasOwn(this.#values, name) ? (this.#values[name] ?? undefined) : undefined;
  }

  /** Whether it was sent at all, be it as null. */
  has(name: string): boolean {
    return Object.hasOwn(this.#values, name);
  }

  text(name: string, rule: TextRule): string | undefined {
    return this.#textOf(name, this.raw(name), rule);
  }

  requiredText(name: string, rule: TextRule): string | undefined {
    const value = this.raw(name);
    return value === undefined ? this.problem(name, 'required') : this.#textOf(name, value, rule);
  }

  #textOf(name: string, value: unknown, rule: TextRule): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value !== 'string') return this.problem(name, 'must_be_text');
    const plain = isPlain(value);
    const text = plain ? value : value.trim().normalize('NFC');
    if (text === '') return this.problem(name, 'too_short');
    if (text.length > rule.max) return this.problem(name, 'too_long', { max: rule.max });
    if (!plain && hasControlCharacter(text)) return this.problem(name, 'control_character');
    if (rule.pattern !== undefined && !rule.pattern.test(text)) {
      return this.problem(name, 'bad_format', { expected: rule.looksLike ?? String(rule.pattern) });
    }
    return text;
  }

  integer(name: string, min: number, max: number): number | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value)) return this.problem(name, 'must_be_whole_number');
    if (value < min || value > max) return this.problem(name, 'out_of_range', { min, max });
    return value;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    const found = allowed.find((candidate) => candidate === value);
    return found ?? this.problem(name, 'not_one_of', { allowed: allowed.join(', ') });
  }

  object(name: string): Fields | undefined {
    const value = this.raw(name);
    return value === undefined ? undefined : Fields.of(value, `${this.pointer}/${name}`, this.#problems);
  }

  /** A list of bounded length; absent is empty. */
  list(name: string, max: number): readonly unknown[] {
    const value = this.raw(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.problem(name, 'must_be_list');
      return [];
    }
    if (value.length > max) {
      this.problem(name, 'too_many', { max });
      return [];
    }
    return value;
  }

  item(name: string, index: number, value: unknown): Fields | undefined {
    return Fields.of(value, `${this.pointer}/${name}/${index}`, this.#problems);
  }

  /** Fields that nobody asked for: a misspelt name must not be lost in silence. */
  refuseUnknown(): void {
    for (const name of Object.keys(this.#values)) {
      if (!this.#read.includes(name)) this.problem(name.slice(0, 64), 'unknown_field', { field: name.slice(0, 64) });
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** RFC 6901, 3: "~" is "~0" and "/" is "~1". */
function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Visible ASCII with spaces only inside: most of what comes, and nothing there is to trim, compose or refuse. */
function isPlain(text: string): boolean {
  const last = text.length - 1;
  for (let index = 0; index <= last; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && (index === 0 || index === last))) return false;
  }
  return true;
}

/** Control characters have no place in a name and break logs and CSV exports. */
function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  }
  return false;
}
