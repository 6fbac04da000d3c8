/** The best of many candidates: a heap with the worst of those kept on top, so that most newcomers cost one comparison. */
export class Best {
  private readonly ids: number[] = [];
  private readonly scores: number[] = [];
  private readonly days: number[] = [];

  constructor(private readonly limit: number) {}

  /** A score below this has no chance. */
  get least(): number {
    return this.ids.length < this.limit ? Number.NEGATIVE_INFINITY : this.scores[0]!;
  }

  /** Offers a candidate. Of equal scores the later day is better, and of equal days the smaller id. */
  add(id: number, score: number, day: number): void {
    const { ids, scores, days } = this;
    if (ids.length < this.limit) {
      ids.push(id);
      scores.push(score);
      days.push(day);
      this.rise(ids.length - 1);
    } else if (this.limit > 0 && this.isBetter(score, day, id, 0)) {
      ids[0] = id;
      scores[0] = score;
      days[0] = day;
      this.sink();
    }
  }

  /** What was kept, best first. */
  sorted(): { readonly id: number; readonly score: number }[] {
    return this.ids
      .map((id, index) => ({ id, score: this.scores[index]!, day: this.days[index]! }))
      .toSorted((left, right) => right.score - left.score || right.day - left.day || left.id - right.id);
  }

  private isBetter(score: number, day: number, id: number, than: number): boolean {
    const [otherScore, otherDay] = [this.scores[than]!, this.days[than]!];
    if (score !== otherScore) return score > otherScore;
    return day !== otherDay ? day > otherDay : id < this.ids[than]!;
  }

  private rise(from: number): void {
    for (let index = from; index > 0; ) {
      const parent = (index - 1) >> 1;
      if (this.isBetter(this.scores[index]!, this.days[index]!, this.ids[index]!, parent)) return;
      this.swap(index, parent);
      index = parent;
    }
  }

  private sink(): void {
    for (let index = 0; ; ) {
      let worst = index;
      for (let child = 2 * index + 1; child <= 2 * index + 2 && child < this.ids.length; child++) {
        if (this.isBetter(this.scores[worst]!, this.days[worst]!, this.ids[worst]!, child)) worst = child;
      }
      if (worst === index) return;
      this.swap(index, worst);
      index = worst;
    }
  }

  private swap(one: number, other: number): void {
    exchange(this.ids, one, other);
    exchange(this.scores, one, other);
    exchange(this.days, one, other);
  }
}

function exchange(column: number[], one: number, other: number): void {
  const value = column[one]!;
  column[one] = column[other]!;
  column[other] = value;
}
