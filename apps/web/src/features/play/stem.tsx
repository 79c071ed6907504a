import type { RefObject } from 'react';
import { DropMark } from '../../components/drop-mark';

/** A quotation in a stem, with its marks. */
const quotation = /(“[^”]+”)/;

/**
 * The question itself; it takes the focus when a new one comes, so that it is read aloud. Words somebody is quoted with are set
 * apart, under an old-style mark.
 */
export function Stem(props: { id: string; text: string; heading: RefObject<HTMLHeadingElement | null> }) {
  const parts = props.text.split(quotation);
  return (
    <>
      {parts.length > 1 && <DropMark className="mb-2 h-5 self-start text-press" />}
      <h1
        id={props.id}
        ref={props.heading}
        tabIndex={-1}
        className="whitespace-pre-line font-semibold font-serif text-stem"
      >
        {parts.map((part, index) =>
          quotation.test(part) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one stem never change places
            <em key={index} className="font-normal">
              {part}
            </em>
          ) : (
            part
          ),
        )}
      </h1>
    </>
  );
}
