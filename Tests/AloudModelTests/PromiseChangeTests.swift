import Testing

@testable import AloudModel

@Suite struct PromiseChangeTests {
  static func promise(
    responses: Int = 12, group: Int = 9, comments: CommentPolicy = .off,
    channels: [Channel] = [.slips, .file], count: CountingPlace = .keyHolder,
    role: String = "Staff representative", key: String? = nil
  ) -> Promise {
    Promise(
      minimumResponses: responses, minimumGroup: group, comments: comments, channels: channels,
      count: count, keyHolder: KeyHolder(role: Fernhill.text(role), key: key))
  }

  struct Change: Sendable {
    let to: Promise
    let part: PromisePart
    let direction: PromiseDirection
  }

  static let changes: [Change] = [
    Change(to: promise(responses: 13), part: .minimumResponses, direction: .tightened),
    Change(to: promise(responses: 11), part: .minimumResponses, direction: .loosened),
    Change(to: promise(group: 10), part: .minimumGroup, direction: .tightened),
    Change(to: promise(group: 8), part: .minimumGroup, direction: .loosened),
    Change(to: promise(comments: .themes), part: .comments, direction: .loosened),
    Change(to: promise(count: .operator), part: .count, direction: .loosened),
    Change(to: promise(channels: [.slips]), part: .channels, direction: .changed),
    Change(to: promise(role: "Nurse"), part: .role, direction: .changed),
    Change(to: promise(key: "aloud-key-1-x"), part: .key, direction: .changed),
  ]

  @Test func `a promise that was kept has no changes`() {
    #expect(Self.promise().changes(since: Self.promise()).isEmpty)
    #expect(Self.promise(channels: [.file, .slips]).changes(since: Self.promise()).isEmpty)
  }

  @Test(arguments: changes)
  func `one part that differs is one change`(change: Change) {
    let found = change.to.changes(since: Self.promise())
    #expect(found == [PromiseChange(part: change.part, direction: change.direction)])
  }

  @Test(arguments: changes)
  func `what is looser one way is tighter the other`(change: Change) {
    let back = Self.promise().changes(since: change.to).map(\.direction)
    switch change.direction {
    case .tightened: #expect(back == [.loosened])
    case .loosened: #expect(back == [.tightened])
    case .changed: #expect(back == [.changed])
    }
  }

  @Test func `every part is compared`() {
    #expect(Set(Self.changes.map(\.part)) == Set(PromisePart.allCases))
  }
}
