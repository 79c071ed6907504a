import type { Span } from '@quoth/quiz-core/schema';
import { type TextSegment, textSegments } from './text-segments';

/** A stretch of an article with its evidence marked as with a pen, and speaker and cue underlined within it. */
export function MarkedText(props: { text: string; of: Span; marked: readonly Span[]; underlined: readonly Span[] }) {
  return textSegments(props.text, props.of, props.marked, props.underlined).map((segment) => (
    <Segment key={segment.start} segment={segment} />
  ));
}

function Segment({ segment }: { segment: TextSegment }) {
  const words = segment.underlined ? <u className="decoration-2 underline-offset-4">{segment.text}</u> : segment.text;
  return segment.marked ? <mark className="marker">{words}</mark> : words;
}
