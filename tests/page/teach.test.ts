// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recipeSchema } from '../../src/coaching/recipe';
import { interpretRecipe } from '../../src/page/desks/interpret-recipe';
import { proposeRecipe } from '../../src/page/teach/propose-recipe';
import { selectorsOf, stableSelectors } from '../../src/page/teach/stable-selector';

const elementOf = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

describe('a selector that survives a reload', () => {
  it.each([
    [
      'an attribute made to be found',
      '<div data-testid="reply-box" class="css-1x2y3z"></div>',
      ['div[data-testid="reply-box"]'],
    ],
    ['a name', '<textarea name="reply"></textarea>', ['textarea[name="reply"]']],
    ['an id in words', '<div id="composer"></div>', ['div#composer']],
    [
      'classes in words',
      '<div class="message message--user feedback"></div>',
      ['div.message', 'div.message--user', 'div.feedback'],
    ],
    ['the name of an attribute whose value is an id', '<li data-message-id="48121"></li>', ['li[data-message-id]']],
  ])('is %s', (_, html, selectors) => {
    expect(stableSelectors(elementOf(html))).toEqual(selectors);
  });

  it.each([
    ['made by tools', 'css-1x2y3z sc-bdVaJa bdVaJa jss12 Message_body__3xK9z kqzvtx'],
    ['of a moment', 'is-active focused unread ck-focused'],
    ['of a style sheet', 'flex px-4 mt-2 text-sm bg-white w-full'],
  ])('is no class %s', (_, classes) => {
    expect(stableSelectors(elementOf(`<div class="${classes}"></div>`))).toEqual([]);
  });

  it('is no id that is counted or hashed', () => {
    for (const id of ['ember1234', 'a3f9c2e1', 'radix-:r1:'])
      expect(stableSelectors(elementOf(`<div id="${id}"></div>`)), id).toEqual([]);
  });

  it('finds the element alone, by what stands around it where it has nothing of its own', () => {
    document.body.innerHTML =
      '<div id="search"><textarea></textarea></div><form class="reply"><textarea></textarea></form>';
    const box = document.querySelector('.reply textarea') as Element;
    expect(selectorsOf(box, document)).toEqual(['form.reply textarea']);
  });
});

/** The customer's second message is pointed at. */
const taught = (messages: string) => {
  document.body.innerHTML = `<main><div class="stream">${messages}</div><div id="composer" contenteditable="true"></div></main>`;
  const replyBox = document.querySelector('#composer') as HTMLElement;
  const message = document.querySelector('[data-here]') as HTMLElement;
  message.removeAttribute('data-here');
  const proposed = proposeRecipe({ replyBox, message }, { hostname: 'Help.Example' }, '2026-11');
  if (!proposed) throw new Error('nothing was proposed');
  expect(recipeSchema.parse(proposed.recipe)).toEqual(proposed.recipe);
  const found = interpretRecipe(proposed.recipe).current(document);
  return { recipe: proposed.recipe, found, thread: found?.thread.map(({ from, text }) => `${from}: ${text}`) };
};

describe('a recipe from two clicks', () => {
  it('tells customers by a class of the message, and leaves out names and times', () => {
    const { thread, recipe } = taught(`
      <div class="message incoming"><b>Ann</b><time>9:00</time><div class="body"><p>Where is it?</p></div></div>
      <div class="message outgoing"><b>Sam</b><time>9:10</time><div class="body"><p>On its way.</p></div></div>
      <div class="message incoming"><b>Ann</b><time>9:20</time><div class="body"><p data-here>It is broken.</p><p>Help!</p></div></div>`);
    expect(thread).toEqual(['customer: Where is it?', 'unknown: On its way.', 'customer: It is broken.\nHelp!']);
    expect(recipe).toMatchObject({ name: 'taught-help-example', hosts: ['*://Help.Example/*'] });
  });

  it('tells them by an attribute inside the message', () => {
    const { thread } = taught(`
      <ul><li><span data-author="user"></span><p class="words" data-here>Where is it?</p></li>
      <li><span data-author="staff"></span><p class="words">On its way.</p></li></ul>`);
    expect(thread).toEqual(['customer: Where is it?', 'unknown: On its way.']);
  });

  it('says nothing of authors where nothing tells them apart', () => {
    const { thread, recipe } = taught(`
      <article class="entry"><p data-here>Where is it?</p></article><article class="entry"><p>On its way.</p></article>`);
    expect(thread).toEqual(['unknown: Where is it?', 'unknown: On its way.']);
    expect(recipe.from).toBeUndefined();
  });

  it('a conversation is told from another by all of its address', () => {
    const { recipe } = taught('<li class="entry" data-here>Where is it?</li>');
    expect(recipe.conversation).toEqual([{ url: '//[^/]+(/.*)', seen: '2026-11' }]);
  });
});
