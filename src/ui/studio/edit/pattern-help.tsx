import { Disclosure } from '../../design/disclosure';
import { useWords } from '../../design/words';

/** How a phrase is written, by examples that are the same in every language of the interface. */
export function PatternHelp() {
  const words = useWords();
  const rows = [
    ['you need to', words('pattern_words')],
    ['you (must|have to) wait', words('pattern_choice')],
    ['you really? must', words('pattern_optional')],
    ['as soon as * can', words('pattern_star')],
    ['. business days', words('pattern_any')],
    ['^ unfortunately', words('pattern_start')],
    ['you !will need to', words('pattern_not')],
    ['you forgot to [what: *]', words('pattern_keep')],
    ['[this: soon] as possible', words('pattern_this')],
    ['our #Noun policy', words('pattern_tag')],
    ['%competitors%', words('pattern_list')],
  ] as const;
  return (
    <Disclosure summary={words('pattern_help')}>
      <dl className="pattern-help">
        {rows.map(([pattern, meaning]) => (
          <div key={pattern}>
            <dt>
              <code>{pattern}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
