package import AloudModel

/// Something of a survey that cannot be told, while the rest can.
package struct StatusTrouble {
  /// Nothing, where it is the survey as a whole.
  package let wave: Identifier<Wave>?
  package let refusal: Refusal
}
