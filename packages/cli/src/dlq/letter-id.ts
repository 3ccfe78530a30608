/** A letter is named as people read it in `list`: `<dead-letter topic>:<offset>`; a topic alone means its open letters. */
export interface LetterName {
  readonly topic: string;
  readonly offset: number | undefined;
}

export function readLetterName(text: string): LetterName | undefined {
  const match = /^([A-Za-z0-9._-]+\.dlq)(?::(\d{1,15}))?$/.exec(text);
  if (match === null) return undefined;
  return { topic: match[1] ?? '', offset: match[2] === undefined ? undefined : Number(match[2]) };
}
