import type { ReactNode } from 'react';
import type { Rule } from '../../../engine/rules/schema';
import { useWords } from '../../design/words';
import { MarkedAt } from './marked-text';

/** The examples of a rule: what it marks and what that becomes, and what it leaves alone. */
export function RuleExamples({ rule }: { rule: Rule }) {
  const words = useWords();
  if (rule.kind === 'need') return <NeedExamples examples={rule.examples} />;
  const { flags, passes } = rule.examples;
  return (
    <>
      <ExampleList title={words('studio_flags')}>
        {flags.map(({ text, at, becomes, customer }) => (
          <li key={text}>
            {customer && <p className="quiet">{words('studio_to_customer', customer)}</p>}
            <p className="example">
              <MarkedAt text={text} at={at} />
            </p>
            <p className="example becomes">{becomes || words('studio_left_out')}</p>
          </li>
        ))}
      </ExampleList>
      <ExampleList title={words('studio_passes')}>
        {passes.map((pass) => {
          const { text, customer } = typeof pass === 'string' ? { text: pass, customer: undefined } : pass;
          return (
            <li key={`${text}${customer ?? ''}`}>
              {customer && <p className="quiet">{words('studio_to_customer', customer)}</p>}
              <p className="example">{text}</p>
            </li>
          );
        })}
      </ExampleList>
    </>
  );
}

function NeedExamples({ examples }: { examples: Extract<Rule, { kind: 'need' }>['examples'] }) {
  const words = useWords();
  const groups = [
    { title: words('studio_need_missing'), list: examples.missing },
    { title: words('studio_need_met'), list: examples.met },
    { title: words('studio_need_not_due'), list: examples.notDue },
  ];
  return groups.map(({ title, list }) => (
    <ExampleList key={title} title={title}>
      {list.map(({ customer, text }) => (
        <li key={`${customer}${text}`}>
          <p className="quiet">{words('studio_to_customer', customer)}</p>
          <p className="example">{text}</p>
        </li>
      ))}
    </ExampleList>
  ));
}

function ExampleList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <p className="quiet">{title}</p>
      <ul className="examples">{children}</ul>
    </>
  );
}
