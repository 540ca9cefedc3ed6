import { createHash } from 'node:crypto'
import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif'
import type { Finding } from '../../check/engine.ts'
import type { Place } from '../../check/place.ts'
import type { Rule, Severity } from '../../check/rule.ts'
import type { Language } from '../../records/language.ts'
import { escapeSteering } from '../visible.ts'
import { spanOf } from './span.ts'
import type { CheckWriter } from './writer.ts'

const LEVELS: Record<Severity, Result.level> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * SARIF 2.1.0 (OASIS): one run, one result a finding, with the other places as related locations.
 *
 * Columns count UTF-16 code units, as the rest of the program does.
 */
export const writeSarif: CheckWriter = ({ findings, documents, rules, version }, { language }) => {
  const ids = new Map(rules.map(({ id }, i) => [id, i]))
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'cchc',
            version,
            semanticVersion: version,
            rules: rules.map((rule) => describe(rule, language)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        artifacts: documents.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results: findings.map((finding) => resultOf(finding, ids.get(finding.rule) ?? -1, language)),
      },
    ],
  }
  return `${escapeSteering(JSON.stringify(log, null, 2))}\n`
}

function describe({ id, name, page, severity }: Rule, language: Language): ReportingDescriptor {
  const [first = ''] = page[language].split('\n\n')
  return {
    id,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: name[language] },
    fullDescription: { text: first },
    help: { text: page[language], markdown: `**${name[language]}**\n\n${page[language]}` },
    defaultConfiguration: { level: severity },
  }
}

function resultOf({ rule, severity, message, places }: Finding, ruleIndex: number, language: Language): Result {
  const [first, ...others] = places
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message[language] },
    locations: [{ physicalLocation: physical(first) }],
    ...(others.length > 0 && {
      relatedLocations: others.map((place, i) => ({
        id: i + 1,
        physicalLocation: physical(place),
        message: { text: place.text },
      })),
    }),
    partialFingerprints: { 'cchc/v1': fingerprint(rule, places) },
  }
}

function physical(place: Place): PhysicalLocation {
  return {
    artifactLocation: { uri: uriOf(place.document) },
    region: {
      ...spanOf(place),
      snippet: { text: place.text },
    },
  }
}

/** A relative path stays relative, so that the reader can resolve it against the repository. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href
  return path.replaceAll('\\', '/').replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/')
}

/** The same for a finding that only moved to another line. */
function fingerprint(rule: string, places: readonly Place[]): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, ...places.map(({ text }) => text)]))
    .digest('hex')
    .slice(0, 32)
}
