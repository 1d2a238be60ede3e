import AloudDefinition
import AloudDiagnostics
import AloudModel

/// What became of a form, for programs: one line.
struct AccountJSON {
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

  private struct LeftPart: JSONWritable {
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

    var json: JSONTree {
      ["file": file.json, "line": line.json, "column": column.json, "reason": reason.json]
    }
  }

  private struct ReversedPart: JSONWritable {
    let question: String
    let basis: String

    var json: JSONTree {
      ["question": question.json, "basis": basis.json]
    }
  }

  private struct ListPart: JSONWritable {
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

    var json: JSONTree {
      ["name": name.json, "least_safe": leastSafe.json, "safest": safest.json, "basis": basis.json]
    }
  }
}

extension AccountJSON: JSONWritable {
  var json: JSONTree {
    [
      "aloud_account": version.json, "questions": questions.json, "scales": scales.json,
      "comments": comments.json, "left_out": leftOut.json, "columns": columns.json,
      "lists": lists.json, "reversed": reversed.json,
    ]
  }
}
