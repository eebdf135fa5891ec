import { describe, expect, it } from 'vitest';
import { readSigns } from '../../../src/engine/reading/message';
import { clausesOf } from '../../../src/engine/reading/problem';
import { turnPersons } from '../../../src/engine/reading/reflect';
import { topicOf } from '../../../src/engine/reading/topic';

describe('persons are turned', () => {
  it.each([
    ['my order arrived broken', 'your order arrived broken'],
    ['I was charged twice', 'you were charged twice'],
    ["I've been waiting for three weeks", "you've been waiting for three weeks"],
    ['we still have no heating', 'you still have no heating'],
    ['you sent me the wrong size', 'we sent you the wrong size'],
    ['your driver never rang', 'our driver never rang'],
    ['I emailed you twice', 'you emailed us twice'],
    ["I CAN'T OPEN my account", "you can't open your account"],
    ['I wasn’t told', "you weren't told"],
  ])('%s', (clause, turned) => {
    expect(turnPersons(clause)).toBe(turned);
  });
});

describe('the clause that is offered', () => {
  const offered = (text: string) => clausesOf(readSigns(text)).find((clause) => clause.turned)?.turned ?? null;
  it.each([
    ['Hello, my order arrived broken and I want a new one.', 'your order arrived broken'],
    ['Unable to log in to my account since Monday!', "you're unable to log in to your account"],
    ['Been waiting for two weeks, seriously?', null],
    ['Been waiting for two weeks.', "you've been waiting for two weeks"],
    ['App keeps crashing', 'the app keeps crashing'],
    ['It told me to wait.', null],
    ['They were incorrect.', null],
    ['my card not working', null],
    ['your stupid driver never came', null],
    ['My kettle is lovely.', null],
    ['I did not received my refund', null],
  ])('%s', (text, expected) => {
    expect(offered(text)).toBe(expected);
  });
});

describe('the topic that is offered', () => {
  it.each([
    ['Flight 12 is delayed for 3 hours', 'the flight delay'],
    ['They lost my bag!', 'your missing bag'],
    ['The website is broken', 'the trouble with the website'],
    ['your agent was rude to me', 'the way you were treated'],
    ['You charged me twice!', 'the wrong charge'],
    ['I hate Mondays', null],
  ])('%s', (text, expected) => {
    expect(topicOf(readSigns(text))).toBe(expected);
  });
});
