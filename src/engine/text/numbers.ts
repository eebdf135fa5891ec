const numberWords = new Set(
  `a an and few of out half minus negative point quarter quarters dozen dozens couple score nil oh naught
  one two three four five six ten nine seven eight eleven twelve twenty thirty forty fourty fifty sixty seventy eighty ninety
  zero thousand thousands first firsts second seconds third thirds half halves once twice thrice double triple percent per cent`.split(
    /\s+/,
  ),
);
const neverNumbers = new Set('i we it is am be he me us my to by at on in or if do so no as up go'.split(' '));
const likeNumber = /[^a-z']|^[ivxlcdm']+$|(?:teen|teens|ty|ties|illion|illions|dred|dreds|th|ths|fold|fth|rd|nd)$/;

/** May compromise give this word, in small letters, the tag `Value`? In doubt yes. */
export const mayBeNumber = (word: string): boolean =>
  !neverNumbers.has(word) && (word.length < 3 || numberWords.has(word) || likeNumber.test(word));
