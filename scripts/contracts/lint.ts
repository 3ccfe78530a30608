/** What the tools of each format say of a document: AsyncAPI's own parser, and Spectral's rules for OpenAPI. */
import asyncapi from '@asyncapi/parser';
import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';
import type { PublishedDocument } from './documents.ts';

/** One line for each finding, warnings included; none when all is well. */
export async function findings(document: PublishedDocument): Promise<string[]> {
  const text = JSON.stringify(document.content);
  const diagnostics = document.kind === 'asyncapi' ? await asyncApi(text) : await openApi(text);
  return diagnostics.map(({ code, path, message }) => `${document.file}: ${path.join('.')}: ${message} (${code})`);
}

interface Diagnostic {
  readonly code: string | number;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

async function asyncApi(text: string): Promise<readonly Diagnostic[]> {
  const { document, diagnostics } = await new asyncapi.Parser().parse(text);
  if (document === undefined && diagnostics.length === 0) throw new Error('The parser read nothing and said nothing.');
  return diagnostics;
}

async function openApi(text: string): Promise<readonly Diagnostic[]> {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset({
    // Its own types say less of the ruleset than it has.
    extends: [rulesets.oas as RulesetDefinition],
    rules: {
      // Who answers for an installation is the installation's to say.
      'info-contact': 'off',
      // A summary that says all needs no second text.
      'operation-description': 'off',
    },
  });
  return spectral.run(text);
}
