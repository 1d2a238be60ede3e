package import AloudHTTP
package import AloudMarkup
import AloudModel

/// What is on the desk, behind the door.
package protocol DeskPages: Sendable {
  /// What stands at an address.
  func answer(at path: DeskPath, in language: DeskLanguage) -> DeskAnswer

  /// Whether files may be sent to an address.
  func takesFiles(at path: DeskPath) -> Bool

  /// Does what a form of the desk asks for.
  func answer(to form: SubmittedForm, at path: DeskPath, in language: DeskLanguage) -> DeskAnswer
}

extension DeskPages {
  package func takesFiles(at path: DeskPath) -> Bool { false }
}

/// An address of the desk: the parts between the slashes.
package struct DeskPath: Hashable, Sendable {
  package let parts: [String]

  package init(_ parts: String...) { self.parts = parts }

  init(_ parts: [String]) { self.parts = parts }

  init(_ path: Substring) { parts = path.split(separator: "/").map(String.init) }

  package var text: String { "/" + parts.joined(separator: "/") }
}

/// What is said to a request.
package enum DeskAnswer: Sendable {
  case page(DeskPage)
  /// To be looked at next.
  case redirection(DeskPath)
  /// A whole document of ours, as it is given to others: `policy` is its own, in a header.
  case document([UInt8], policy: String)
  /// A file to keep.
  case file([UInt8], name: String, type: String)
  /// The last page of the desk for this browser: from then on nobody is let in.
  case farewell(DeskPage)
  case nothingHere
}

/// One page of the desk, without what surrounds them all.
package struct DeskPage: Sendable {
  /// What went wrong with what was sent, if anything.
  package enum Outcome: Sendable {
    case fine
    /// The page says what has to be mended.
    case mistaken
    /// Something else stands against it, such as a command that is at work.
    case refused
  }

  package let title: String
  package let outcome: Outcome
  /// The way back, from the desk on; empty on the first page.
  package let trail: [DeskLink]
  package let content: HTML
  /// What to type in place of this page, where there is such a command.
  package let command: String?
  /// Whether another page of the desk stands in it: it is as wide as the window then.
  package let isFraming: Bool
  /// Whether it is asked for again by itself, since something goes on.
  package let isWaiting: Bool

  package init(
    title: String, outcome: Outcome = .fine, trail: [DeskLink] = [], content: HTML,
    command: String? = nil, isFraming: Bool = false, isWaiting: Bool = false
  ) {
    self.title = title
    self.outcome = outcome
    self.trail = trail
    self.content = content
    self.command = command
    self.isFraming = isFraming
    self.isWaiting = isWaiting
  }
}

/// A link to another page of the desk.
package struct DeskLink: Hashable, Sendable {
  package let title: String
  package let path: DeskPath

  package init(_ title: String, _ path: DeskPath) {
    self.title = title
    self.path = path
  }
}
