// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleFinding } from './sample-snapshot';
import { bound, findings, items, numbered, show, shows } from './show-panel';

afterEach(cleanup);

describe('findings', () => {
  it('are list items with what it may do, the sentence before and after, Apply and Dismiss', () => {
    show(shows({ findings: [sampleFinding()] }));
    const [item] = items();
    expect(item?.textContent).toContain('May sound like an order.');
    expect(item?.querySelector('del')?.textContent).toBe('You must send');
    expect(item?.querySelector('ins')?.textContent).toBe('Could you send');
    expect(findings().getByRole('button', { name: 'Apply: Could you send' })).toBeTruthy();
    expect(findings().getByRole('button', { name: 'Dismiss, not here: You must send' })).toBeTruthy();
  });

  it('keep their Apply when they are folded, and one at most is open', async () => {
    const { user } = show(shows({ findings: numbered(3) }));
    expect(findings().getAllByRole('button', { name: /^Apply/ })).toHaveLength(3);
    expect(findings().getAllByRole('button', { expanded: true })).toHaveLength(1);
    await user.click(findings().getByRole('button', { name: /phrase 2/, expanded: false }));
    expect(findings().getAllByRole('button', { expanded: true })).toHaveLength(1);
    expect(items()[2]?.textContent).toContain('May sound like an order.');
  });

  it('send what is asked for, bound to conversation and draft', async () => {
    const suggestions = ['Could you send', 'Please send'].map((text) => ({ text, blanks: [] }));
    const { user, onIntent } = show(shows({ findings: [sampleFinding({ suggestions })] }));
    await user.click(screen.getByRole('button', { name: 'Apply: Could you send' }));
    expect(onIntent).toHaveBeenCalledWith({ kind: 'apply', finding: 'must', suggestion: 0, ...bound });
    await user.click(screen.getByText('Other wordings (1)'));
    await user.click(screen.getByRole('button', { name: 'Apply: Please send' }));
    expect(onIntent).toHaveBeenCalledWith({ kind: 'apply', finding: 'must', suggestion: 1, ...bound });
    await user.click(screen.getByRole('button', { name: /^Dismiss/ }));
    expect(onIntent).toHaveBeenCalledWith({ kind: 'dismiss', finding: 'must', scope: 'here', ...bound });
  });

  it('an empty suggestion is said to leave the phrase out', () => {
    show(shows({ findings: [sampleFinding({ suggestions: [{ text: '', blanks: [] }] })] }));
    expect(screen.getByRole('button', { name: 'Apply: leave out “You must send”' })).toBeTruthy();
  });

  it('come slips first, then important ones, three at once; the rest on demand', async () => {
    const slip = sampleFinding({ id: 'slip', start: 900, text: '[date]', category: 'slip' });
    const important = sampleFinding({ id: 'imp', start: 800, text: 'your fault', level: 'important' });
    const { user } = show(shows({ findings: [...numbered(4), important, slip] }));
    expect(items().map((item) => item.dataset.finding)).toEqual(['slip', 'imp', 'f0']);
    await user.click(screen.getByRole('button', { name: 'Show 3 more' }));
    expect(items()).toHaveLength(6);
  });

  it('hints are folded apart and not counted', async () => {
    const { user } = show(shows({ findings: [sampleFinding({ id: 'hint', level: 'hint', text: 'kindly' })] }));
    expect(items()).toEqual([]);
    expect(screen.getByText('Calm')).toBeTruthy();
    await user.click(screen.getByText('Hints (1)'));
    expect(within(screen.getByRole('list', { name: 'Hints' })).getByRole('button', { name: /^Apply/ })).toBeTruthy();
  });

  it('silent ones are never shown', () => {
    show(shows({ findings: [sampleFinding({ level: 'silent', text: 'on trial' })] }));
    expect(screen.queryByText('on trial')).toBeNull();
  });

  it('stay the same elements, open and focused, while snapshots follow the keys', () => {
    const { next } = show(shows({ findings: numbered(2) }));
    const before = items();
    const apply = findings().getAllByRole('button', { name: /^Apply/ })[1];
    apply?.focus();
    const important = sampleFinding({ id: 'new', level: 'important', text: 'calm down' });
    next(shows({ draft: 'next', findings: [...numbered(2), important] }));
    expect(items().slice(1)).toEqual(before);
    expect(document.activeElement).toBe(apply);
    expect(before[0]?.dataset.open).toBe('true');
  });

  it('the heaviest is the open one, unless another was chosen or the pointer is in the list', async () => {
    const isOpen = () => items().find((item) => item.dataset.open === 'true')?.dataset.finding;
    const heavier = (id: string) => sampleFinding({ id, level: 'important', start: 1, text: id });
    const { user, next } = show(shows({ findings: numbered(2) }));
    expect(isOpen()).toBe('f0');
    next(shows({ findings: [...numbered(2), heavier('a')] }));
    expect(isOpen()).toBe('a');
    await user.hover(items()[0] as HTMLElement);
    next(shows({ findings: [...numbered(1), heavier('a'), { ...heavier('b'), start: 0 }] }));
    expect(items().map((item) => item.dataset.finding)).toEqual(['b', 'a', 'f0']);
    expect(isOpen()).toBe('a');
    await user.click(findings().getByRole('button', { name: /phrase 0/, expanded: false }));
    await user.unhover(items()[0] as HTMLElement);
    expect(isOpen()).toBe('f0');
  });

  it('when one with the focus goes, the focus goes to the one in its place', () => {
    const { next } = show(shows({ findings: numbered(3) }));
    findings().getByRole('button', { name: 'Dismiss, not here: phrase 1' }).focus();
    next(shows({ findings: numbered(3).filter(({ id }) => id !== 'f1') }));
    expect(items()[1]?.contains(document.activeElement)).toBe(true);
    next(shows({ findings: [] }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /Findings/ }));
  });

  it('the mark in the page is pointed at while the pointer is on the card', async () => {
    const { user, onIntent } = show(shows({ findings: [sampleFinding()] }));
    await user.hover(items()[0] as HTMLElement);
    expect(onIntent).toHaveBeenLastCalledWith({ kind: 'point', finding: 'must', ...bound });
    await user.unhover(items()[0] as HTMLElement);
    expect(onIntent).toHaveBeenLastCalledWith({ kind: 'point', finding: null, ...bound });
  });
});
