/**
 * What goes wrong for customers, idea by idea. An idea is a list of patterns (rules/pattern.ts); a line of each list is one pattern.
 * A match right after a word of denial ("no problem", "not broken") does not count where the idea is in `deniable`.
 */
export const trouble = {
  /** A thing does not do what it is for. */
  'not-working': `
    (is|are|was|so|too|very|extremely|really|super|painfully|ridiculously|incredibly|running) slow
    battery .{0,3} (drain|draining|drains|drained|lasts|life)
    no longer .{0,1} (displayed|works|working|available|showing|shows|sell|sold|see|able|supported|opens|have|has|get|getting)
    constantly (uploading|loading|crashing|freezing|buffering|restarting|dropping)
    (redirects|diverts|redirected) (you|me|to)
    (shuts|shutting|shut) (down|off|itself)
    (not|never) (even|properly|really|always|yet|at all)? (work|works|working|worked|load|loads|loading|loaded|sync|syncing|respond|responding|function|functioning|recognised|recognized|functional|usable)
    (not|never) (even|properly|really|always|yet|at all)? (get|getting|been|being|be) (reflected|credited|added|processed|resolved|fixed|solved|sorted|updated|refunded|delivered|loaded)
    %thing% .{0,3} (not|never) .{0,2} %runs%
    %thing% (cannot|can not|could not) .{0,2}
    it .{0,1} (not|never) .{0,1} (open|opening|start|starting|connect|connecting|show|showing|play|update|updating|charge|charging|turn|accept|accepting|install|download|send|sending|upload|appear|fit|close|let|allow)
    (not|never) (opening|connecting|showing|uploading|updating|playing|downloading|installing|responding|syncing|charging|appearing|reflecting|loading|coming|accepting)
    (does|did|do|would|will|is) not (let|allow|allowing|letting) (me|us|you)
    (stopped|stops|stop|quit|quits) (working|loading|syncing|responding|charging|playing|functioning)
    (broken|broke|crash|crashes|crashed|crashing|freezes|freezing|froze|glitch|glitches|glitchy|glitching|buggy|laggy|lagging|malfunction|malfunctioning|faulty|defective|damaged|damage|cracked|smashed|torn|leaking|leaks|leaked|shrunk|ripped|scratched|bent|dented|soggy|mouldy|moldy|rotten|stale|burnt|undercooked|raw|spoilt|spoiled|expired)
    (bug|bugs|error|errors|fault|faults|outage|outages|malware|404|hiccup|hiccuping|hiccups|buffering|disconnects|disconnecting|rebooting|reboots)
    (keep|keeps|kept) (on|getting|getting me)? (crashing|failing|freezing|closing|logging|dropping|cutting|stopping|saying|asking|telling|dying|showing|giving|getting|popping|rebooting|disconnecting|restarting|turning|buffering|being)
    (closed|closes|closing|close|logs|logged|logging|kicks|shuts) (itself|by itself|me out|automatically|abruptly|down|out)
    (fail|fails|failed|failing|failure|failures)
    (stuck|blank screen|black screen|white screen|frozen|hung|hangs|unresponsive|unusable|useless without)
    (is|was|are|went|goes|been|internet|site|app|server|servers|system|service|network) (still|all)? down
    (out of order|out of service|out of sync|out of date|not in service)
    (something|went|gone|going|goes) (is|has)? (wrong|pearshape|pear shaped)
    (dead|dying|drains|draining) .{0,2} (battery|phone|on arrival|at)
    (disappeared|disappears|dissappeared|vanished|erased|deleted|wiped|hacked|stole|stolen|locked out|blocked|suspended|deactivated|disabled|put on hold|on hold)
    no (internet|signal|water|power|connection|service|sound|data|heating|hot water|electricity|wifi|wi fi|network|picture|dial tone|option|options|way|luck|avail)
    to no avail
    not to avail
    (nothing|neither) (works|worked|works|happened|happens|shows|showing|loads|resolves|helps|helped|changed)
    (technical|network|server|connection|login|loading|connectivity|payment|billing|delivery) (issue|issues|problem|problems|error|errors|difficulty|difficulties)
    (slow|slower|lag|lags) (as|af|app|internet|to|service|connection|speed|speeds|loading)
    too slow
    (cold|dry|hard|wet|dirty|filthy|smelly|stinky|smells|stinks) .{0,2} (food|pizza|chips|cupcakes|meal|burger|seat|room|toilet|toilets|like|when|bed|sheets)
    (food|pizza|meal|chips|burger|coffee|fries|room|seat) (is|was|were|are|got|arrived|came) .{0,2} (cold|dry|wet|dirty|burnt|raw|frozen|disgusting|inedible|late|wrong)
    (maggot|maggots|hair|bone|insect|bug|plastic|glass|metal) in (my|the|our)? (food|pizza|meal|salad|burrito|burger|drink)
    (freezing|overheating|overheats|noisy|flickering|flickers|crackling|distorted|garbled|echoing)
    hard to (navigate|use|find|read|understand|see|get|reach|open)
    (messed|messes|mess|messing|screwed|screws|fucked|fucks|fucking|botched|cocked|cockup) (up|over|away|with|my|our)
    (ruined|ruins|destroyed|wrecked|spoiled)
    (is|are|was|has|have|all|'s) (suddenly|completely|all|just|now)? gone
    (electric shock|shocked me|caught fire|sparks|smoke|exploded)
  `,
  /** The customer cannot do what they came to do. */
  cannot: `
    (can|could) (barely|hardly|not even|scarcely)
    (can|could) not (even|seem to|actually|get to)? %dealings%
    (i|we|customers|you|users|people|nobody|one) (can|could) (not|never) !(wait|believe|complain|fault|thank|recommend|help|say|imagine|stop|think|agree)
    (there is|there are|there 's|i see|has|have|having|with) (no|not any|not a|not an) .
    (did|does|do|has|have|will|would) not .{0,1} (fix|solve|resolve|change|save|describe|match|exist|support|accept|recognise|recognize|allow|address|have any|explain|answer|work|make any) .{0,2}
    (only|just) to (be|find|have|get|discover|learn|see|realise|realize)
    (to no avail|in vain|no luck|no joy|nothing worked|same result|made no difference)
    (unable|not able|inability) to
    (cannot|can not|could not) (do|be)
    (will|would|does|did|do|is|are) not (let|allow|allowing|letting|permit) (me|us|you|customers|him|her|my)
    (having|have|had|has|having some|having a lot of|facing|face|faced|experiencing|getting|got|see|seeing|there is|there 's|there are) (a|an|the|some|this|same|major|serious|lots of|a lot of|so many|many|much|constant|another)? (trouble|issues|issue|problem|problems|difficulty|difficulties|error|errors|hassle)
    (trouble|difficulty|problems|issues|problem|issue) (with|in|to|getting|logging|finding|redeeming|signing|using|accessing|downloading|connecting|loading|installing|making|adding|creating|paying|booking|of|when|while)
    (same|this|the|an|my|your|any) (issue|problem|error|trouble)
    (is|are|was|have|has|been) (impossible|stuck|locked|stranded|trapped)
    (tried|trying|attempted|try) .{0,4} (but|times|again|several|many|failing|multiple|everything|weeks|days|hours|no avail|nothing)
    (did|does|do|would|will|could|can) not help
    no (option|options|way|option to|possibility|button|access|luck)
    not (possible|allowed|available|allowing|able)
    (refused|refuses|refusing|denied|denies|declined|rejected|refuse) (to|my|me|our|us|the|boarding|by|at|again|in)
    (was|is|been|got|were|my claim|being|card|payment) (refused|denied|declined|rejected|turned away|cancelled|bumped)
    have to (uninstall|reinstall|restart|deal|delete|wait|call|keep|come|go back)
    forced (to|me)
  `,
  /** Late, or not there yet. */
  late: `
    never did (receive|get|hear|arrive|come)
    (delay|delays|delayed|overdue|late|behind schedule|running late|postponed|rescheduled)
    still (waiting|wait|no|not|have not|has not|had not|pending|processing|on hold|nothing|stuck|here|in|do not|did not|yet|need|broken|the same|showing|says|being|leaking|missing)
    (have|has|had|did|do|does|is|are|was|were|it|still) not (yet|even|ever|actually)? (arrived|arrive|come|came|received|receive|got|get|gotten|turned|shown|been delivered|delivered|shipped|dispatched|here|been sent|landed|left|moved|appeared|been refunded|been processed|been resolved|been paid|been credited|had a penny|come through|showed)
    (never|not) (arrived|came|come|turned up|showed|showed up|received|got|get|delivered|shipped|sent|happened|called|credited|refunded|materialised|appeared|recieve)
    not (here|received|arrived|delivered|got|received yet|come yet) (yet|still)?
    no (sign|update|updates|delivery|parcel|package|luggage|plane|bag|bags|show|refund|money|order|cot|router|eta|news|information|explanation|notice)
    (waiting|waited|wait|waits|sat|sitting|stood|standing|queuing|queueing|queue|queued|holding|held) .{0,4} (for|since|%number%|an hour|hours|forever|ages|days|weeks|months|here|on|at|in line|too long|so long|all day|all morning)
    (i am|we are|been|am|are|still|keep) (still)? waiting
    (hour|hours|minutes|day|days|week|weeks|month|months) (wait|waiting|delay|late|hold|on hold|queue|already|passed|now|later|ago and)
    (%number%|a|an|over|almost|nearly) .{0,2} (hours|hour|minutes|days|weeks|week|month|months|years) (late|delay|delayed|wait|waiting|and|now|later|on hold|already|passed|overdue|still|but)
    (been|it 's|is|its|since|over|past|already|after|almost|nearly|took|takes|take|for) .{0,3} %number% .{0,1} (hours|days|weeks|months|years|month|week)
    (been|its been|it has been|it 's been) .{0,2} (a|an|over a|almost a|about a|about) (month|week|year|hour|while|long time)
    (supposed|meant|due|should|was going|expected) (to)? (have)? (arrive|arrived|be|been|come|came|get|have arrived|leave|depart|monday|tuesday|wednesday|thursday|friday|here|delivered|by|on|last)
    (was|were|be|been) due (to|on|at|monday|tuesday|wednesday|thursday|friday|last|yesterday|by|before|in)
    (came|come) and went
    (took|takes|take|taking) (so|too|very|forever|ages|long|longer|months|weeks|days|far too|almost|over|about|way too|nearly)
    where (is|are|'s|the hell is) (my|the|our|your|it|this)
    where (do|did|would) they go
    (last|past) %number% (days|weeks|months|hours)
    since (yesterday|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|%number%)
    (missed|miss|missing|misses) (my|our|the|their|a|connection|connections|flight|his|conn|%number%)
    (grounded|tarmac|stranded)
    (forever|ages|eternity|endless|endlessly)
    (any|an) (update|news|progress|word) (on|about|regarding|yet) (my|our|the|this)
    (what|how much|how long) (will|does|would) it take .{0,12} (to|for|before)
    (hold|wait|waiting|queue|response) (time|times)
    (depart|arrive|leave|run|be|start|land) .{0,2} on time
  `,
  /** Nobody answers, nobody calls back, nobody helps. */
  unanswered: `
    no (one|body) (has|is|to|on|will|answers|answered|called|calls|replied|replies|responded|came|there|at|knows|picks|picked|helps|around|available|else|has called|cares|seems|can|rung|told|bothered)
    nobody (has|is|will|answers|answered|called|calls|replied|came|there|knows|picks|picked|helps|seems|can|rung|told|here|bothered|to)
    no (response|reply|replies|responses|answer|answers|update|updates|call|callback|contact|feedback|communication|solution|resolution|help|support|assistance|confirmation|explanation|notice|comment|email|acknowledgement|staff|team|announcements|word)
    (without|with no) (any|a)? (response|reply|answer|explanation|notice|update|information|warning|help|comment)
    not (responding|replying|answering|responded|replied|answered|heard|helping|helped|called|contacted|rung|returned|got any response|getting any response|get any response|get a response|received any response|received a response|get any reply|getting a reply|resolved|getting through)
    (heard|hear|hearing|got|received|getting|get|said|done|found) nothing
    (have|has|had|did|do) not (heard|hear|had) .{0,2} (back|from|anything|yet|reply|response|any)
    (never|not|neither) (of them)? (answer|answers|answered|replied|reply|replies|respond|responded|responds|called|call|calls|got back|heard|came back|returned|rang|rung|picks|picked|contacted|resolved)
    (ignored|ignoring|ignore|ignores|unanswered|fobbed|fob|brushed off|palmed off|bounced|passed around|passed from|passed between|hung up|hangs up|cut off|hang up)
    (on hold|hold music|automated response|automated reply|bot reply|canned response|copy paste|copy and paste|generic)
    (can|could) not (get through|reach|contact|speak|talk|get hold|get a hold|get anyone|find anyone)
    (lack|lacking|absence) of (response|communication|information|updates|reply|staff|help|care|service|support)
    (please|can you|could you|will you|someone|somebody|anyone) .{0,2} (answer|reply|respond|answer me|reply me|call me) (me|to my|to me|my|back)
    (when|will|are) .{0,3} (hear back|get back|going to resolve|going to fix|going to answer)
    (already|have|i) (sent|emailed|mailed|called|rang|phoned|written|wrote|messaged|contacted|asked|complained|raised|reported|informed|submitted|told|spoke|spoken|tried) .{0,6} (times|twice|emails|again|already|nothing|no|but|before|and still|weeks|days|month|ago|tickets|multiple|several)
    (told|said|informed|advised|promised|assured|confirmed) (me|us|that|to wait|i would|it would|my|by|you)
    (i|we) (was|were|am|been|have been|got) (told|promised|informed|assured|advised|given|asked|passed|transferred|sent|charged|billed|forced|made|refused|left|ignored|lied)
    (no|zero|little) (information|info|communication|updates|answers|explanation|care|responsibility|compassion|empathy|goodwill|class|customer service|transparency)
  `,
  /** Money taken, or not given back. */
  money: `
    (charged|charging|charge|charges|billed|billing|bill|deducted|debited|withdrawn|took|taken|taking|takes|cut) .{0,3} (me|us|my|twice|double|again|for|extra|without|money|too much|wrong|full|monthly|rs|the full|anyway|still|from|till|more|%number%)
    (overcharged|overcharge|double charged|overbilled|overdrawn|double billed|undercharged|surcharge)
    (amount|money|payment|cash|balance|rs|rupees|fee) .{0,3} (deducted|debited|gone|stuck|lost|taken|missing|not|vanished|disappeared|stolen|blocked|wasted|waste|short|failed)
    (shown|showing|got|was|is|been|already) (debited|deducted|charged|billed)
    (hidden|extra|unexpected|unauthorised|unauthorized|late|cancellation|unfair|surprise|unknown|additional) (fee|fees|charge|charges|cost|costs|payment|payments)
    (no|not|never|without|refuse|refused|denied|want|demand|need|wheres|give) .{0,3} (refund|refunded|refunds|money back|my money|compensation|reimbursed|reimbursement|cashback)
    (lost|losing|lose|cost me|costing me|paying|paid|pay|out of) .{0,3} (money|extra|again|twice|morning|full|for nothing|income|bookings|business|pocket|wages|day|labour)
    (refunded|refund) .{0,2} (wrong|less|only|partial|short|not)
    (too much|so much|more than) .{0,2} (money|expensive|agreed|quoted|should|fee|fees|it should)
    (short|shortchanged|out of pocket|rip off|ripped off|ripoff|overpriced|expensive|daylight robbery)
    give (me|us) (my|our|back) .{0,1} (money|refund|back)
    (did|does|do|not|never|no) .{0,2} (give|get|got|receive|received|credit|credited) .{0,2} (cashback|reward|rewards|refund|points|credit|bonus|discount|voucher|money|amount)
    (fine|penalty|penalised|penalized)
  `,
  /** The wrong thing came, something is missing or lost. */
  wrong: `
    (wrong|incorrect|mixed up|mix up|mixup|mistaken|mislabelled|misspelled|misspelt|inaccurate|misleading|spelt wrong|missing|lost|misplaced|incomplete|empty|short)
    (lose|loses|losing|mishandled) (my|our|the|his|her)
    (you|they|driver|staff|agent|courier|company) (forgot|forget|forgets|have forgotten)
    not (what|as) (i|we|it|described|advertised|promised|shown|ordered|expected|agreed)
    instead of (the|a|my|what|getting|an|%number%|being)
    (cancelled|canceled|cancel|cancelling|cancels|bumped|downgraded|overbooked|overbook|oversold|resold|rebooked|changed|moved|switched|swapped) (my|our|the|a|one|flight|flights|without|last minute|on|again|at|us|me|%number%|their)
    (my|our|the|flight|flights|order|booking|appointment|train|it|was|been|got|just|is) (cancelled|canceled|bumped|downgraded)
    (cut off|too small|too big|too large|wrong size|does not fit|not fit|way too|size is|not close|falling apart|fell apart|came apart|came off|snapped|split)
    only (one|1|half|%number%) (came|arrived|of|has|was|card|delivered|responded|received)
    (did|was|is|were|are) not (included|in the|there|mine|correct|right|the right|fine|up to par|good enough|clean|fresh|full|what|it|record|recorded|even in)
    not mine
    (mark|marked|shows|showing|says|showed|status) .{0,2} (delivered|cancelled|returned|due|shipped|completed)
    (no|without) (voucher|lounge|meal|food|seat|seats|sauce|receipt|instructions|charger|toilet|toilets|entertainment|wifi|wi fi|diet coke|cheese|meat|drink|drinks|blanket)
    (knocked|scratched|stained|spilled|spilt|hole|dent|flooded|burst|shattered|chipped)
    (lied|lie|lying|lies)
  `,
  /** Service, staff, communication were bad. */
  service: `
    (hung|hangs|hang|hanging) up on (me|us|you)
    (untrustworthy|unreliable|dishonoured|breach of)
    (made|making|makes|force|forcing|forced) (me|us) (pay|wait|buy|call|come|go|leave|sit|stand|check|miss|change|use)
    (rude|unprofessional|unhelpful|unfriendly|disrespectful|arrogant|dismissive|condescending|patronising|patronizing|incompetent|incompetence|ineptness|inept|careless|lazy|clueless|nasty|insulting|hostile|aggressive|impolite|uncaring|dangerous|illiterate|unwilling|unwillingness|mean|inconsiderate)
    %bad% .{0,2} (service|services|customer service|support|communication|experience|attitude|management|planning|handling|app|airline|company|organisation|organization|bank|quality|food|update|trip|flight|experiance|treatment|system|care|internet|connection|network|website|policy|review)
    (service|services|support|communication|experience|attitude|care|staff|app|company|food|quality|flight|interface|update|system|website|treatment|handling|driver|agent|connection|network|bank|card|wifi|wi fi|internet|planning|delivery|offerings) .{0,1} (is|was|are|were|been|has been|gets|getting) .{0,3} %bad%
    (service|services|support|app|company|airline|wifi|update|staff|crew|agent|agents|attendants|drivers|it|this|that|they) .{0,2} (sucks|suck|sucked|stinks|blows|stink)
    (customer service|service|support|customer care) .{0,4} (no help|not help|not helpful|useless|unable|refused|incapable|sleeping|not good|could not help)
    (treated|treats|treating|treat) .{0,3} (like (dirt|crap|shit|trash|garbage|criminals|a criminal|cattle|animals|a number|idiots|children|an idiot|nothing)|badly|poorly|terribly|so|unfairly|horribly|with disrespect|differently|rudely)
    (horrible|terrible|bad|poor|unfair|awful|rude) treatment
    (spoken|talked|spoke) to (me|us|like|him|her)
    not (helpful|professional|friendly|good service|good customer service|acceptable customer service|a service|caring|polite|good enough|up to)
    (no|zero|lack of|lacking|bad|poor|terrible|horrible|awful|worst|pathetic) (customer)? (service|support|care|help|assistance|communication)
    (false|fake|broken|empty) (promise|promises|information|advertising|app|statements|statement|claims|assurances)
    (did|does|do|would|will|could|can) not (care|bother|know how|even care|even bother|have a clue|even try|listen|bother to|take responsibility|take record|apologise|have any information|have a record)
    (refused|refuses|unwilling|incapable|reluctant) (to|of) (help|assist|explain|give|let|provide|refund|listen|speak|serve|honour|honor|replace|providing|helping)
    (let|letting|lets) (me|us|you|customers|them|down|him|her|my) (family)? (down)
    let down
    (failed|fails|fail|failing) (to|at|me|us|in)
    (not|never) (told|informed|notified|warned|advised|updated|offered|given|asked|apologised)
    (kept|keep|keeps|left|leaves|leaving) (me|us|him|her|my|our|people|customers|passengers) (waiting|stranded|hanging|on hold|in the dark|without|standing|sitting|with no|with)
    (could|should) (at least|have)? (have told|have informed|have been told|have been informed|at least|have warned|be told|be informed|have let)
    should not (have|be|take|need|happen|cost)
    (do|does|did) not (value|respect|understand|listen|appreciate|deserve|honour|honor|know what) .{0,2} (your|their|customers|customer|us|me|we)?
    (more|less) (complicated|complex|difficult|confusing|expensive|restrictive|limited) (than|now|and|to)?
    (talk|speak|listen) to (each other|one another|your (staff|team|people|colleagues|crew|captain))
    (number|mobile|sim|account|card|profile|service|line) .{0,2} (deactivated|disconnected|closed|barred|frozen|swallowed|retained|suspended|banned)
    (i|we|my|our|account) (was|were|got|am|have been|been|is) (wrongly|falsely|randomly|suddenly)? (banned|blocked|barred|kicked|suspended)
    (swallowed|kept|ate|eaten) .{0,2} (by|my|our)
    (no|not a) (one|soul|single person) (came|called|rang|told|warned|answered|helped|showed|wrote)
    (nobody|no one) (had|has|have)? .{0,1} (warned|told|informed|asked|mentioned|explained|checked)
    (promised|promises|promise|guaranteed) (me|us|a|it|by|that|twice|and|one|would|refund|delivery|%number%|you|to)
    (you|they) (promised|said|told|claimed|assured|guaranteed|confirmed) .{0,4} (would|by|but|next|today|tomorrow|noon|it|that|was|is|me|us|on)
    (your|their|the) (fault|mistake|failure|error|negligence|incompetence|negligent)
    (cost cutting|understaffed|short staffed|no staff|one person on desk|unsafe|overcrowded|disorganised|disorganized|chaos|chaotic|shambles|fiasco|debacle|circus)
  `,
} as const;

/** Ideas that a word of denial right before takes back. */
export const deniable: ReadonlySet<string> = new Set([
  'not-working',
  'cannot',
  'late',
  'money',
  'wrong',
  'service',
  'bad',
  'awful',
  'upset',
  'furious',
  'accuse',
  'praise',
  'solved',
]);
