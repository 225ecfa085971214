// What has been opened, closed again in the opposite order, once, however often we are asked.

export class Shutdown {
  private readonly steps: { readonly name: string; readonly close: () => Promise<unknown> }[] = [];
  private ended: Promise<boolean> | undefined;

  get isAsked(): boolean {
    return this.ended !== undefined;
  }

  /** To be closed before everything that was named earlier. */
  then(name: string, close: () => Promise<unknown>): void {
    this.steps.push({ name, close });
  }

  /** False when a step failed; the others are taken all the same. */
  run(report: (line: string) => void): Promise<boolean> {
    this.ended ??= this.closeAll(report);
    return this.ended;
  }

  private async closeAll(report: (line: string) => void): Promise<boolean> {
    let isClean = true;
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        await step.close();
      } catch (cause) {
        isClean = false;
        report(`${step.name}: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    }
    return isClean;
  }
}
