/** What calms a reading: thanks, praise, plain questions and wishes, their own slip. Same form as ideas/trouble.ts. */
export const calm = {
  thanks: `
    (thank|thanks|thankyou|cheers|appreciate|appreciated|grateful|ta|bless you|much obliged)
  `,
  praise: `
    (love|loved|loving|loves|lovely|great|excellent|awesome|amazing|fantastic|wonderful|brilliant|perfect|outstanding|superb|fabulous|impeccable|delighted|impressed|pleased|happy|glad|best|nice|good|kudos|props|bravo|shout out|shoutout|well done|friendly|incredible|beautiful|smooth|cool|enjoy|enjoyed|favorite|favourite|recommend|sweet|top notch|five stars|5 stars|helpful|valiant|rocks|legend|star|yum|yummy|delicious|tasty|proud|rewarded|comfortable|easy|refreshing|excited|looking forward|can not wait|thumbs up|made my day|smoothest|friendliest|gorgeous|blessed|queen|king|woohoo|yay|congrats|congratulations|relief|pleasure|flawless|seamless|saved the day|exceeded|rescued|rescuing|woah|you all rock|you rock|vibes|favourite)
  `,
  /** The matter is settled. */
  solved: `
    (solved|sorted|resolved|fixed|all good|all set|all sorted|working now|works now|working again|no longer|back up|got it working|problem solved|it worked|worked to (resolve|fix|solve)|making (things|it|this) right|made (it|things|this) right|that worked|that works|did the trick|im in|i am in|found it|got it|it arrived|has arrived|came through|back to normal|all done|it 's fine|its fine|never mind|nevermind|no worries|no problem|perfect)
    (that|this|it|which) (helped|helps|did it|worked|works|fixed it|makes sense|explains it)
    (i get it|understood|i see|makes sense|ok thanks|okay thanks|great thanks|will do|sounds good|good to know)
  `,
  /** The customer slipped, not the company. */
  'own-fault': `
    (my|our) (own)? (fault|mistake|bad|error|typo|stupidity)
    (i|we) (accidentally|mistakenly|stupidly|must have|have accidentally|think i broke|forgot|mistyped|misread|misplaced|lost my|picked the wrong|missed my|deleted the)
    by (mistake|accident)
    (silly|stupid|daft) me
    oops
  `,
  /** They would like the product to be otherwise. */
  wish: `
    (please|plz|kindly|should|could|must|need to|needs to|can you|would you|hope you|wish you) (also)? (add|bring|include|introduce|develop|allow|enable|give us|make|consider|reduce|increase|improve|keep|provide|change|lower|support|update|upgrade|announce)
    (would|it would) be (nice|great|better|good|helpful|so helpful|cool|awesome|lovely|handy|useful|more)
    (i wish|we wish|wish there|would love|would like to see|i would like|hope to see|hoping for|suggest|suggestion|i think you should|missing some|lacks|lack|feature request|instead of that)
    (no|not|without) .{0,2} (option|options|feature|interface|filter|lyrics|support for|dark mode|way)
    (add|need|needs|want) (a|an|more|some|the|weekly) .{0,2} (option|options|feature|filter|button|budgets|ability|version|mode|facility|way)
    (make) (a way|it easier|it possible|this)
    (forced|have) to use
  `,
  /** They ask, or ask for something. */
  /** They ask what would be if; nothing has happened. */
  'what-if': `
    (what|how) .{0,3} if (i|my|we|the|you|it|there)
    (tell|know|knowing|wondering|wonder|see|ask|check|advise|confirm|sure) .{0,2} (if|whether) (i|you|we|my|the|there|it|a|an|this)
    ^ (if|so if|and if|even if) (i|we|you|my)
    (would|will|should|could|do|does|can|is|are|am) .{0,5} if (i|we|you|my|the|it)
    (planning|thinking of|thinking about|considering|going to|about to|want to|wanting to|would like to) (book|buy|fly|travel|order|move|switch|change|cancel|go|take|bring|get|pay)
    (silly|quick|one|honest|stupid|general|random|simple) question
  `,
  asks: `
    (can|could|would|will|may) (you|i|we|someone|somebody|anyone|u)
    (how|what|when|where|which|who|why) (do|does|did|is|are|can|could|will|would|should|am|was|long|much|many|to|time|'s|about|if)
    (is|are|do|does|did|has|have|will|was|am) (there|it|this|that|you|i|we|they|my|the|your|any)
    (any|is there a) (chance|way|idea|ideas|update|updates|news|suggestions|advice|help|tips|eta|possibility|option)
    (please|plz|kindly) (help|advise|tell|let|check|send|confirm|explain|call|fix|resolve|look|update|refund|reply|respond|give|provide|change|cancel|do|contact|assist|clarify|suggest|see|consider|add)
    (need|want|wanted|would like|like|looking|trying|hoping|wish) (to|some|your|help|a|an|you|my)
    (i|we) (need|want|would like|wonder|was wondering|am wondering|expect|request|demand)
    (help|advise|assist|let me know|tell me|explain) (me|please|with|us)?
    (what|how) about
    (curious|wondering|wonder|question|quick q|enquiry|inquiry|query) 
  `,
} as const;
