import { type RefObject, useEffect, useRef, useState } from 'react';
import { tabStorage } from './tab-storage';

/** How long typing has to rest before its text is counted and kept, in milliseconds. */
const rest = 150;

interface TextSize {
  readonly words: number;
  readonly characters: number;
}

/**
 * A long text that outlives a reload of this tab. The text area itself holds it: a key pressed in 200,000 characters costs nothing
 * here, and what is done with the whole of it waits until typing rests or the page is left.
 *
 * @param name what it is kept under
 * @returns the ref of the text area, what to call on every input, its size, the text itself, and the way to forget it once sent
 */
export function useKeptText(name: string): {
  area: RefObject<HTMLTextAreaElement | null>;
  onInput: () => void;
  size: TextSize;
  text: () => string;
  forget: () => void;
} {
  const area = useRef<HTMLTextAreaElement>(null);
  const resting = useRef<number | undefined>(undefined);
  const [size, setSize] = useState<TextSize>({ words: 0, characters: 0 });

  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    // What somebody typed before this ran is newer than what was kept.
    if (element.value === '') element.value = tabStorage.read(name) ?? '';
    setSize(sizeOf(element.value));
    const keepNow = () => {
      if (resting.current === undefined) return;
      stop(resting);
      tabStorage.write(name, element.value);
    };
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [name]);

  const text = () => area.current?.value ?? '';
  return {
    area,
    size,
    text,
    onInput: () => {
      stop(resting);
      resting.current = window.setTimeout(() => {
        resting.current = undefined;
        tabStorage.write(name, text());
        setSize(sizeOf(text()));
      }, rest);
    },
    forget: () => {
      stop(resting);
      tabStorage.write(name, null);
    },
  };
}

function stop(timer: RefObject<number | undefined>): void {
  window.clearTimeout(timer.current);
  timer.current = undefined;
}

function sizeOf(text: string): TextSize {
  return { words: text.match(/\S+/g)?.length ?? 0, characters: text.length };
}
