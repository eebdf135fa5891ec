/**
 * What compromise says of verbs that replies are full of, so that it need not be evaluated and asked for them: it is what costs most in
 * a review. A test asks it about every one of them.
 */

/** infinitive, third person, "-ing", past, and the participle where it is another one */
const rows = `
  accept accepts accepting accepted, access accesses accessing accessed, activate activates activating activated,
  add adds adding added, advise advises advising advised, allow allows allowing allowed, answer answers answering answered,
  apologise apologises apologising apologised, apologize apologizes apologizing apologized, apply applies applying applied,
  arrange arranges arranging arranged, ask asks asking asked, assist assists assisting assisted,
  attach attaches attaching attached, attend attends attending attended, authorise authorises authorising authorised,
  authorize authorizes authorizing authorized, avoid avoids avoiding avoided, be is being was,
  begin begins beginning began begun, believe believes believing believed, block blocks blocking blocked,
  book books booking booked, bring brings bringing brought, buy buys buying bought, call calls calling called,
  cancel cancels cancelling cancelled, change changes changing changed, charge charges charging charged,
  check checks checking checked, choose chooses choosing chose chosen, claim claims claiming claimed,
  clear clears clearing cleared, click clicks clicking clicked, close closes closing closed,
  collect collects collecting collected, come comes coming came, commit commits committing committed,
  compare compares comparing compared, compensate compensates compensating compensated,
  complete completes completing completed, comply complies complying complied, confirm confirms confirming confirmed,
  connect connects connecting connected, contact contacts contacting contacted, contest contests contesting contested,
  continue continues continuing continued, correct corrects correcting corrected, cover covers covering covered,
  create creates creating created, deactivate deactivates deactivating deactivated, decide decides deciding decided,
  decline declines declining declined, deduct deducts deducting deducted, delete deletes deleting deleted,
  deliver delivers delivering delivered, describe describes describing described,
  determine determines determining determined, disable disables disabling disabled, disclose discloses disclosing disclosed,
  discount discounts discounting discounted, discuss discusses discussing discussed,
  dispatch dispatches dispatching dispatched, dispute disputes disputing disputed, download downloads downloading downloaded,
  edit edits editing edited, enable enables enabling enabled, ensure ensures ensuring ensured, enter enters entering entered,
  escalate escalates escalating escalated, estimate estimates estimating estimated, evaluate evaluates evaluating evaluated,
  examine examines examining examined, exceed exceeds exceeding exceeded, exchange exchanges exchanging exchanged,
  exclude excludes excluding excluded, expect expects expecting expected, expedite expedites expediting expedited,
  explain explains explaining explained, expose exposes exposing exposed, extend extends extending extended,
  face faces facing faced, fetch fetches fetching fetched, file files filing filed, fill fills filling filled,
  find finds finding found, fix fixes fixing fixed, fly flies flying flew flown, follow follows following followed,
  forget forgets forgetting forgot forgotten, forward forwards forwarding forwarded, get gets getting got gotten,
  give gives giving gave given, go goes going went gone, guarantee guarantees guaranteeing guaranteed,
  guess guesses guessing guessed, guide guides guiding guided, halt halts halting halted, handle handles handling handled,
  have has having had, hear hears hearing heard, help helps helping helped, hide hides hiding hid hidden,
  hold holds holding held, honor honors honoring honored, honour honours honouring honoured, host hosts hosting hosted,
  hurry hurries hurrying hurried, identify identifies identifying identified, ignore ignores ignoring ignored,
  imagine imagines imagining imagined, improve improves improving improved, include includes including included,
  inform informs informing informed, initiate initiates initiating initiated, inquire inquires inquiring inquired,
  inspect inspects inspecting inspected, install installs installing installed, interfere interferes interfering interfered,
  intervene intervenes intervening intervened, invest invests investing invested,
  investigate investigates investigating investigated, involve involves involving involved, issue issues issuing issued,
  join joins joining joined, keep keeps keeping kept, know knows knowing knew known, learn learns learning learned,
  let lets letting let, limit limits limiting limited, link links linking linked, list lists listing listed,
  listen listens listening listened, locate locates locating located, log logs logging logged, look looks looking looked,
  maintain maintains maintaining maintained, make makes making made, manage manages managing managed,
  match matches matching matched, measure measures measuring measured, meet meets meeting met,
  mention mentions mentioning mentioned, merge merges merging merged, modify modifies modifying modified,
  monitor monitors monitoring monitored, move moves moving moved, need needs needing needed,
  negotiate negotiates negotiating negotiated, note notes noting noted, notice notices noticing noticed,
  notify notifies notifying notified, observe observes observing observed, obtain obtains obtaining obtained,
  offer offers offering offered, open opens opening opened, operate operates operating operated,
  order orders ordering ordered, override overrides overriding overrode, overturn overturns overturning overturned,
  pass passes passing passed, pay pays paying paid, perform performs performing performed,
  permit permits permitting permitted, pick picks picking picked, place places placing placed, plan plans planning planned,
  post posts posting posted, postpone postpones postponing postponed, predict predicts predicting predicted,
  prepare prepares preparing prepared, press presses pressing pressed, prevent prevents preventing prevented,
  print prints printing printed, prioritise prioritises prioritising prioritised,
  prioritize prioritizes prioritizing prioritized, proceed proceeds proceeding proceeded,
  process processes processing processed, promise promises promising promised, protect protects protecting protected,
  prove proves proving proved proven, provide provides providing provided, publish publishes publishing published,
  pursue pursues pursuing pursued, put puts putting put, question questions questioning questioned,
  quote quotes quoting quoted, raise raises raising raised, rate rates rating rated, reach reaches reaching reached,
  read reads reading read, rebook rebooks rebooking rebooked, receive receives receiving received,
  recommend recommends recommending recommended, reconnect reconnects reconnecting reconnected,
  reconsider reconsiders reconsidering reconsidered, record records recording recorded,
  recover recovers recovering recovered, redeem redeems redeeming redeemed, redirect redirects redirecting redirected,
  reduce reduces reducing reduced, refer refers referring referred, refund refunds refunding refunded,
  refuse refuses refusing refused, register registers registering registered, reinstate reinstates reinstating reinstated,
  reissue reissues reissuing reissued, reject rejects rejecting rejected, release releases releasing released,
  relocate relocates relocating relocated, rely relies relying relied, remember remembers remembering remembered,
  remind reminds reminding reminded, remove removes removing removed, renew renews renewing renewed,
  repair repairs repairing repaired, repeat repeats repeating repeated, replace replaces replacing replaced,
  reply replies replying replied, report reports reporting reported, reprint reprints reprinting reprinted,
  request requests requesting requested, reschedule reschedules rescheduling rescheduled, resend resends resending resended,
  reserve reserves reserving reserved, reset resets resetting reset, resize resizes resizing resized,
  resolve resolves resolving resolved, respect respects respecting respected, respond responds responding responded,
  restart restarts restarting restarted, restore restores restoring restored, retrieve retrieves retrieving retrieved,
  return returns returning returned, reveal reveals revealing revealed, reverse reverses reversing reversed,
  review reviews reviewing reviewed, rewrite rewrites rewriting rewrote rewritten, rotate rotates rotating rotated,
  run runs running ran, save saves saving saved, say says saying said, scan scans scanning scanned,
  schedule schedules scheduling scheduled, search searches searching searched, secure secures securing secured,
  see sees seeing saw seen, seek seeks seeking sought, select selects selecting selected, sell sells selling sold,
  send sends sending sent, serve serves serving served, set sets setting set, settle settles settling settled,
  share shares sharing shared, ship ships shipping shipped, shorten shortens shortening shortened,
  show shows showing showed shown, sign signs signing signed, skip skips skipping skip, solve solves solving solved,
  speak speaks speaking spoke spoken, specify specifies specifying specified, speed speeds speeding sped,
  split splits splitting split, start starts starting started, stay stays staying stayed, step steps stepping stepped,
  stop stops stopping stopped, store stores storing stored, submit submits submitting submitted,
  suggest suggests suggesting suggested, supply supplies supplying supplied, support supports supporting supported,
  suspend suspends suspending suspended, swap swaps swapping swapped, switch switches switching switched,
  sync syncs sync sync, tackle tackles tackling tackled, take takes taking took taken, talk talks talking talked,
  tell tells telling told, test tests testing tested, think thinks thinking thought, touch touches touching touched,
  trace traces tracing traced, track tracks tracking tracked, transfer transfers transferring transferred,
  trust trusts trusting trusted, try tries trying tried, turn turns turning turned, type types typing typed,
  unblock unblocks unblocking unblocked, undo undoes undoing undid undone, unlock unlocks unlocking unlocked,
  unsubscribe unsubscribes unsubscribing unsubscribed, update updates updating updated, upgrade upgrades upgrading upgraded,
  upload uploads uploading uploaded, use uses using used, validate validates validating validated,
  verify verifies verifying verified, view views viewing viewed, visit visits visiting visited, void voids voiding voided,
  wait waits waiting waited, waive waives waiving waived, warn warns warning warned, watch watches watching watched,
  wish wishes wishing wished, withdraw withdraws withdrawing withdrew withdrawn, work works working worked,
  write writes writing wrote written
`;

