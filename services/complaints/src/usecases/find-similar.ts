/** Which open cases a case may double. */
import type { Case } from '../domain/case.ts';
import { type Comparable, reachOf, type Similar, similarCases } from '../domain/similar.ts';
import type { CaseStore } from '../ports.ts';

/** More than so many of one category within a kilometre and a month are one event; the newest say as much as all. */
const MOST = 500;

export interface SimilarCase extends Similar {
  readonly case: Case;
}

/** The most alike first; none for a case without a point. */
export async function findSimilar(store: Pick<CaseStore, 'near'>, filed: Case): Promise<readonly SimilarCase[]> {
  const subject = comparable(filed);
  const reach = reachOf(subject);
  if (reach === undefined) return [];
  const others = await store.near({ tenant: filed.tenant, category: filed.category, ...reach, limit: MOST });
  const byId = new Map(others.map((each) => [each.id, each]));
  return similarCases(subject, others.map(comparable)).flatMap((similar) => {
    const found = byId.get(similar.id);
    return found === undefined ? [] : [{ ...similar, case: found }];
  });
}

function comparable({ id, category, place, receivedAt, title, description }: Case): Comparable {
  const { lat = null, lon = null, accuracyM = null } = place ?? {};
  return {
    ...{ id, category, receivedAt, text: `${title} ${description}` },
    place: lat === null || lon === null ? null : { lat, lon, accuracyM },
  };
}
