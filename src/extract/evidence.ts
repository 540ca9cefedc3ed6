import type { Mention } from '../vietnamese/phrases.ts'
import type { CompiledCues, Side } from './cues.ts'
import type { Quantity } from './quantity.ts'
import { firstFrom } from './text.ts'
import { type Scope, WEIGHT, ZONES, type Zone } from './zones.ts'

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
interface Told extends Evidence {
  telling: Telling
  distance: number
}

/** What is told around a whole block, the same for all of its numbers. */
interface Around {
  /** The best mention of each part, in the order in which the parts are met. */
  best: readonly (readonly [id: number, told: Told])[]
  /** By group, the nearest. */
  nearest: readonly (Told | undefined)[]
  topics: readonly Told[]
}

/**
 * The best mention of each part around one number. One table serves all numbers of all reports: it is filled anew for
 * each, which spares the allocation of thousands of small maps.
 */
export class EvidenceTable {
  readonly #told: (Told | undefined)[]
  #touched: number[] = []
  /** By group, the nearest: topics, then each group of rivals. */
  readonly #nearest: (Told | undefined)[]
  /** What each phrase says in each zone; found when it first stands there. */
  readonly #tellings: Readonly<Record<Zone, (Telling | undefined)[]>>
  readonly #around = new WeakMap<readonly Scope[], Around>()
  /** Names of topics: what stands inside one says nothing else. */
  #topics: Told[] = []

  constructor(readonly cues: CompiledCues) {
    this.#told = new Array<Told | undefined>(cues.partCount).fill(undefined)
    this.#nearest = new Array<Told | undefined>(1 + cues.rivals.length).fill(undefined)
    this.#tellings = Object.fromEntries(
      ZONES.map((zone) => [zone, new Array(cues.matcher.size).fill(undefined)]),
    ) as Record<Zone, []>
  }

  /**
   * Looks up the best mention of each part in all scopes of a number.
   *
   * @param own scopes of this number alone
   * @param outer those that it shares with the others of its block: the same list for all of them
   */
  fill(quantity: Quantity, own: readonly Scope[], outer: readonly Scope[], mentionsOf: MentionsOf): void {
    this.#clear()
    this.#fillFrom(own, quantity.move, mentionsOf)
    if (quantity.move) this.#fillFrom(outer, true, mentionsOf)
    else this.#addAround(outer, mentionsOf)
    this.#keepNearest()
  }

  #fillFrom(scopes: readonly Scope[], isMove: boolean, mentionsOf: MentionsOf): void {
    for (const scope of scopes) {
      for (const told of this.#tell(scope, mentionsOf(scope))) {
        const { telling, mention } = told
        if (isMove && MOVE_VERB.test(scope.block.lower.slice(mention.start, mention.end))) continue
        for (const id of telling.ids) this.#offer(id, told)
        if (telling.groups.length === 0) continue
        for (const group of telling.groups) {
          this.#nearest[group] = nearer(group, this.#nearest[group], told)
          if (group === 0) this.#topics.push(told)
        }
      }
    }
  }

  #addAround(outer: readonly Scope[], mentionsOf: MentionsOf): void {
    let around = this.#around.get(outer)
    if (!around) {
      around = this.#gather(outer, mentionsOf)
      this.#around.set(outer, around)
    }
    for (const [id, told] of around.best) this.#offer(id, told)
    for (const [group, told] of around.nearest.entries())
      if (told) this.#nearest[group] = nearer(group, this.#nearest[group], told)
    if (around.topics.length > 0) this.#topics.push(...around.topics)
  }

  #gather(outer: readonly Scope[], mentionsOf: MentionsOf): Around {
    const best = new Map<number, Told>()
    const nearest: (Told | undefined)[] = []
    const topics: Told[] = []
    for (const scope of outer) {
      for (const told of this.#tell(scope, mentionsOf(scope))) {
        for (const id of told.telling.ids) if (told.weight > (best.get(id)?.weight ?? 0)) best.set(id, told)
        for (const group of told.telling.groups) {
          nearest[group] = nearer(group, nearest[group], told)
          if (group === 0) topics.push(told)
        }
      }
    }
    return { best: [...best], nearest, topics }
  }

  #tell(scope: Scope, mentions: readonly Mention[]): Told[] {
    const told: Told[] = []
    const { zone, start, end } = scope
    const base = WEIGHT[zone]
    const after = follows(zone)
    const tellings = this.#tellings[zone]
    for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
      const mention = mentions[i]!
      if (mention.start >= end) break
      if (mention.end > end) continue
      let telling = tellings[mention.phrase]
      if (telling === undefined) {
        telling = this.#tellingOf(mention, zone)
        tellings[mention.phrase] = telling
      }
      if (telling === NOTHING) continue
      // Nearer to the number is better, a little; so is a longer phrase.
      const distance = after ? mention.start - start : end - mention.end
      const weight = base * (1 - (distance < 300 ? distance : 300) / 1500) * (1 + 0.12 * (mention.words - 1))
      told.push({ weight, base, zone, scope, mention, telling, distance })
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
    return this.#told[id]?.base ?? 0
  }

  get(id: number): Evidence | null {
    return this.#told[id] ?? null
  }

  /** Whether a mention stands inside the name of a topic. */
  insideTopic({ scope, mention }: Evidence): boolean {
    return this.#topics.some(
      (name) =>
        name.scope.block === scope.block && mention.start >= name.mention.start && mention.end <= name.mention.end,
    )
  }

  #offer(id: number, told: Told): void {
    const known = this.#told[id]
    if (known === undefined) this.#touched.push(id)
    else if (told.weight <= known.weight) return
    this.#told[id] = told
  }

  /** Of a group that excludes each other only the nearest stays. */
  #keepNearest(): void {
    const { grouped } = this.cues
    for (const id of this.#touched) {
      const group = grouped[id]!
      if (group >= 0 && this.#nearest[group]) this.#told[id] = undefined
    }
    for (const [group, told] of this.#nearest.entries()) {
      if (told) for (const id of told.telling.ids) if (grouped[id] === group) this.#offer(id, told)
    }
  }

  #clear(): void {
    for (const id of this.#touched) this.#told[id] = undefined
    this.#touched = []
    this.#topics = []
    this.#nearest.fill(undefined)
  }
}

type MentionsOf = (scope: Scope) => readonly Mention[]

/** Of two mentions of a group the one whose zone comes first, in it the nearer, of two at one place the longer. */
function nearer(group: number, best: Told | undefined, other: Told): Told {
  if (!best) return other
  const order = group === 0 ? TOPIC_ORDER : RIVAL_ORDER
  const closer = rankOf(other, order) - rankOf(best, order)
  return closer < 0 || (closer === 0 && other.mention.words > best.mention.words) ? other : best
}

function rankOf({ zone, distance }: Told, order: readonly Zone[]): number {
  return order.indexOf(zone) + Math.min(distance, 900) / 1000
}
