/** Why a formula has no value: never an error of the signer's; the field is empty, and says why. */
export type NoValueReason =
  | 'emptyOperand'
  | 'divisionByZero'
  | 'notANumber'
  /** Beyond ±1e308. */
  | 'tooLarge'
  /** Text of more than 10,000 characters. */
  | 'tooLong';

/** Ends the evaluation of a formula; caught where it began. */
export class NoValue extends Error {
  override readonly name = 'NoValue';
  readonly reason: NoValueReason;

  constructor(reason: NoValueReason) {
    super(reason);
    this.reason = reason;
  }
}
