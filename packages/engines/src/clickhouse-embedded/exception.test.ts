import { describe, expect, it } from 'vitest';
import { toException } from './exception.ts';

describe('an error of the engine', () => {
  it.each([
    [
      'Code: 60. DB::Exception: Unknown table t. (UNKNOWN_TABLE)',
      60,
      'Code: 60. DB::Exception: Unknown table t. (UNKNOWN_TABLE)',
    ],
    [
      'Code: 73. DB::Exception: Code: 73. DB::Exception: Unknown format. (UNKNOWN_FORMAT) (version 26.7.2.1). (UNKNOWN_FORMAT)',
      73,
      'Code: 73. DB::Exception: Unknown format. (UNKNOWN_FORMAT)',
    ],
    [
      'Code: 395. DB::Exception: My (own) text. (FUNCTION_THROW_IF_VALUE_IS_NON_ZERO)',
      395,
      'Code: 395. DB::Exception: My (own) text. (FUNCTION_THROW_IF_VALUE_IS_NON_ZERO)',
    ],
    ['something else', 1002, 'Code: 1002. DB::Exception: something else (UNKNOWN_EXCEPTION)'],
  ])('%j keeps its code and says each thing once', (message, code, text) => {
    const exception = toException(new Error(message));
    expect([exception.code, exception.message]).toEqual([code, text]);
  });

  it('does not show what was appended to the statement', () => {
    const error = new Error('Code: 62. DB::Exception: Syntax error: SELEKT\n/*ab*/. (SYNTAX_ERROR)');
    expect(toException(error, '/*ab*/').message).toBe('Code: 62. DB::Exception: Syntax error: SELEKT. (SYNTAX_ERROR)');
  });
});
