import { type MessageCode, messageText } from '@pantau/contracts';

/** Lines of `npm start`: a mark, what, where, and how long it took, in columns. Errors are said in both languages. */
export const screen = {
  done(what: string, where: string, milliseconds: number): void {
    console.log(`✔ ${what.padEnd(22)} ${where.padEnd(32)} ${seconds(milliseconds)}`);
  },
  progress(line: string): void {
    console.log(`… ${line}`);
  },
  say(code: MessageCode, params: Readonly<Record<string, string | number>> = {}): void {
    console.log(`• ${messageText(code, 'id', params)} / ${messageText(code, 'en', params)}`);
  },
  problem(code: MessageCode, params: Readonly<Record<string, string | number>> = {}): void {
    console.error(`✖ ${messageText(code, 'id', params)} / ${messageText(code, 'en', params)}`);
  },
  list(rows: readonly (readonly [string, string])[]): void {
    for (const [name, value] of rows) console.log(`  ${name.padEnd(22)} ${value}`);
  },
  /** What a library or an engine said; never translated. */
  detail(error: unknown): void {
    console.error(error instanceof Error ? error.message : String(error));
  },
};

/** "3,1 s": the decimal comma, as everywhere in Indonesian. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;
}
