import type { ShownItem } from '@quoth/quiz-core/schema';
import { Icon } from '../../../../components/icon';
import { Letter } from '../../letter';
import { tile } from '../../tile';

/** Lettered options, native radios or (where `several` may be right) checkboxes underneath. */
export function OptionsControl(props: {
  name: string;
  labelledBy: string;
  options: readonly ShownItem[];
  several: boolean;
  chosen: readonly string[];
  onToggle: (id: string) => void;
}) {
  return (
    <fieldset aria-labelledby={props.labelledBy} className="grid gap-3">
      {props.options.map(({ id, text }, index) => {
        const chosen = props.chosen.includes(id);
        return (
          <label
            key={id}
            className={`${tile} transition-colors duration-100 has-focus-visible:outline-3 has-focus-visible:outline-press has-focus-visible:outline-offset-2 ${
              chosen ? 'border-press bg-press-wash' : 'border-rule-strong bg-sheet hover:border-press'
            }`}
          >
            <input
              type={props.several ? 'checkbox' : 'radio'}
              name={props.name}
              checked={chosen}
              onChange={() => props.onToggle(id)}
              className="sr-only"
            />
            <Letter index={index} several={props.several} filled={chosen} />
            <span className="min-w-0 grow font-serif">{text}</span>
            <Icon name="check" className={`size-5 text-press ${chosen ? '' : 'invisible'}`} />
          </label>
        );
      })}
    </fieldset>
  );
}
