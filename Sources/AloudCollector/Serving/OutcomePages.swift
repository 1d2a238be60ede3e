import AloudBallots
import AloudCounting
import AloudHTTP
import AloudModel

/// What is said of submissions in one language, made ready: a page with a receipt differs from another
/// in the receipt alone, so that no page is written while people wait.
struct OutcomePages: Sendable {
  private let pages: SurveyPages
  private let language: Language
  private let ready: [SubmissionOutcome: PageResponse]
  private let stored: ReceiptPage
  private let storedBefore: ReceiptPage?
  /// Said of a stored answer that came without script, where the next person waits.
  let handedOver: PageResponse?

  init(_ pages: SurveyPages, in language: Language, ready: SurveyRoutes.Readiness = .all) {
    self.pages = pages
    self.language = language
    let kept: [SubmissionOutcome] =
      switch ready {
      case .all: Self.plain
      case .whatMostGet: []
      }
    self.ready = Dictionary(
      uniqueKeysWithValues: kept.map { ($0, PageResponse(pages.outcome($0, in: language))) })
    handedOver = pages.handover(in: language).map { PageResponse($0) }
    stored = ReceiptPage { pages.outcome(.stored(receipt: $0), in: language) }
    storedBefore =
      switch ready {
      case .all: ReceiptPage { pages.outcome(.storedBefore(receipt: $0), in: language) }
      case .whatMostGet: nil
      }
  }

  /// Those without a receipt.
  private static let plain: [SubmissionOutcome] = [
    .stored(receipt: nil), .storedBefore(receipt: nil), .codeUsed, .copyOfAnotherBallot,
    .unknownCode, .codeMissing, .codeIncomplete, .codeMistyped, .voidedCode, .blank, .malformed,
    .notOpenYet, .closed, .over, .tooLarge, .notStored, .notFound,
  ]

  func page(_ outcome: SubmissionOutcome) -> PageResponse {
    switch outcome {
    case .stored(let receipt?): return stored.page(with: receipt)
    case .storedBefore(let receipt?):
      return storedBefore?.page(with: receipt) ?? PageResponse(pages.outcome(outcome, in: language))
    case .stored(nil), .storedBefore(nil), .codeUsed, .copyOfAnotherBallot, .unknownCode,
      .codeMissing, .codeIncomplete, .codeMistyped, .voidedCode, .blank, .malformed, .notOpenYet,
      .closed, .over, .tooLarge, .notStored, .notFound:
      return ready[outcome] ?? PageResponse(pages.outcome(outcome, in: language))
    }
  }
}

/// A page as it is around the receipt; at a station, where no receipt is shown, as it is.
private enum ReceiptPage: Sendable {
  case without(PageResponse)
  case around(PageResponse.Gap)

  init(_ page: (Receipt) -> Page) {
    let receipt = Self.example
    let whole = page(receipt)
    let place = whole.bytes.firstRange(of: Array(receipt.symbols.utf8))
    self = place.map { .around(PageResponse.Gap(whole, at: $0)) } ?? .without(PageResponse(whole))
  }

  func page(with receipt: Receipt) -> PageResponse {
    switch self {
    case .without(let page): page
    case .around(let gap): gap.filled(with: receipt.symbols)
    }
  }

  private static var example: Receipt {
    guard let receipt = Receipt(printed: "ZZZZZZZZZZ") else {
      preconditionFailure("ten symbols of the alphabet are a receipt")
    }
    return receipt
  }
}
