/** The costs of a run, however long: when the list is full every second one is dropped, and every second one follows. */
export class History {
  readonly costs: number[] = [];
  /** costs[i] is that of batch i·every. */
  every = 1;
  private readonly most: number;
  private seen = 0;

  /** @param most  entries at most; at least 2 */
  constructor(most: number) {
    this.most = most;
  }

  push(cost: number): void {
    if (this.seen++ % this.every !== 0) return;
    if (this.costs.length === this.most) {
      for (let i = 0; 2 * i < this.costs.length; i++) this.costs[i] = this.costs[2 * i] as number;
      this.costs.length = Math.ceil(this.most / 2);
      this.every *= 2;
      if ((this.seen - 1) % this.every !== 0) return;
    }
    this.costs.push(cost);
  }
}
