import { useEffect, useId, useRef } from 'react';
import type { Preview as Shown } from '../../coaching/snapshot';
import { useWords } from '../design/words';
import type { Wish } from './panel-view';

/** The whole reply as it would be with every safe suggestion in it, to be read before it is applied. */
export function Preview({ preview, onWish }: { preview: Shown; onWish(wish: Wish): void }) {
  const words = useWords();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="preview" aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {words('preview_title')}
      </h2>
      <p className="quiet">{words('preview_text')}</p>
      <div className="card preview-text">
        {preview.parts.map(({ text, was }, index) => {
          const key = `${index}`;
          if (was === undefined) return <span key={key}>{text}</span>;
          return (
            <span key={key}>
              <del>{was}</del> <ins>{text}</ins>
            </span>
          );
        })}
      </div>
      <div className="doing">
        <button type="button" className="button" onClick={() => onWish({ kind: 'apply-all' })}>
          {words.count('apply_all_do', preview.changes)}
        </button>
        <button type="button" className="button button-quiet" onClick={() => onWish({ kind: 'preview', isOn: false })}>
          {words('back')}
        </button>
      </div>
    </section>
  );
}
