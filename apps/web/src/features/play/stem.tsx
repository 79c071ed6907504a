import type { RefObject } from 'react';

/** The question itself; it takes the focus when a new one comes, so that it is read aloud. */
export function Stem(props: { id: string; text: string; heading: RefObject<HTMLHeadingElement | null> }) {
  return (
    <h1
      id={props.id}
      ref={props.heading}
      tabIndex={-1}
      className="whitespace-pre-line font-serif font-semibold text-stem"
    >
      {props.text}
    </h1>
  );
}
