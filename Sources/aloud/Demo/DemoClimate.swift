import AloudModel
import ArgumentParser

/// What kind of school the demo invents.
enum DemoClimate: String, CaseIterable, Sendable, ExpressibleByArgument {
  /// Fernhill: one leg of safety stronger than the other, decisions shared more and more.
  case usual
  /// Few feel able to answer honestly, and little is safe.
  case wary
  /// Those who come last in the head-counts see another school than the first.
  case divided

  /// Points by which a scale stands off the usual.
  func shift(of scale: Identifier<Scale>) -> Int {
    switch self {
    case .usual, .divided: 0
    case .wary:
      switch scale.text {
      case "honesty": -24
      case "vulnerability": -14
      case "reward": -10
      default: -4
      }
    }
  }

  /// Points by which a person stands off the others, by the place in the head-counts.
  func shift(of person: Int, of invited: Int) -> Int {
    switch self {
    case .usual, .wary: 0
    case .divided: 9 * person < 5 * invited ? 7 : -9
    }
  }
}
