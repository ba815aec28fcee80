/** A part of the page that is drawn anew only when what it is given differs from before, in content. */
import { dequal } from 'dequal/lite';
import { Component, type ComponentType, type JSX } from 'preact';

export function memo<Props extends object>(view: (props: Props) => JSX.Element | null): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !dequal(this.props, next);
    }

    override render(props: Props): JSX.Element | null {
      return view(props);
    }
  };
}
