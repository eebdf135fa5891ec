const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Small words of replies that are English and hardly anything else; contractions as tokens are cut ("can't": can, not). */
export const englishWords = words(
  `the and you your yours our ours us with this that these those it its have has had having being been further are were will would could can cannot should please thank thanks sorry what
  when which where who how why they them their there here my mine him his she 'd not dont didnt cant wont im ive but from if by about any some let let's know got get give
  need needs send sent check again still also only more much both each every other than then out into up because before after now today tomorrow soon back may might must off
  while until very too own same happy glad sure hear yes well yeah awesome great good news hope way day like look see help reach happen happened enjoy love appreciate regret
  apologies apologize apologise unfortunately inconvenience afraid regards welcome does did done make made take keep feel`,
);

/** Small words of English that other languages have too. */
export const sharedWords = words("is to we for of in on at a i an as so do or be was no me all he 's");
