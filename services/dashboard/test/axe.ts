import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The barriers that axe knows of on the page as it stands, in light and in dark: the rule and up to three places of each. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const barriers: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    // Without a page of its own for what it found, and without a list of all that is well: both cost more than the rules.
    // What it leaves out so is frames of other sites, and no page has frames.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations) {
      const places = nodes.slice(0, 3).map(({ html }) => html);
      barriers.push(`${page.url()} ${colorScheme} ${id}: ${places.join(' ')}`);
    }
  }
  return barriers;
}
