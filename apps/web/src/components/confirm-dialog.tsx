import { type ReactNode, useId, useRef } from 'react';
import { Button } from './button';
import { useHydrated } from './use-hydrated';

/** The browser opens and closes the dialog by itself: a click that comes before the page's code is there is not lost. React's types lack this. */
const opens = (dialogId: string) => ({ command: 'show-modal', commandfor: dialogId });
const closes = (dialogId: string) => ({ command: 'close', commandfor: dialogId });

/** A button that asks before it does something that cannot be undone. `confirm` names the deed, `cancel` the way out. */
export function ConfirmDialog(props: {
  opener: string;
  openerIcon?: ReactNode;
  openerKind?: 'secondary' | 'quiet' | 'danger';
  title: string;
  children: ReactNode;
  confirm: string;
  cancel: string;
  busy?: boolean;
  onConfirm: () => void;
}) {
  const titleId = useId();
  const dialogId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const isHydrated = useHydrated();
  return (
    <>
      <Button kind={props.openerKind ?? 'secondary'} {...opens(dialogId)} onClick={openWhereTheBrowserCannot}>
        {props.openerIcon}
        {props.opener}
      </Button>
      <dialog
        ref={dialog}
        id={dialogId}
        aria-labelledby={titleId}
        className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-card border border-rule bg-sheet p-6 text-ink"
      >
        <h2 id={titleId} className="font-bold font-serif text-stem">
          {props.title}
        </h2>
        <div className="mt-2 text-ink-soft">{props.children}</div>
        <div className="mt-6 flex flex-wrap justify-end gap-3">
          <Button {...closes(dialogId)} onClick={() => dialog.current?.close()}>
            {props.cancel}
          </Button>
          <Button kind="danger" disabled={!isHydrated} busy={props.busy ?? false} onClick={props.onConfirm}>
            {props.confirm}
          </Button>
        </div>
      </dialog>
    </>
  );

  function openWhereTheBrowserCannot() {
    if (!('commandForElement' in HTMLButtonElement.prototype)) dialog.current?.showModal();
  }
}
