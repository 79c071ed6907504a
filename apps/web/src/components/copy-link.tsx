import { useRef, useState, useSyncExternalStore } from 'react';
import { Button } from './button';
import { fieldLook } from './field';
import { Icon } from './icon';

const never = () => () => {};

/** Where people reach this site: as its layout says from PUBLIC_URL, or else where this page was opened. */
const siteOrigin = () => document.documentElement.dataset.publicOrigin ?? location.origin;

/**
 * Shows the address of a page of ours and copies it. The field can be selected by hand too: browsers let pages write to the
 * clipboard over HTTPS and on localhost only.
 */
export function CopyLink(props: { path: string; label: string; copy: string; copied: string; selected: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const origin = useSyncExternalStore(never, siteOrigin, () => '');
  async function copy() {
    try {
      await navigator.clipboard.writeText(origin + props.path);
      setSaid(props.copied);
    } catch {
      field.current?.select();
      setSaid(props.selected);
    }
  }
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          aria-label={props.label}
          value={origin + props.path}
          onFocus={(event) => event.currentTarget.select()}
          className={`${fieldLook} min-w-0 flex-1 basis-56 text-ink-soft`}
        />
        <Button onClick={copy}>
          {said === props.copied ? <Icon name="check" /> : <Icon name="link" />}
          {props.copy}
        </Button>
      </div>
      <p role="status" className="min-h-6 text-ink-soft text-small">
        {said}
      </p>
    </div>
  );
}
