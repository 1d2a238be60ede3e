import AloudModel
import AloudTally

extension WaveTally {
  func item(_ id: Identifier<Item>) -> ItemTally {
    guard let tally = items[id] else { preconditionFailure("every item asked is tallied") }
    return tally
  }

  func scale(_ id: Identifier<Scale>) -> ScaleTally {
    guard let tally = scales[id] else { preconditionFailure("every scale asked is tallied") }
    return tally
  }
}

extension GroupTally {
  func scale(_ id: Identifier<Scale>) -> ScaleTally {
    guard let tally = scales[id] else { preconditionFailure("every scale asked is tallied") }
    return tally
  }
}
