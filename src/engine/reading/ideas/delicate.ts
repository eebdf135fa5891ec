/** Harm, health, discrimination, lost data, the law: nothing may be admitted here. Figures of speech are in `figure`. */
export const delicate = {
  delicate: `
    (injury|injured|injuries|injure|hurt myself|hurt my|hurt his|hurt her|hurt our|got hurt|bleeding|bled|blood on|burned|burnt my|burnt his|burnt her|scalded|fractured|broke my (arm|leg|wrist|ankle|tooth|nose|hip|finger|foot|hand)|cut my (hand|finger|foot|lip|mouth)|cut his|cut her|broken (arm|leg|wrist|ankle|tooth|hip|bone)|chipped (my|a) tooth|concussion|stitches|electric shock|electrocuted|choked|choking|fell (down|off|over|on)|slipped (on|and)|fainted|unconscious|seizure)
    (hospital|ambulance|a e|emergency room|the er|casualty department|intensive care|paramedic|paramedics)
    (allergy|allergic|allergies|allergen|allergens|anaphylaxis|anaphylactic|epipen|coeliac|celiac|intolerance)
    (food poisoning|poisoned|poisoning|sick after|ill after|made me (sick|ill)|makes me (sick|ill)|made us (sick|ill)|made him (sick|ill)|made her (sick|ill)|got sick|fell ill|vomiting|vomited|throwing up|threw up|diarrhoea|diarrhea|food safety|contaminated|contamination|salmonella)
    (maggot|maggots|cockroach|insect|glass|metal|plastic|worm|hair|bone|nail|screw) in (my|the|our|his|her|your)? .{0,1} (food|pizza|meal|salad|burger|burrito|drink|soup|bread|sandwich|bottle|jar)
    (undercooked|raw) (chicken|pork|meat|burger|pizza)
    (headaches|migraines|rash|rashes|blisters|breathing problems|breathe|dizzy|asthma|chest pain|side effects|overdose|wrong dose|wrong medication|wrong medicine|insulin|pacemaker)
    (caught fire|on fire|exploded|explosion|smoke coming|sparks|sparking|overheated and|gas leak|carbon monoxide|melted)
    (data breach|data leak|data loss|breach of data|leaked my|leaked our|hacked|identity theft|stole my (identity|data|account|details)|stolen (identity|data|details)|exposed my|someone else's (data|details|account|address|name)|personal data|my data (was|were|has|have|is|got)|privacy|gdpr|sent my (details|data|information|records) to)
    (lost|deleted|erased|wiped) (all)? (of)? (my|our|the) (data|files|photos|pictures|documents|work|records|backup|backups|project)
    (photos|files|data|documents|pictures|records|backups|emails) .{0,4} (deleted|gone|lost|erased|wiped|leaked|exposed|stolen)
    (leaked|exposed|shared|gave|given|disclosed|published) my (address|details|data|information|number|phone|email|name|account)
    (ill|sick|unwell|poorly) (after|from|since)
    (feel|felt|feeling|be|been|being|was|were) (very|really|so)? (ill|unwell|poorly)
    (discriminated|discrimination|discriminate|discriminatory|racist|racism|racial|racially|sexist|sexism|homophobic|transphobic|antisemitic|islamophobic|ableist|harassed|harassment|assaulted|assault|groped|because i am (black|asian|muslim|jewish|gay|disabled|a woman|trans|indian|african|deaf|blind)|because of my (race|skin|colour|color|religion|faith|accent|hijab|disability|gender|sexuality|age|name)|skin colour|skin color|wheelchair)
    (lawyer|lawyers|attorney|solicitor|legal action|legal advice|small claims|sue|suing|sued|lawsuit|in court|to court|county court|consumer court|tribunal|legal proceedings|legal notice|formal notice|letter before action|ombudsman)
    (died|dead|death|dying|passed away|funeral|stroke|heart attack|suicidal|suicide|miscarriage|cancer|chemo|chemotherapy)
    (abnormal|test results|diagnosis|diagnosed|prescription|medication|medicine|diabetic|blood pressure)
  `,
  /** The same words said of a wait, a battery, a bill. */
  figure: `
    (is|are|was|been|'s) (absolutely|literally|just|really|slowly|honestly)? killing (me|us|my|our)
    (dying|died|dead|dies|die) .{0,3} (battery|phone|laptop|iphone|internet|line|signal|screen|app|link|pixel|at %number%|of (boredom|shame|hunger|laughter|thirst|embarrassment)|to (see|know|hear|get|try)|here|on me|again|connection)
    (battery|phone|laptop|iphone|internet|line|signal|screen|app|link|call|connection|wifi|router|car|tv|it|console) .{0,3} (dying|died|dead|dies)
    (to|till|until) death
    (dead|drop dead) (slow|end|line|wrong|serious|gorgeous|simple|easy|zone|tired|on arrival|pixel|pixels|link|links)
    (bored|scared|worried|tired|starving|freezing|boring|freeze|starve) (to death|me|us|him|her)
    (heart attack|stroke) .{0,3} (when|from|seeing|looking|at the price|at the bill|over)
    (nearly|almost|gave me|give me|giving me|about to have|having) (had|have|a|an)? .{0,1} (heart attack|stroke|fit|aneurysm|breakdown)
    (makes|made|making) (me|us) (sick|ill) (to|how|that|when|of|the way|knowing)
    sick of
    (sick and tired|worried sick|sick joke|sick burn)
    (burning|burns|burned|burnt) (a hole|through|money|cash|out|bridges) (in)? (pocket|money|data|allowance|battery)?
    (kill|killed|kills|killing) (the|my|for|time|it|this|that|your)
    (bleeding|bled) (money|me dry|us dry|edge|heck|hell|cash|obvious)
    (pain|headache|headaches) (in the|to|is|getting|of|trying|for|this|it|with|when)
    (poison|toxic|cancer) (of|to|culture|company)
    (fell|fall|fallen|falling) (off the|over backwards|through|apart|asleep|behind|for|short|down on)
    (stroke of|heart broken|over my dead body|dead in the water|brain dead|deadline|shoot me|shot myself|stab)
    stroke from me
    (growth|identity|hack|life|travel) hack
  `,
} as const;
