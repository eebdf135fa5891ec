/** What customers say of it all: verdicts, feelings, threats, sarcasm. Same form as ideas/trouble.ts. */
export const verdict = {
  /** Bad, plainly said. */
  bad: `
    not (user|very user|so user) friendly
    (liked|loved|preferred|miss|want back|bring back) the (old|earlier|previous|last|original) (one|version|app|design|layout|ui)?
    (its|it is|all|such|so|total|utter) .{0,1} confusion
    point (of|in) .{0,1}
    (bad|badly|poor|poorly|irresponsible|unhygienic|inedible|painful|mediocre|meagre|subpar|weak|lousy|unfair|unreasonable|nonsense|silly|sloppy|disappointing|underwhelming|annoying|irritating|frustrating|inconvenient|inconvenience|tiresome|unreliable|lackluster|clunky|overpriced|worse)
    not (very|really|all that|so|too|at all|that|even|exactly|a|particularly|the most|remotely)? (good|great|helpful|impressed|impressive|acceptable|ok|okay|cool|ideal|useful|usefull|right|fair|happy|satisfied|pleased|nice|fun|amused|convinced|reliable|worth|excited|professional|comfortable|enough)
    not good
    not cool
    (is not|not) (good enough|how|the way|on|what i paid|up to)
    (never|not) (had|have|met|seen|been|experienced|encountered|received|flown) .{0,2} (so|such|a more|a worse|worse|this bad|more)
    (disappointed|disappoint|disappoints|disappointment|dissatisfied|dissatisfaction|unhappy|unimpressed|unsatisfied|displeased|let down|letdown|baffled|baffles|confused|puzzled)
    (do|does|did|would) not (like|recommend|trust|appreciate|make sense|make any sense|enjoy|understand why)
    (waste|wasting|wasted|west) (of|my|our|your|time|money|so much|a lot|hours|all)
    time waste
    (joke|mess|disaster|shambles|farce|hassle|pain|nuisance|headache|failure|letdown|flop|horror|wtf|wth|what the heck|what the hell|for god|for heaven|for goodness|for the love)
    (no|any) (use|sense|point|idea why|logic|excuse|excuses|reason|explanation|trust|faith|confidence)
    (still|even) (worse|the same)
    needs (more|a lot of|serious|some|much|to)? (improvement|improvements|improve|fixing|work|training|better)
    (got|gotten|getting|gets|become|becoming|going) (worse|bad|downhill|pearshape)
    (zero|0|one|1|no|half|1.5) (star|stars)
    one star review
    (better off|rather have|would rather|used to be|was good|were good|was great|was better)
    not (a|an|the)? (fully|very|really|that|entirely|completely|all)? (safe|secure|accurate|clear|working|true|correct|friendly|useful|easy|clean|comfortable|fresh|honest|transparent|smooth|stable|welcome|possible|normal|fit)
    (boring|dull|outdated|dated|bland|tasteless|flimsy|cramped|noisy|clumsy|cumbersome|messy|abhorrent|travesty|snafu|annoyance|letdown|shady|weird|odd|strange|ugly|inaccurate|unclear|unfinished|unstable|mismatch|intimidating|downgrade|nonexistent|mediocre|meh|bloated|intrusive|spammy|glitchy)
    (how|what) (much|good) (does|is|will) that (help|do|for)
    (very|so|too) (bed|bad|poor)
    (would|it would|i would) .{0,6} (if not for|if it were not|if only|were it not)
    (everything|all|rest|facility|app) .{0,3} (good|great|fine|ok|okay|nice) .{0,1} (but|except|only|however|apart)
    (previous|old|older|earlier|last) (version|one|app|design|layout|system) .{0,2} (was|were|is) .{0,2} (better|good|great|fine|best|easier|perfect)
    too (expensive|many|complicated|long|slow|cluttered|bad|late|confusing|difficult|far|old|small|often)
  `,
  /** Very bad. */
  awful: `
    (worst|terrible|terribly|horrible|horribly|horrendous|horrid|awful|pathetic|useless|worthless|disgusting|disgusted|disgrace|disgraceful|appalling|appalled|dreadful|atrocious|abysmal|shocking|shameful|shame|shoddy|crap|crappy|rubbish|trash|garbage|ridiculous|absurd|unacceptable|outrageous|insane|laughable|inexcusable|unforgivable|unbelievable|shambolic|hopeless|diabolical|idiotic|ludicrous|deplorable|despicable|brutal|vile|nightmare|hell|beyond|bogus|bullshit|hate|hated|hates|sucks|suck|sucked|stinks|trashy|unprofessional|incompetent|incompetence|nasty|cheap tactic|criminal|ineptness|inept)
    not acceptable
    (absolute|total|complete|utter|absolutely|pure|big|biggest|such a) (joke|mess|disaster|disgrace|shambles|nightmare|failure|waste|rubbish|nonsense|liars|bogus|farce)
    (how|why) (dare|on earth|in the world|the hell|the heck|the fuck|hard can it be|hard is it)
  `,
  /** Upset, worried, worn out. */
  upset: `
    (begging|beg) you
    (burned|burnt|worn) out
    (upset|upsetting|frustrated|frustrating|frustration|annoyed|angry|anger|mad|irritated|irate|fed up|sick of|tired of|sick and tired|fuming|stressed|stressful|stress|worried|worrying|worry|anxious|nervous|panicking|panic|desperate|desperately|exhausted|heartbroken|devastated|gutted|miserable|screwed|ticked off|ticks me off|unbearable|embarrassed|embarrassing|humiliated|humiliating|insulted|aggravated|aggravating|distressed|distressing|scared|afraid|concerned|sad|sadly|crying|cried|in tears|livid|losing patience|lost patience|losing my patience|had enough|enough of|wits end|wit's end|end of my tether|lost faith|lost trust|at a loss|helpless|agony|hurts|hurting)
    (i am|we are|i have|feel|feeling|felt) .{0,2} (lost|ignored|cheated|conned|stuck|stranded|let down|disrespected|unsafe|bad|angry|robbed|trapped|done|over it)
    please .{0,2} (someone|somebody|anyone) .{0,2} (help|me|actually)
    (can|could|will|would) (someone|somebody|anyone) .{0,1} (actually|please|at all)
    (i|we) (really|desperately|urgently|badly) need
    (urgent|urgently|urgency|asap|emergency|immediately|right now|straight away|crisis)
  `,
  /** Beside themselves. */
  furious: `
    (furious|livid|enraged|outraged|seething|disgusted|appalled|disgusting|hate|raging|fuming|infuriated|infuriating|despise|loathe|irate|incensed)
    (worst|most pathetic|most idiotic|most ridiculous) .{0,3} (ever|i have|in the world|of all|in history|in my life|on earth|experienced|in india)
    (worst|pathetic|horrible|terrible) (company|airline|app|bank|service) (ever|of)?
    (literally|by far|absolutely|simply) the worst
    (how dare|who do you think you are|what is wrong with you|you people|you lot|shame on|go to hell|rot in|screw you|you should be ashamed)
    (ever|never) .{0,2} (again)
    (sick|tired) (and tired)? of (you|your|this|these|waiting|the lies|being)
    (greed|greedy|corrupt|criminals|crooks|thugs|evil)
    answer me
    demand (a|my|an|to|that)
  `,
  /** They say that they were cheated. */
  accuse: `
    (scam|scams|scammed|scammer|scammers|scamming|fraud|frauds|fraudulent|fraudsters|cheat|cheats|cheated|cheater|cheaters|cheating|con|conned|conning|con artists|rip off|ripoff|ripped off|rip|theft|thief|thieves|steal|stealing|stole|stolen|robbery|robbed|rob|looted|looting|loot|liar|liars|lied|lying|lies|lie|dishonest|deceptive|deceiving|deceitful|misleading|misled|manipulate|manipulative|shady|shame on|fake|bogus|sham|predatory|extortion|swindle|swindled|bait and switch|unethical|illegal)
    (selling|sold|sell|steal|stealing) (our|my|your) (data|information|personal)
    taking (advantage|avantage)
    take (advantage|avantage)
  `,
  /** They leave, or tell others to. */
  leaving: `
    (never|not) (ever|be|going to|gonna|want to|be able to|be using|be buying|be flying)? (fly|flying|use|using|buy|buying|shop|shopping|order|ordering|book|booking|order from|recommend|trust|return|returning|come back|go back|going back|stay|renew|renewing|travel|deal|do business|bank|doing business|eat) .{0,4} (again|with you|with them|from you|here|with|this|them|anymore|any more|you|company|airline|app|ever|there|your)
    (never|not) (again|ever again|recommend|use|using|use this|recommended|recommending|fly|download|install|trust)
    (do|please do|please|guys) not (use|install|download|trust|buy|fly|waste|ever|recommend|go for|take|open|book|order|bother|fall|invest|believe|apply)
    (cancelling|canceling|cancel|cancelled|closing|close|closed|deactivating|deactivate|deactivated|deleting|delete|deleted|ending|terminating|terminate|unsubscribe|unsubscribing|unsubscribed) (my|our|the|this|all|your|useless) .{0,2} (account|accounts|subscription|membership|order|orders|app|service|contract|card|policy|business|cards|amazon|useless)
    (uninstall|uninstalled|uninstalling|deleted the app|deleting the app|delete this app|stay away|keep away|beware|avoid|boycott|last time|last straw|final straw|done with|goodbye|good bye|bye bye|blocked|block list)
    (switch|switching|switched|moving|move|going|go|changing|change|fly|flying|stick|stuck) .{0,2} (to|with) .{0,1} (another|other|a different|elsewhere|competitor|competitors|someone else)
    (take|taking|took|taken|bring) (my|our|all my) (business|money|custom|account|family)
    (switch|switching|switched|changing|change|moving) .{0,2} (provider|providers|airline|airlines|bank|banks|carrier|carriers|company|preferred)
    should have (stuck|gone|flown|used|stayed|bought|booked|ordered) (with|to|from)?
    (timetoswitch|time to (switch|go|move|leave|change)|looking elsewhere|go elsewhere|going elsewhere|somewhere else|shop elsewhere|better companies|other companies|other apps|better options)
    (lost|losing|lose) (a|another|my|our|me|one|your) (as a)? (customer|customers|business|custom|loyal|family|trust)
    (highly|strongly|would|will|definitely|do) not (recommend|recommended)
    (i am|we are|so) (so)? done
    (will|would|am going to|is going to) (tell|warn|let) (everyone|everybody|people|all my|others|my friends|my followers|the world)
  `,
  /** Lawyers, regulators, the press. */
  threat: `
    (lawyer|lawyers|attorney|solicitor|legal action|legal advice|small claims|ombudsman|regulator|trading standards|consumer court|consumer forum|sue|suing|sued|lawsuit|court|tribunal|utility commission|bbb|better business bureau|fca|rbi|dot complaint|police|chargeback|news|media|press|watchdog|consumer protection|legal basis|legal notice|formal notice|formal complaint|report you|reporting you|cyber crime|cyber cell)
  `,
  /** Strong language. */
  curse: `
    screw (you|this|that|them|your|it)
    (fuck|fucks|fucked|fucking|fuckin|fucker|fuckers|shit|shitty|shite|bullshit|bollocks|cunt|cunts|bastard|bastards|bitch|bitches|asshole|assholes|arsehole|arseholes|dickhead|dick|dicks|prick|pricks|twat|twats|wanker|wankers|piss|pissed|pissing|wtf|motherfucker|mf|stfu|ffs|goddamn|scumbags|scum|crap|damn|bloody|hell|arse|ass|af|lmao wtf)
  `,
  /** Names called at the company's people. */
  insult: `
    (idiot|idiots|moron|morons|imbecile|imbeciles|clown|clowns|cunt|cunts|bastard|bastards|asshole|assholes|arseholes|scumbags|scum|dickheads|pricks|twats|wankers|fuckers|illiterate|illiterates|illetrate|stupids|dumbass|dumbasses|retards|retarded|brainless|jerks|jerk|losers|loser|bitches|bitch|pigs|vermin|parasites|halfwits|cretins|dimwits|nitwits|buffoons|muppets|donkeys|monkeys|monkey|sub human)
    fuck (you|off|u|yourselves|your)
    (screw|damn|piss off|shut|shove) (you|u|off|the fuck|up|it up)
    (you|you are|they are|staff are|agents are|people are) (all|a|an|so|such|bunch of|a bunch of|just|complete|total|absolute|lot of)? (stupid|dumb|useless|idiotic|thick|brain dead|worthless|pathetic|thieves|crooks|liars|trash|garbage|scum|lazy|incompetent) (people|lot|idiots|company)?
    whose (dumb|stupid|idiotic|bright) idea
    (bunch|load|lot|pack) of (idiots|morons|clowns|thieves|crooks|liars|illiterate|incompetent|cowboys|jokers|amateurs|monkeys|cheats|losers|fools)
    (how|why) (do|does|are|is) .{0,3} (still have a job|get hired|so stupid|so dumb|this stupid|this dumb|keep your job|have a job)
  `,
  /** Said the other way round. */
  sarcasm: `
    (gotta|got to|have to|must) (luv|love|laugh)
    (thanks|thank you|thanx|cheers|kudos|congrats|congratulations|props|bravo|well done|good job|great job|nice job|good work|great work|nice work|way to go|nice one|good going|hats off) .{0,4} (for nothing|for not|for losing|for making (me|us|my|everyone) (wait|late|miss|pay|sit|stand|look|feel|lose)|for the delay|for the delays|for ruining|for wasting|for cancelling|for keeping (me|us|everyone|people) (waiting|on|in|stuck|stranded|here|up)|for leaving|for charging|for breaking|for another (delay|cancellation|delayed|cancelled|late|terrible|awful|horrible|bad|wasted|ruined)|for screwing|for ignoring|for the lack|for the terrible|for the worst|for bumping|for stranding|on losing|on ruining|losing|ruining|cancelling|making me (wait|late|miss|pay|sit)|leaving me|for taking my money|for letting me down|for no|for zero)
    (what|such) (a surprise|a shock|a joke|a great way|a way to|great service|fantastic service|a wonderful)
    (nice|good|great|interesting|wonderful|lovely|fun|funny|amazing) (to (know|see|hear) (that)? (you|how|your|they|the|there|people|no)|how (you|they|your|i|it)|that (you|your|they)|when (you|they|your))
    (love|loving|gotta love|have to love|got to love|adore|enjoying) (how|that|when|the fact|waiting|sitting|being|it when|paying|getting)
    (here we go|here i go|there we go|as usual|as always|as per usual|par for the course|no surprise|surprise surprise|yet again|once again|what else is new|color me shocked|shocker|typical|classic|story of my life|strikes again)
    nothing like .{0,2} (you|%thing%|waiting|telling|being|paying|sitting|getting|a|your|spending)
    (maybe|perhaps|how about|why not|any chance|any hope|would it kill you) .{0,2} (do not|not|try|you could|actually|hire|train|learn|answer|fix|you should|less|of)
    (must be|would be) (nice|great|fun)
    (uncanny|special|real|great|amazing) (ability|talent|skill|gift|passion) (to|for|of)
    (i|we) think not
    (guess|wanna guess|want to guess) (what|who|where|how|which)
    (what|how) (will|would) it take
    (when|why|how) (exactly|the heck|on earth|is it) .{0,3} (going to|ever|that|possible)
    (play the game|common sense|a miracle|pigs fly|hunger games|comedy|soap opera|third world|stone age|dark ages)
    (thanks|thank you|cheers) (for|to) (all|nothing|your|the) .{0,1} (support|help|concern|effort|service) $
    (you had|had) one job
    (nice|good|great|fine) (work|job|going|one|service|start|way) (guys|people|there|again|today|as always)
    (or|and) what
    (oh|wow|lol|haha|sure|yeah|yep) (great|nice|classy|helpful|smart|impressive|guys|people|come on)
    (again|another|yet) (another|more) (delay|cancellation|problem|issue|update)
    (are you|am i) (going to|supposed to|kidding|serious|joking|having a laugh|even|trying to|asleep|blind|deaf|for real)
    (more like|so much for|glad i|good thing i|thanks a bunch|good luck with that|no thanks to)
    is (that|it|this) (too much|normal|a joke|really|even|so hard|how)
    (i|you|one) (suppose|guess) (you|i|that|it|we|its|they)
    (slow clap|clap clap|eye roll|facepalm|smh)
  `,
  /** Questions that are reproaches. */
  reproach: `
    (seriously|come on|oi|smh|ugh|argh|grr|sigh|ffs|wtf|wth|what the (hell|heck|fuck))
    ^ (really|hello|omg) $
    (how|why) (is|are|was|does|do|did|can|could|would|has|have|should|will) .{0,6} (this|that|possible|so|such|not|acceptable|ok|okay|legal|still|allowed|even|no one|nobody|always|never|keep|happen|help|hard)
    (what|where) (is|'s|are|am|was) .{0,2} (going on|the point|the deal|the problem|wrong with|happening|this|taking so long|the hold up)
    (what|why|who|how) (did|do|am|should|would|else) (i|we) .{0,2} (pay|paying|bother|even|still|have to|expect|wait|supposed)
    (when|how long|how many|how much) (will|are|is|do|does|am|must|longer|more|times) .{0,4} (longer|more|finally|going to|fix|still|times|ever|have to)
    (are|do|did|is|will|can|have) (you|they|anyone|anybody|that|it) .{0,5} (even|actually|ever|going to|at all|really|care|serious|not|yes or no|or not)
    (get|got) (it|your act|your shit|your stuff|their act) together
    (sort|fix|do|get) (it|this|yourselves|something|your) (out|now|already|with the times|asap|immediately|about)
    (do|please do|you do) (better|something)
    (step|wake|hurry|man) up
    (this|that|it) (is|has|was) (not|no|never|been)? (acceptable|ok|okay|right|on|normal|happened|good enough|how|a service|going on|an ongoing|ongoing)
    (time|times) (this|in a row|now|already|in|over|i have)
    (why|how) (should|would) (i|we) (have to|be|need|pay|trust)
    (if|since) (you|they) (cared|bothered|care|can not|could not|do not)
    (what|which) (kind|sort) of
    (point|use) (of|in)
    (am|are|is) (i|we|it) (supposed|meant|expected|allowed|just) (to|supposed)
    why (can|could|do|does|did|is|are|would|should|must) (i|we|people|customers|users|it|they|you|there|anyone|that) .{0,6}
    how (is|was) (that|this|it) .{0,2} (ok|okay|fair|acceptable|right|legal|allowed|possible|even)
    (well|so) (how|what|why|where|when) .
    (what|how) (kind|sort|type|way|many) .{0,6} (is this|is that|do you|must|have to)
    why (even|bother|such|would|will not|is not|are not|was not|has not|did not|do not|can not|does not|its|it 's|so|only|the|not|you|all)
  `,
  /** It keeps happening, or they have tried for long. */
  repeated: `
    (again|still|always|constantly|continually|continuously|repeatedly|consistently|every time|each time|everytime|every single|once more|yet again|over and over|time and again|on and off|keeps|keep|ongoing|as usual|all the time|never ending|nonstop|non stop)
    (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|7th|hundredth|100th|umpteenth|nth) (time|day|week|month|attempt|call|email|chat|repair|request|replacement|flight|agent|ticket|callback|one|delay)
    (%number%|countless|numerous|endless|so many|too many) .{0,1} (times|emails|calls|messages|attempts|tickets|requests|agents|people|reps|techs|letters|different|separate|reminders|in a row)
    (twice|thrice)
    another (delay|delayed|lost|late|broken|missing|wrong|cancelled|cancellation|error|crash|outage|day|week|month|hour|problem|issue|excuse|failure)
    (this|last) (week|month|year|time) (already|alone|again)
    (for|over|in|almost|nearly|past|about|been|of|last|after|more than|since) .{0,2} (%number%|a|an|the last|the past|several|many|few) .{0,1} (hours|hour|days|weeks|week|months|month|years|year)
    (tried|trying|did|done|checked|called|emailed|asked) (everything|again|all|so many|multiple|several|repeatedly|over|already|and tried|three|two|both)
    (%number%) (hours|days|weeks|months|years) (ago|later|now|already|and|passed|of)
    (week|weeks|month|months|day|days|hour|hours|ages|forever|years) (now|ago|and|already|later|of|without)
    since (the|your|my|i|january|february|march|april|may|june|july|august|september|october|november|december|last|a|%number%|monday|sunday|initial|then)
    already (told|sent|called|did|done|tried|spoken|emailed|asked|paid|complained|informed|explained|submitted|raised|had|given|contacted)
  `,
} as const;
