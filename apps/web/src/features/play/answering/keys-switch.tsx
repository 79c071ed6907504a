import { useTranslations } from 'use-intl';
import { TickBox } from '../../../components/tick-box';
import { letterOf } from '../tile';
import { useKeysSetting } from './use-keys-setting';

/** Only so many options have a key. */
const most = 6;

/** Switches the answer keys off and on, for people whose speech or switch control would press them by mistake. */
export function KeysSwitch({ options }: { options: number }) {
  const t = useTranslations('play');
  const [on, setOn] = useKeysSetting();
  const last = Math.min(options, most);
  return (
    <div className="mt-4 not-any-pointer-fine:hidden text-ink-soft text-small">
      <TickBox checked={on} onChange={(event) => setOn(event.currentTarget.checked)}>
        {t('keys', { last, letter: letterOf(last - 1) })}
      </TickBox>
    </div>
  );
}
