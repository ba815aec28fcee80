/** The width of an element in pixels, in steps, so that a picture is not drawn anew for every pixel. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const STEP = 20;
const LEAST = 280;
const MOST = 1120;

export function useWidth(): [RefObject<HTMLDivElement | null>, number | undefined] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | undefined>(undefined);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const whole = Math.floor(entry.contentRect.width / STEP) * STEP;
      setWidth(Math.min(Math.max(whole, LEAST), MOST));
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, width];
}
