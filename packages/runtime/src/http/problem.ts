import { AppError, type Language, messageText, type Problem } from '@pantau/contracts';

/** RFC 9457. `code` and the codes in `errors` are stable; the sentences are for people, in the language asked for. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly instance?: string;
  readonly errors: readonly ProblemItem[];
}

export interface ProblemItem {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** The body of an error reply. `instance` is the request's id, which a person gives the operators. */
export function problemBody(error: AppError, language: Language, instance?: string): ProblemDetails {
  return {
    type: `urn:pantau:problem:${error.code}`,
    title: messageText(error.code, language, { reference: instance ?? '-', ...error.params }),
    status: error.http,
    code: error.code,
    ...(instance === undefined ? {} : { instance }),
    errors: problemItems(error.problems, language),
  };
}

/** Problems as they stand in `errors`, of a whole reply or of one item of it. */
export function problemItems(problems: readonly Problem[], language: Language): ProblemItem[] {
  return problems.map(({ pointer, code, params }) => ({ pointer, code, message: messageText(code, language, params) }));
}

/** Anything thrown, as what a caller may be told: what is not an AppError becomes 'bug', without its text. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError('bug', 'bug', error instanceof Error ? error.message : String(error), { cause: error });
}
