import AloudDefinition
import AloudDiagnostics
import AloudModel

/// What became of a form, for programs: one line.
struct AccountJSON: Encodable {
  private let version = 1
  private let questions: Int
  private let scales: Int
  private let comments: Int
  private let leftOut: [LeftPart]
  private let columns: [String]
  private let lists: [ListPart]
  private let reversed: [ReversedPart]

  static func line(for account: FormAccount) -> String {
    String(
      decoding: CanonicalJSON.bytes(of: AccountJSON(account), layout: .compact), as: UTF8.self)
  }

  private init(_ account: FormAccount) {
    questions = account.questions
    scales = account.scales
    comments = account.comments
    leftOut = account.leftOut.map(LeftPart.init)
    columns = account.columns
    lists = account.lists.map(ListPart.init)
    reversed = account.reversed.map { ReversedPart(question: $0.name, basis: $0.basis) }
  }

  private enum CodingKeys: String, CodingKey {
    case version = "aloud_account"
    case leftOut = "left_out"
    case questions, scales, comments, columns, lists, reversed
  }

  private struct LeftPart: Encodable {
    let file: String
    let line: Int
    let column: Int
    let reason: String

    init(_ left: FormAccount.Left) {
      file = left.file
      line = left.place.line
      column = left.place.column
      reason = left.reason
    }
  }

  private struct ReversedPart: Encodable {
    let question: String
    let basis: String
  }

  private struct ListPart: Encodable {
    let name: String
    let leastSafe: String
    let safest: String
    let basis: String

    init(_ list: FormAccount.List) {
      name = list.name
      leastSafe = list.leastSafe
      safest = list.safest
      basis = list.basis
    }

    private enum CodingKeys: String, CodingKey {
      case name, safest, basis
      case leastSafe = "least_safe"
    }
  }
}
