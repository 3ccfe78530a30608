import type { ClickHouse } from '@pantau/clickhouse';
import type { Clock } from '@pantau/runtime';
import type { Way } from '../domain/watermark.ts';
import type { VintageRegister } from '../ports.ts';
import type { DataStates } from '../usecases/data-state.ts';
import type { FreshnessView } from '../usecases/freshness.ts';
import type { HotRows } from '../usecases/hot-rows.ts';
import type { Kept } from '../usecases/kept.ts';
import { timestamp } from './views.ts';

/** What every route of reporting stands on. */
export interface ReportingPorts {
  readonly db: ClickHouse;
  readonly freshness: FreshnessView;
  readonly clock: Clock;
}

/** What `answerRoute` stands on besides. */
export interface AnsweringPorts extends ReportingPorts {
  readonly states: DataStates;
  /** Texts of answers, without their feet. */
  readonly keptAnswers: Kept<string>;
  /** Rows of queries as things stand now, and as they stood: who looks back takes nothing from those who look at today. */
  readonly keptRows: Kept<readonly object[]>;
  readonly pastRows: Kept<readonly object[]>;
  readonly hot: HotRows;
  readonly vintages: VintageRegister;
  /** Names what this build makes of the same rows. */
  readonly build: string;
}

export interface Foot {
  readonly asOf: string;
  readonly watermark: string | null;
}

/**
 * The foot of an answer. Call it before the query: both instants then lie before the data was read, so that the answer
 * holds at least what they say. `way`: what the answer is made of.
 */
export async function footOf({ freshness, clock }: ReportingPorts, way: Way = 'results'): Promise<Foot> {
  const asOf = timestamp(clock.now().getTime());
  const watermark = await freshness.watermark(way);
  return { asOf, watermark: watermark === null ? null : timestamp(watermark) };
}
