/** The unbroken sicknesses of one person, in columns that are used again for the next person. */
export class Sicknesses {
  count = 0;
  /** The first and the last day, both included. */
  from: Int32Array = new Int32Array(0);
  to: Int32Array = new Int32Array(0);
  /** 0 where it is known that the employee did not fully return and work before the next one. */
  returned: Uint8Array = new Uint8Array(0);
  /** The number of the sick-pay period. */
  period: Int32Array = new Int32Array(0);
  /** The number of the first day among the sick days of the sick-pay period. */
  periodDay: Int32Array = new Int32Array(0);
  /** The last day that is the employer's; the day before the first day where none is. */
  employerTo: Int32Array = new Int32Array(0);
  /** The number of the chain. */
  chain: Int32Array = new Int32Array(0);
  /** The number of the first day in the chain. */
  chainDay: Int32Array = new Int32Array(0);
  /** The first days of the sick-pay period and of the chain. */
  periodFrom: Int32Array = new Int32Array(0);
  chainFrom: Int32Array = new Int32Array(0);

  /** Forgets the person before, and makes room for so many sicknesses. */
  reset(most: number): void {
    this.count = 0;
    if (most <= this.from.length) return;
    const room = most * 2;
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.returned = new Uint8Array(room);
    this.period = new Int32Array(room);
    this.periodDay = new Int32Array(room);
    this.employerTo = new Int32Array(room);
    this.chain = new Int32Array(room);
    this.chainDay = new Int32Array(room);
    this.periodFrom = new Int32Array(room);
    this.chainFrom = new Int32Array(room);
  }
}
