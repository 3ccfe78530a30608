/** The pages of complaints. Each is a chunk of its own; what they share comes once, with the first of them. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCommandSearch } from './command/command-search.ts';
import { withTexts } from './i18n/texts.ts';
import { readQueueSearch } from './queue/queue-search.ts';
import { readReportSearch } from './report/report-search.ts';
import { root } from './root-route.tsx';
import { readSanctionsSearch } from './sanctions/sanctions-search.ts';
import { readTrackingSearch } from './tracking/tracking-search.ts';

const layout = createRoute({
  getParentRoute: () => root,
  id: 'complaints',
  component: lazyRouteComponent(() => withTexts(import('./complaints/complaints-frame.tsx'), sharedTexts()), 'ComplaintsFrame'),
});

const command = createRoute({
  getParentRoute: () => layout,
  path: '/komando',
  validateSearch: readCommandSearch,
  component: lazyRouteComponent(() => forOfficers(import('./command/command-page.tsx')), 'CommandPage'),
});

const queue = createRoute({
  getParentRoute: () => layout,
  path: '/antrean',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => forOfficers(import('./queue/queue-page.tsx')), 'QueuePage'),
});

const oneCase = createRoute({
  getParentRoute: () => layout,
  path: '/aduan/$id',
  component: lazyRouteComponent(() => forOfficers(import('./case/case-page.tsx')), 'CasePage'),
});

const sanctions = createRoute({
  getParentRoute: () => layout,
  path: '/buku-sanksi',
  validateSearch: readSanctionsSearch,
  component: lazyRouteComponent(() => forOfficers(import('./sanctions/sanctions-page.tsx')), 'SanctionsPage'),
});

const report = createRoute({
  getParentRoute: () => layout,
  path: '/lapor',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => forCitizens(import('./report/report-page.tsx')), 'ReportPage'),
});

const tracking = createRoute({
  getParentRoute: () => layout,
  path: '/lacak',
  validateSearch: readTrackingSearch,
  component: lazyRouteComponent(() => forCitizens(import('./tracking/tracking-page.tsx')), 'TrackingPage'),
});

export const complaintPages = layout.addChildren([command, queue, oneCase, sanctions, report, tracking]);

/** Citizens' pages show a case too, in the same words. */
function forCitizens<Page>(page: Promise<Page>): Promise<Page> {
  return forOfficers(withTexts(page, publicTexts()));
}

function forOfficers<Page>(page: Promise<Page>): Promise<Page> {
  return withTexts(withTexts(withTexts(page, stepTexts()), officerTexts()), sharedTexts());
}

async function sharedTexts() {
  return (await import('./i18n/complaints.ts')).complaints;
}

async function officerTexts() {
  return (await import('./i18n/complaint-officers.ts')).complaintOfficers;
}

async function stepTexts() {
  return (await import('./i18n/complaint-steps.ts')).complaintSteps;
}

async function publicTexts() {
  return (await import('./i18n/complaint-public.ts')).complaintPublic;
}
