/** One text in both languages; `{name}` is filled by the parameter of that name. */
export interface Message {
  readonly id: string;
  readonly en: string;
}
