/** The gRPC face of scoring: the questions of REST, by the same schemas and the same use cases. */
import { AppError, type Problem, pantau } from '@pantau/contracts';
import {
  type CallContext,
  type GrpcService,
  problemItems,
  problemsOfZod,
  serverStreamMethod,
  unaryMethod,
} from '@pantau/runtime';
import type { z } from 'zod';
import type { ScoringStore } from '../ports.ts';
import { readSubject } from '../usecases/assessed-subject.ts';
import { classifyScore } from '../usecases/classify-score.ts';
import { explainScorecard } from '../usecases/explain-scorecard.ts';
import { findPath } from '../usecases/find-path.ts';
import { previewScore } from '../usecases/preview-score.ts';
import { compare } from '../usecases/what-if.ts';
import { present, subjectOf, unitsOf, weightsOf } from './grpc-messages.ts';
import { wholeScorecard } from './http/assessment-routes.ts';
import { pathRequest, previewRequest, whatIfRequest } from './http/assessment-schemas.ts';
import { classificationJson } from './http/classification-json.ts';
import { explanationJson } from './http/explain-json.ts';
import { pathJson } from './http/path-json.ts';
import { previewJson } from './http/preview-json.ts';
import { classifyRequest } from './http/schemas.ts';
import { whatIfJson } from './http/what-if-json.ts';

const v1 = pantau.scoring.v1;

/** A message of the runtime's 128 KiB holds no more than some 5,000. */
const MOST_SCORES = 5_000;
/** Some 2 ms of work, in which nobody else is served. */
const STRETCH = 100;

export function scoringService(store: ScoringStore): GrpcService {
  return {
    name: 'pantau.scoring.v1.ScoringService',
    methods: [
      unaryMethod({
        name: 'Preview',
        request: v1.PreviewRequest,
        response: v1.PreviewResponse,
        handler: async ({ instrument, period, units, weights }, { language }) => {
          const request = parsed(previewRequest, { instrument, period, units: unitsOf(units), ...weightsOf(weights) });
          return new v1.PreviewResponse(
            present<pantau.scoring.v1.PreviewResponse.$Properties>(previewJson(previewScore(request).assessment, language)),
          );
        },
      }),
      unaryMethod({
        name: 'Explain',
        request: v1.ExplainRequest,
        response: v1.ExplainResponse,
        handler: async ({ institution, instrument, period }, { language, principal }) => {
          const card = await wholeScorecard(store, principal)({ institution, instrument, period });
          return new v1.ExplainResponse(
            present<pantau.scoring.v1.ExplainResponse.$Properties>(explanationJson(explainScorecard(card), language)),
          );
        },
      }),
      unaryMethod({
        name: 'WhatIf',
        request: v1.WhatIfRequest,
        response: v1.WhatIfResponse,
        handler: async (message, { language, principal }) => {
          const changes = message.changes.map(({ unit, product, code, value, basis }) => ({
            ...{ unit, code, value },
            ...(product ? { product } : {}),
            ...(basis ? { basis } : {}),
          }));
          const request = parsed(whatIfRequest, { ...subjectOf(message), changes });
          const subject = await readSubject(request, wholeScorecard(store, principal));
          return new v1.WhatIfResponse(
            present<pantau.scoring.v1.WhatIfResponse.$Properties>(
              whatIfJson(subject, compare(subject, request.changes), language),
            ),
          );
        },
      }),
      unaryMethod({
        name: 'Path',
        request: v1.PathRequest,
        response: v1.PathResponse,
        handler: async (message, { language, principal }) => {
          const { target, fixed } = message;
          const request = parsed(pathRequest, { ...subjectOf(message), target, fixed });
          const subject = await readSubject(request, wholeScorecard(store, principal));
          return new v1.PathResponse(
            present<pantau.scoring.v1.PathResponse.$Properties>(pathJson(subject, target, findPath(subject, request), language)),
          );
        },
      }),
      serverStreamMethod({
        name: 'ClassifyBatch',
        request: v1.ClassifyBatchRequest,
        response: v1.ClassifyBatchResponse,
        handler: classifyBatch,
      }),
    ],
  };
}

async function classifyBatch(
  { scores }: pantau.scoring.v1.ClassifyBatchRequest,
  send: (message: pantau.scoring.v1.ClassifyBatchResponse) => Promise<void>,
  context: CallContext,
): Promise<void> {
  if (scores.length > MOST_SCORES) throw new AppError('invalid', 'too_many', undefined, { params: { max: MOST_SCORES } });
  for (let first = 0; first < scores.length; first += STRETCH) {
    if (context.stopping.aborted) {
      throw new AppError('unavailable', 'unavailable', 'the service is stopping', { retryAfterSeconds: 1 });
    }
    const answers = scores.slice(first, first + STRETCH).map((each) => classified(each, context));
    // Waits for the transport, and with it for the caller.
    await send(new v1.ClassifyBatchResponse({ first, answers }));
  }
}

function classified(
  { instrument, score, secondAxisMet }: pantau.scoring.v1.ScoreToClassify.$Properties,
  { language }: CallContext,
): pantau.scoring.v1.ClassifiedScore {
  try {
    const request = { instrument, score, ...(secondAxisMet == null ? {} : { secondAxisMet }) };
    const { instrument: _asked, ...answer } = classificationJson(classifyScore(parsed(classifyRequest, request)), language);
    return new v1.ClassifiedScore({ ...present<pantau.scoring.v1.ClassifiedScore.$Properties>(answer), problems: [] });
  } catch (error) {
    if (!(error instanceof AppError) || error.problems.length === 0) throw error;
    return new v1.ClassifiedScore({ problems: problemItems(error.problems, language).map((each) => new v1.ScoreProblem(each)) });
  }
}

/** By the schema of the REST endpoint, so that both faces refuse the same. */
function parsed<S extends z.ZodType>(schema: S, request: unknown): z.output<S> {
  const result = schema.safeParse(request);
  if (result.success) return result.data;
  const problems: readonly Problem[] = problemsOfZod(result.error.issues, request);
  throw new AppError('invalid', 'invalid_request', undefined, { problems });
}
