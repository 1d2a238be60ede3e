import AloudBallots
import AloudCounting
import AloudModel

@testable import AloudCollector
@testable import AloudHTTP

/// A page as text, and the few things that tests look for in it.
struct PageText {
  let text: String

  init(_ page: Page) { self.init(page.bytes) }

  init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

  func count(of part: String) -> Int {
    text.split(separator: part, omittingEmptySubsequences: false).count - 1
  }

  func contains(_ part: String) -> Bool { text.contains(part) }

  /// What stands between each start and the end that follows it.
  func all(between start: String, and end: String) -> [String] {
    text.split(separator: start, omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
    }
  }

  var style: String { all(between: "<style>", and: "</style>")[0] }
  var script: String { all(between: "<script>", and: "</script>")[0] }
  var title: String { all(between: "<title>", and: "</title>")[0] }
  /// The page without the script and the style.
  var markup: String {
    text.replacing(script, with: "").replacing(style, with: "")
  }
  /// The names of the fields a form sends.
  var fieldNames: Set<String> {
    let names = PageText(Array(markup.utf8)).all(between: " name=", and: ">")
    return Set(names.map { String($0.drop { $0 == "\"" }.prefix { $0 != "\"" && $0 != " " }) })
  }
}

extension SubmissionOutcome {
  static let all: [SubmissionOutcome] = [
    .stored(receipt: nil), .stored(receipt: Receipt(printed: "0C49V7AZBV")),
    .storedBefore(receipt: nil), .codeUsed, .copyOfAnotherBallot, .unknownCode, .codeMissing,
    .codeIncomplete, .codeMistyped, .voidedCode, .blank, .malformed, .notOpenYet, .closed, .over,
    .tooLarge, .notStored, .notFound,
  ]
}
