import type { ServiceName } from './services.ts';

/** The first copy of a service has its name, the others a number after it: scoring, scoring-2, scoring-3. */
export type CopyName = ServiceName | `${ServiceName}-${number}`;

/** How many copies of a service; one where nothing is said. */
export type CopyCounts = Readonly<Partial<Record<ServiceName, number>>>;

/** `index` counts from 0. */
export function copyName(service: ServiceName, index: number): CopyName {
  return index === 0 ? service : `${service}-${index + 1}`;
}
