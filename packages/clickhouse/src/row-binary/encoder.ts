import type { ByteWriter } from './byte-writer.ts';
import { parseType } from './column-type.ts';
import { dateDays, decimalUnits, uuidBytes } from './scalars.ts';

/** Writes one value, or throws RangeError or TypeError where the column cannot hold it: nothing is ever cut to fit. */
export type Encode = (out: ByteWriter, value: unknown) => void;

/** The RowBinary encoder of a type, made once per column (ClickHouse docs, "RowBinary", data type encodings). */
export function encoderOf(type: string): Encode {
  const { name, args } = parseType(type);
  const integer = INTEGERS[name];
  if (integer !== undefined) return integer;
  switch (name) {
    case 'String':
      return (out, value) => out.text(text(value, type));
    case 'Bool':
      return (out, value) => out.byte(boolean(value) ? 1 : 0);
    case 'Float32':
      return (out, value) => out.float32(number(value, type));
    case 'Float64':
      return (out, value) => out.float64(number(value, type));
    case 'UUID':
      return (out, value) => {
        for (const byte of uuidBytes(text(value, type))) out.byte(byte);
      };
    case 'Date':
      return (out, value) => out.int16(dateDays(text(value, type)));
    case 'DateTime':
      return (out, value) => out.int32(within(Math.floor(milliseconds(value) / 1000), 0, 2 ** 32 - 1, type));
    case 'DateTime64':
      return dateTime64(type, Number(args[0]));
    case 'Decimal':
      return decimal(type, Number(args[0]), Number(args[1]));
    case 'LowCardinality':
      // A matter of storage: on the wire it is what it wraps.
      return encoderOf(only(args, type));
    case 'Nullable':
      return nullable(encoderOf(only(args, type)));
    case 'Array':
      return array(encoderOf(only(args, type)), type);
    case 'Tuple':
      return tuple(args.map(encoderOfElement), type);
    default:
      throw new Error(`ClickHouse type "${type}" is not known here`);
  }
}

const INTEGERS: Readonly<Record<string, Encode>> = {
  Int8: (out, value) => out.byte(integerWithin(value, -(2 ** 7), 2 ** 7 - 1)),
  Int16: (out, value) => out.int16(integerWithin(value, -(2 ** 15), 2 ** 15 - 1)),
  Int32: (out, value) => out.int32(integerWithin(value, -(2 ** 31), 2 ** 31 - 1)),
  Int64: (out, value) => out.int64(wide(value, -(2n ** 63n), 2n ** 63n - 1n)),
  UInt8: (out, value) => out.byte(integerWithin(value, 0, 2 ** 8 - 1)),
  UInt16: (out, value) => out.int16(integerWithin(value, 0, 2 ** 16 - 1)),
  UInt32: (out, value) => out.int32(integerWithin(value, 0, 2 ** 32 - 1)),
  UInt64: (out, value) => out.int64(wide(value, 0n, 2n ** 64n - 1n)),
};

function nullable(inner: Encode): Encode {
  return (out, value) => {
    if (value === null) {
      out.byte(1);
      return;
    }
    out.byte(0);
    inner(out, value);
  };
}

function array(inner: Encode, type: string): Encode {
  return (out, value) => {
    if (!Array.isArray(value)) throw new TypeError(`${type} takes an array`);
    out.varint(value.length);
    for (const each of value) inner(out, each);
  };
}

function tuple(inner: readonly Encode[], type: string): Encode {
  return (out, value) => {
    if (!Array.isArray(value) || value.length !== inner.length) throw new TypeError(`${type} takes ${inner.length} values`);
    for (const [index, encode] of inner.entries()) encode(out, value[index]);
  };
}

/** An element may be named: "Tuple(code String, n UInt32)". */
function encoderOfElement(text: string): Encode {
  return encoderOf(text.replace(/^[a-z_]\w*\s+(?=[A-Z])/, ''));
}

function dateTime64(type: string, precision: number): Encode {
  if (!(precision >= 0 && precision <= 9)) throw new Error(`${type}: precision 0 to 9`);
  return (out, value) => {
    const time = milliseconds(value);
    if (precision <= 3) out.int64(Math.floor(time / 10 ** (3 - precision)));
    else out.int64(BigInt(time) * 10n ** BigInt(precision - 3));
  };
}

function decimal(type: string, precision: number, scale: number): Encode {
  if (!(precision >= 1 && precision <= 38 && scale >= 0 && scale <= precision)) throw new Error(`${type}: precision 1 to 38`);
  const bound = 10n ** BigInt(precision) - 1n;
  return (out, value) => {
    const units = decimalUnits(value, scale, type);
    if (typeof units === 'number' && precision <= 18) {
      if (BigInt(Math.abs(units)) > bound) throw new RangeError(`${units} is too large for ${type}`);
      if (precision <= 9) out.int32(units);
      else out.int64(units);
      return;
    }
    const wideUnits = BigInt(units);
    if (wideUnits > bound || wideUnits < -bound) throw new RangeError(`${units} is too large for ${type}`);
    if (precision <= 9) out.int32(Number(wideUnits));
    else out.int64(BigInt.asUintN(64, wideUnits));
    if (precision > 18) out.int64(BigInt.asUintN(64, wideUnits >> 64n));
  };
}

function only(args: readonly string[], type: string): string {
  const [inner] = args;
  if (inner === undefined || args.length !== 1) throw new Error(`${type} takes one type`);
  return inner;
}

function integerWithin(value: unknown, min: number, max: number): number {
  return within(typeof value === 'bigint' ? Number(value) : number(value, 'an integer'), min, max, 'an integer column');
}

function within(value: number, min: number, max: number, type: string): number {
  if (!Number.isInteger(value) || value < min || value > max) throw new RangeError(`${value} does not fit ${type}`);
  return value;
}

function wide(value: unknown, min: bigint, max: bigint): number | bigint {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || (min === 0n && value < 0)) throw new RangeError(`${value} does not fit a 64-bit column`);
    return value;
  }
  if (typeof value !== 'bigint') throw new TypeError('a 64-bit column takes a number or bigint');
  if (value < min || value > max) throw new RangeError(`${value} does not fit a 64-bit column`);
  return value;
}

function text(value: unknown, type: string): string {
  if (typeof value !== 'string') throw new TypeError(`${type} takes a string, not ${typeof value}`);
  return value;
}

function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`Bool takes true or false, not ${typeof value}`);
  return value;
}

function number(value: unknown, type: string): number {
  if (typeof value !== 'number') throw new TypeError(`${type} takes a number, not ${typeof value}`);
  return value;
}

function milliseconds(value: unknown): number {
  const time = value instanceof Date ? value.getTime() : value;
  if (typeof time !== 'number' || !Number.isSafeInteger(time)) throw new TypeError('a time is whole milliseconds or a Date');
  return time;
}