export interface VerbForms {
  infinitive: string;
  gerund: string;
  past: string;
  participle: string;
}

let forms: ReadonlyMap<string, VerbForms> | undefined;

function allForms(): ReadonlyMap<string, VerbForms> {
  forms ??= new Map(
    rows.split(',').flatMap((row) => {
      const [infinitive = '', third = '', gerund = '', past = '', participle = past] = row.trim().split(' ');
      const all: VerbForms = { infinitive, gerund, past, participle };
      return [infinitive, third, gerund, past, participle].map((form) => [form, all] as const);
    }),
  );
  return forms;
}

/** The forms of a verb, given in any of them. */
export const formsOf = (verb: string): VerbForms | undefined => allForms().get(verb);

/** Verbs that compromise takes for an infinitive after "to", whatever follows: no noun is written like them. */
const onlyVerbs: ReadonlySet<string> = new Set(
  `accept activate add advise allow apologise apologize apply arrange attach attend authorise authorize avoid begin believe
  bring buy cancel choose collect come compensate comply confirm connect continue create deactivate decide deduct delete
  deliver describe determine disable discuss edit enable ensure enter escalate evaluate examine exceed exclude expect
  expedite explain expose extend fetch fill find follow forget fulfil fulfill give go hear hide hurry identify ignore
  imagine improve include inform initiate inquire inspect install invest investigate involve join keep know learn leave let
  listen locate lose maintain make manage meet modify negotiate observe obtain operate perform predict prepare prevent
  prioritise prioritize protect prove provide publish pursue put quote read receive recommend reconnect reconsider reduce
  refer reinstate relocate rely remember renew resend respond retrieve rewrite rotate save say see seek sell send settle
  shorten solve speak specify submit suggest suspend tackle take think try undo unsubscribe use validate verify waive warn
  withdraw write`.split(/\s+/),
);

/** Known verbs that it often takes for something else even before an object. */
const oddVerbs = new Set(
  'have intervene reset trace interfere compare contest halt postpone redeem swap sync'.split(' '),
);
const objects = new Set('a an the this your our my it you us them any these those their me him'.split(' '));

/** Would compromise take the text's first word for an infinitive after "to"? False says only that it has to be asked. */
export function isSurelyVerb(text: string): boolean {
  const [, first = '', second = ''] = /^([a-z]+)(?: ([a-z]+)(?= |$))?(?= |$)/.exec(text) ?? [];
  if (onlyVerbs.has(first)) return true;
  return objects.has(second) && !oddVerbs.has(first) && formsOf(first)?.infinitive === first;
}

/** Every form that is known. */
export const knownVerbs = (): string[] => [...allForms().keys()];
