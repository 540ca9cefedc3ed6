import type { Mention } from '../vietnamese/phrases.ts'
import type { CompiledCues, Side } from './cues.ts'
import type { Quantity } from './quantity.ts'
import { firstFrom, type Scope, WEIGHT, ZONES, type Zone } from './scopes.ts'

/** Where the best mention of a part stands. */
export interface Evidence {
  /** Worth of the zone, with nearness and the phrase's length. */
  weight: number
  /** Worth of the zone alone. */
  base: number
  zone: Zone
  scope: Scope
  mention: Mention
}

/** "giảm từ 3.612 người … xuống còn 3.238": the fall is not said of either number. */
const MOVE_VERB = /^(?:giảm|tăng|nâng|cắt giảm|tinh giản|giảm được|đã giảm)$/

/** Order in which a topic is looked for: what is named before the number, then right after it, then further off. */
const TOPIC_ORDER: readonly Zone[] = [
  'label',
  'left',
  'near',
  'clause',
  'subject',
  'host',
  'noun',
  'right',
  'sentence',
  'before',
  'parent',
  'call',
  'after',
  'heading',
  'outer',
]
/** Order among rivals: the noun after the number says it before anything else. */
const RIVAL_ORDER: readonly Zone[] = [
  'label',
  'noun',
  'left',
  'near',
  'host',
  'clause',
  'subject',
  'sentence',
  'right',
  'before',
  'parent',
  'call',
  'after',
  'heading',
  'outer',
]

/** Whether a zone is of the side of the number that a cue asks for. */
function standsOn(side: Side, zone: Zone): boolean {
  return side === 'noun' ? zone === 'noun' || zone === 'label' : zone !== 'noun' && zone !== 'right'
}

/** Whether a zone stands after the number. */
export function follows(zone: Zone): boolean {
  return zone === 'noun' || zone === 'right' || zone === 'after'
}

/** What a phrase says where it stands in a zone. */
interface Telling {
  /** Parts that it is the phrase of, and that count there. */
  ids: readonly number[]
  /** Groups of which it can be the nearest: 0 the topics, n rival group n. */
  groups: readonly number[]
}
const NOTHING: Telling = { ids: [], groups: [] }

/** A mention in a scope, with what it says there. */
interface Told {
  telling: Telling
  mention: Mention
  distance: number
  weight: number
}
/** Zones around a whole block: their scopes are the same for all of its numbers. */
const AROUND: ReadonlySet<Zone> = new Set(['call', 'parent', 'heading', 'outer'])

/**
 * The best mention of each part around one number. One table serves all numbers of all reports: it is filled anew for
 * each, which spares the allocation of thousands of small maps.
 */
export class EvidenceTable {
  readonly #weights: Float64Array
  readonly #bases: Float64Array
  readonly #mentions: (Mention | undefined)[]
  readonly #scopes: (Scope | undefined)[]
  #touched: number[] = []
  /** The nearest topic, then the nearest of each group of rivals. */
  readonly #nearest: readonly Nearest[]
  /** What each phrase says in each zone; found when it first stands there. */
  readonly #tellings: Readonly<Record<Zone, (Telling | undefined)[]>>
  readonly #around = new WeakMap<Scope, readonly Told[]>()
  /** Names of topics: what stands inside one says nothing else. */
  #topicNames: { scope: Scope; mention: Mention }[] = []

  constructor(readonly cues: CompiledCues) {
    this.#weights = new Float64Array(cues.partCount)
    this.#bases = new Float64Array(cues.partCount)
    this.#mentions = new Array<Mention | undefined>(cues.partCount)
    this.#scopes = new Array<Scope | undefined>(cues.partCount)
    this.#nearest = [new Nearest(TOPIC_ORDER), ...cues.rivals.map(() => new Nearest(RIVAL_ORDER))]
    this.#tellings = Object.fromEntries(ZONES.map((zone) => [zone, new Array(cues.matcher.size)])) as Record<Zone, []>
  }

  /** Looks up the best mention of each part in all scopes of a number. */
  fill(quantity: Quantity, scopes: readonly Scope[], mentionsOf: (scope: Scope) => readonly Mention[]): void {
    this.#clear()
    const weights = this.#weights
    for (const scope of scopes) {
      for (const { telling, mention, distance, weight } of this.#toldIn(scope, mentionsOf)) {
        if (quantity.move && MOVE_VERB.test(scope.block.lower.slice(mention.start, mention.end))) continue
        for (const id of telling.ids) if (weight > weights[id]!) this.#set(id, weight, mention, scope)
        for (const group of telling.groups) {
          this.#nearest[group]!.offer(mention, scope, distance, weight)
          if (group === 0) this.#topicNames.push({ scope, mention })
        }
      }
    }
    this.#keepNearest()
  }

