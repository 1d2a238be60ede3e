import AloudBallots
import AloudModel
import AloudTestSupport
import AloudWaveSupport
import Foundation
import Testing

@testable import AloudCollector

/// What a page of ours may send, and nothing else.
@Suite struct SubmissionReaderTests {
  private static let reader = SubmissionReader(Fernhill.rich)

  private func read(
    _ fields: [(String, String)], _ reader: SubmissionReader = reader
  ) -> SubmissionReader.Reading {
    reader.read(Array(Served.encoded(fields).utf8))
  }

  private func response(_ fields: [(String, String)]) -> Response? {
    guard case .submission(.plain(let response, _, _)) = read([("code", code)] + fields) else {
      return nil
    }
    return response
  }

  private func refusal(
    _ fields: [(String, String)], _ reader: SubmissionReader = reader
  ) -> SubmissionOutcome? {
    switch read(fields, reader) {
    case .refused(let outcome), .returned(_, let outcome): outcome
    case .submission, .language: nil
    }
  }

  private let code = Slips.shared.codes[0].printed(as: .checked)

  @Test func `plain answers are read as chosen`() {
    let read = response([
      ("item.ask-for-help", "4"), ("item.say-unsure", ""), ("group.role", "teaching"),
      ("comment.keep", "More time,\r\nplease. "), ("quote.keep", "yes"),
    ])
    #expect(
      read
        == Response(
          answers: [Fernhill.askForHelp: 4], groups: [Fernhill.role: Identifier("teaching")!],
          comments: [Fernhill.keep: Comment(text: "More time,\nplease.", quote: true)]))
  }

  @Test func `no answer at all is a submission, once it was asked for`() {
    #expect(response([("blank", "yes")]) == Response(answers: [:]))
    #expect(
      response([
        ("blank", "yes"), ("item.ask-for-help", ""), ("group.role", ""), ("comment.keep", " \r\n "),
      ])
        == Response(answers: [:]))
  }

  @Test func `consent without words is nothing`() {
    #expect(
      response([("blank", "yes"), ("quote.keep", "yes"), ("comment.keep", "")])
        == Response(answers: [:]))
  }

  @Test(arguments: [
    ("item.ask-for-help", "6"), ("item.ask-for-help", "0"), ("item.ask-for-help", "04"),
    ("item.ask-for-help", "+4"), ("item.ask-for-help", "4 "), ("item.ask-for-help", "four"),
    ("item.nobody-asked", "4"), ("item.", "4"), ("item.Ask", "4"), ("item", "4"),
    ("item.ask-for-help.x", "4"), ("group.role", "principal"), ("group.age", "teaching"),
    ("comment.other", "x"), ("quote.keep", "no"), ("quote.Keep", "yes"), ("when", "now"),
    ("name", "Ximena"), ("", "x"),
  ])
  func `what the page does not offer is malformed`(name: String, value: String) {
    #expect(refusal([("code", code), (name, value)]) == .malformed)
  }

  @Test func `the longest comment is taken, and one byte more is too large`() {
    let longest = String(repeating: "é", count: BallotSize.longestComment / 2)
    #expect(response([("comment.keep", longest)])?.comments[Fernhill.keep]?.text == longest)
    #expect(refusal([("code", code), ("comment.keep", longest + "x")]) == .tooLarge)
  }

  @Test func `a sealed ballot comes with a code and nothing else`() {
    var dice = Dice(seed: 5)
    let sealed = SealedBallot.seal(Response(answers: [:]), under: Fernhill.rich, using: &dice)
    let ballot = String(decoding: sealed.bytes, as: UTF8.self)
    guard case .submission(.sealed(let read, let by)) = read([("code", code), ("ballot", ballot)])
    else {
      Issue.record("a sealed ballot is a submission")
      return
    }
    #expect(read.bytes == Array(ballot.utf8) && by == Slips.shared.codes[0])
    for fields in [
      [("code", code), ("ballot", ballot), ("item.ask-for-help", "4")],
      [("code", code), ("ballot", ballot + "A")],
      [("code", code), ("ballot", String(ballot.dropLast()))],
      [("code", code), ("ballot", "")],
      [("code", code), ("ballot", String(repeating: "A", count: ballot.utf8.count))],
      [("code", code), ("ballot", ballot.replacingFirst(".", with: "A"))],
    ] { #expect(refusal(fields) == .malformed) }
  }

  @Test func `T7: a ballot of another length than the wave's is not taken`() {
    let short = Slips.shared.ballots[0]
    #expect(short.bytes.count < Self.reader.ballotLength)
    let text = String(decoding: short.bytes, as: UTF8.self)
    #expect(refusal([("code", code), ("ballot", text)]) == .malformed)
  }

  @Test(arguments: [
    ("", SubmissionOutcome.codeMissing), (" ", .codeMissing), ("7K3M", .codeIncomplete),
    ("7K3M-Q2XD-9TBA-P1", .codeIncomplete), ("ñ", .codeIncomplete),
  ])
  func `of what is no code it is said why`(typed: String, outcome: SubmissionOutcome) {
    #expect(refusal([("code", typed)]) == outcome)
  }

  @Test func `a code with one symbol mistyped is said to be mistyped`() {
    let other = code.hasSuffix("7") ? "8" : "7"
    #expect(refusal([("code", String(code.dropLast()) + other)]) == .codeMistyped)
  }

  @Test func `without a code nothing is taken where there are slips`() {
    #expect(refusal([("item.ask-for-help", "4")]) == .codeMissing)
  }

  @Test func `a blank form is given back once, and taken the second time`() {
    #expect(refusal([("code", code)]) == .blank)
    #expect(refusal([("code", code), ("comment.keep", " ")]) == .blank)
    #expect(refusal([("code", code), ("blank", "maybe")]) == .malformed)
    guard case .submission = read([("code", code), ("blank", "yes")]) else {
      Issue.record("a blank form is taken the second time")
      return
    }
  }

  @Test func `a code is read as forgivingly as it may be typed`() {
    let typed = " " + code.lowercased().replacing("-", with: " ")
    guard
      case .submission(.plain(_, let read, _)) = read([
        ("code", typed), ("item.ask-for-help", "4"),
      ])
    else {
      Issue.record("the code was not read")
      return
    }
    #expect(read == Slips.shared.codes[0])
  }

  @Test func `over an open link there is no code, and none is taken`() {
    let reader = SubmissionReader(Fernhill.openLink)
    for fields in [[("item.ask-for-help", "4")], [("code", ""), ("item.ask-for-help", "4")]] {
      guard case .submission(.plain(let response, nil, _)) = read(fields, reader) else {
        Issue.record("\(fields) is a submission")
        continue
      }
      #expect(response.answers == [Fernhill.askForHelp: 4])
    }
    #expect(refusal([("code", code)], reader) == .malformed)
  }

  @Test func `no form that a page can send is longer than is read`() {
    let answers = Fernhill.rich.plan.items.map { ("item.\($0)", "5") }
    let comment = String(repeating: "é", count: BallotSize.longestComment / 2)
    let longest =
      [
        ("code", code), ("group.role", "teaching"), ("comment.keep", comment),
        ("quote.keep", "yes"),
      ]
      + answers
    #expect(Served.encoded(longest).utf8.count <= Self.reader.longestForm)
    #expect(Self.reader.ballotLength + 200 <= Self.reader.longestForm)
  }
}

extension String {
  fileprivate func replacingFirst(_ old: Character, with new: Character) -> String {
    guard let place = firstIndex(of: old) else { return self }
    return replacingCharacters(in: place...place, with: String(new))
  }
}
