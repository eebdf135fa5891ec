const numberWords = new Set(
  `a an and few of out half minus negative point quarter quarters dozen dozens couple score nil oh naught
  one two three four five six ten nine seven eight eleven twelve twenty thirty forty fourty fifty sixty seventy eighty ninety
  zero thousand thousands first firsts second seconds third thirds half halves once twice thrice double triple percent per cent`.split(
    /\s+/,
  ),
);
const likeNumber = /[^a-z']|^[ivxlcdm']+$|(?:teen|teens|ty|ties|illion|illions|dred|dreds|th|ths|fold|fth|rd|nd)$/;

/** May compromise give this word, in small letters, the tag `Value`? In doubt yes. */
export const mayBeNumber = (word: string): boolean => word.length < 3 || numberWords.has(word) || likeNumber.test(word);