  #toldIn(scope: Scope, mentionsOf: (scope: Scope) => readonly Mention[]): readonly Told[] {
    if (!AROUND.has(scope.zone)) return this.#tell(scope, mentionsOf(scope))
    let told = this.#around.get(scope)
    if (!told) {
      told = this.#tell(scope, mentionsOf(scope))
      this.#around.set(scope, told)
    }
    return told
  }

  #tell(scope: Scope, mentions: readonly Mention[]): Told[] {
    const told: Told[] = []
    const base = WEIGHT[scope.zone]
    const after = follows(scope.zone)
    const tellings = this.#tellings[scope.zone]
    for (let i = firstFrom(mentions, scope.start); i < mentions.length; i++) {
      const mention = mentions[i]!
      if (mention.start >= scope.end) break
      if (mention.end > scope.end) continue
      tellings[mention.phrase] ??= this.#tellingOf(mention, scope.zone)
      const telling = tellings[mention.phrase]!
      if (telling === NOTHING) continue
      // Nearer to the number is better, a little; so is a longer phrase.
      const distance = after ? mention.start - scope.start : scope.end - mention.end
      const weight = base * (1 - Math.min(distance, 300) / 1500) * (1 + 0.12 * (mention.words - 1))
      told.push({ telling, mention, distance, weight })
    }
    return told
  }

  #tellingOf(mention: Mention, zone: Zone): Telling {
    const { sides, least, grouped } = this.cues
    const ids: number[] = []
    const groups: number[] = []
    for (const id of mention.ids) {
      const side = sides[id]
      if (side && !standsOn(side, zone)) continue
      if (WEIGHT[zone] >= least[id]!) ids.push(id)
      const group = grouped[id]!
      if (group >= 0 && !groups.includes(group)) groups.push(group)
    }
    return ids.length + groups.length === 0 ? NOTHING : { ids, groups }
  }

  /** Ids of the parts found. */
  get parts(): readonly number[] {
    return this.#touched
  }

  /** Worth of the zone in which a part's best mention stands; 0 where it is not found. */
  base(id: number): number {
    return this.#bases[id]!
  }

  get(id: number): Evidence | null {
    const scope = this.#scopes[id]
    if (!scope) return null
    return {
      weight: this.#weights[id]!,
      base: this.#bases[id]!,
      zone: scope.zone,
      scope,
      mention: this.#mentions[id]!,
    }
  }

  /** Whether a mention stands inside the name of a topic. */
  insideTopic({ scope, mention }: Evidence): boolean {
    return this.#topicNames.some(
      (name) =>
        name.scope.block === scope.block && mention.start >= name.mention.start && mention.end <= name.mention.end,
    )
  }

  #set(id: number, weight: number, mention: Mention, scope: Scope): void {
    if (this.#scopes[id] === undefined) this.#touched.push(id)
    this.#weights[id] = weight
    this.#bases[id] = WEIGHT[scope.zone]
    this.#mentions[id] = mention
    this.#scopes[id] = scope
  }

  /** Of a group that excludes each other only the nearest stays. */
  #keepNearest(): void {
    const { grouped } = this.cues
    for (const id of this.#touched) {
      const group = grouped[id]!
      if (group >= 0 && this.#nearest[group]!.mention) this.#drop(id)
    }
    for (const [group, { mention, scope, weight }] of this.#nearest.entries()) {
      if (!mention || !scope) continue
      for (const id of this.#tellings[scope.zone][mention.phrase]!.ids)
        if (grouped[id] === group) this.#set(id, weight, mention, scope)
    }
  }

  #drop(id: number): void {
    this.#weights[id] = this.#bases[id] = 0
    this.#mentions[id] = this.#scopes[id] = undefined
  }

  #clear(): void {
    for (const id of this.#touched) this.#drop(id)
    this.#touched = []
    this.#topicNames = []
    for (const nearest of this.#nearest) nearest.clear()
  }
}

/** The nearest of a group of mentions; of two at one place the longer. */
class Nearest {
  mention: Mention | null = null
  scope: Scope | null = null
  weight = 0
  #rank = Number.POSITIVE_INFINITY

  constructor(readonly order: readonly Zone[]) {}

  offer(mention: Mention, scope: Scope, distance: number, weight: number): void {
    const rank = this.order.indexOf(scope.zone) + Math.min(distance, 900) / 1000
    if (rank > this.#rank || (rank === this.#rank && mention.words <= this.mention!.words)) return
    this.#rank = rank
    this.mention = mention
    this.scope = scope
    this.weight = weight
  }

  clear(): void {
    this.mention = this.scope = null
    this.#rank = Number.POSITIVE_INFINITY
  }
}
