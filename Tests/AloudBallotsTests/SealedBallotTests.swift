import AloudCrypto
import AloudModel
import AloudTestSupport
import Foundation
import Testing

@testable import AloudBallots

/// One ballot from sealing to opening.
@Suite struct SealedBallotTests {
  @Test(arguments: [
    Response(answers: [:]), Fernhill.fullResponse,
    Response(answers: [Fernhill.haveSay: 0], groups: [Fernhill.role: Fernhill.teaching]),
  ])
  func `a sealed ballot opens with its key`(response: Response) {
    let sealed = ballot(response)
    let opened = sealed.open(with: Fernhill.key(), under: Fernhill.manifest())
    #expect(opened.response == response)
  }

  @Test func `a ballot is read back from its bytes`() {
    let sealed = ballot(Fernhill.fullResponse)
    #expect(SealedBallot(reading: sealed.bytes) == sealed)
    #expect(SealedBallot(reading: Array("not a ballot".utf8)) == nil)
    #expect(SealedBallot(reading: []) == nil)
    #expect(SealedBallot(reading: sealed.bytes + [0x0A]) == nil)
  }

  @Test func `the same answers never give the same ballot or the same nonce`() {
    var dice = Dice(seed: 5)
    let manifest = Fernhill.manifest()
    let ballots = (0..<20).map { _ in
      SealedBallot.seal(Fernhill.fullResponse, under: manifest, using: &dice)
    }
    #expect(Set(ballots).count == 20)
    let nonces = ballots.map { ballot -> [UInt8] in
      guard case .opened(let open) = ballot.open(with: Fernhill.key(), under: manifest) else {
        return []
      }
      return open.nonce
    }
    #expect(Set(nonces).count == 20 && nonces.allSatisfy { $0.count == 16 })
  }

  @Test func `another key does not open a ballot`() {
    let opened = ballot(Fernhill.fullResponse)
      .open(with: Fernhill.key(2), under: Fernhill.manifest())
    #expect(opened.response == nil)
  }

  @Test func `T9: nothing of the answers is readable in a sealed ballot`() {
    let text = String(decoding: ballot(Fernhill.fullResponse).bytes, as: UTF8.self)
    for word in ["ask-for-help", "More", "teaching", "answers", "manifest"] {
      #expect(!text.contains(word))
      #expect(!text.contains(Base64URL.encode(Array(word.utf8)).dropLast(2)))
    }
  }

  @Test func `T5: a ballot and an envelope have no member about a person or a time`() throws {
    let manifest = Fernhill.manifest()
    let sealed = ballot(Fernhill.fullResponse)
    guard case .opened(let content) = sealed.message.open(with: Fernhill.key()) else {
      Issue.record("the ballot does not open")
      return
    }
    #expect(
      try members(content) == ["answers", "comments", "groups", "manifest", "nonce", "v"])
    var dice = Dice(seed: 1)
    let file = DroppedFile(
      code: Code(using: &dice), ballot: sealed, under: manifest, using: &dice)
    guard case .opened(let cover) = file.envelope.message.open(with: Fernhill.intake().key) else {
      Issue.record("the envelope does not open")
      return
    }
    #expect(try members(cover) == ["ballot", "code"])
    let text = String(decoding: content, as: UTF8.self)
    #expect(text.contains(#""keep-or-change":{"quote":true,"text":"#))
  }

  private func members(_ json: [UInt8]) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: Data(json))
    return try #require(object as? [String: Any]).keys.sorted()
  }

  @Test func `a ballot made under a changed manifest is invalid`() {
    let promised = Fernhill.manifest()
    let changed = Fernhill.manifest(
      Fernhill.survey(promise: Fernhill.promise(minimumResponses: 11)))
    #expect(ballot(under: changed).open(with: Fernhill.key(), under: promised).response == nil)
    #expect(ballot(under: changed).open(with: Fernhill.key(), under: changed).response != nil)
  }

  @Test func `a ballot of another program is opened, whatever the order of its members`() {
    let opened = foreignBallot(plaintext(content()))
      .open(with: Fernhill.key(), under: Fernhill.manifest())
    #expect(opened.response == Response(answers: [Fernhill.askForHelp: 4]))
  }

  @Test(arguments: [-1, 1, 256, -256])
  func `T7: a plaintext of any other length is invalid`(longer: Int) {
    let manifest = Fernhill.manifest()
    let sealed = foreignBallot(plaintext(content(), longer: longer))
    #expect(sealed.open(with: Fernhill.key(), under: manifest).response == nil)
  }

  static let illegal: [String] = [
    content(version: 2),
    content(nonce: "AAAAAAAAAAAAAAAAAAAA"), content(nonce: "AAAAAAAAAAAAAAAAAAAAAAAA"),
    content(nonce: "AAAAAAAAAAAAAAAAAAAAA!"), content(nonce: ""),
    content(nonce: "AAAAAAAAAAAAAAAAAAAAAB"),
    content(answers: #"{"ask-for-help":0}"#), content(answers: #"{"ask-for-help":6}"#),
    content(answers: #"{"ask-for-help":4.5}"#), content(answers: #"{"ask-for-help":"4"}"#),
    content(answers: #"{"ask-for-help":99999999999999999999}"#),
    content(answers: #"{"have-say":11}"#), content(answers: #"{"have-say":-1}"#),
    content(answers: #"{"another-item":1}"#), content(answers: #"{"Ask":1}"#),
    content(groups: #"{"role":"principal"}"#), content(groups: #"{"tenure":"teaching"}"#),
    content(comments: #"{"other":{"text":"x","quote":false}}"#),
    content(comments: #"{"keep-or-change":{"text":"x"}}"#),
    content(
      comments:
        #"{"keep-or-change":{"text":"\#(String(repeating: "x", count: 2_001))","quote":true}}"#),
    "{}", "", "[]", "null", #"{"v":1}"#, content() + "x", "\u{FEFF}" + content() + "}",
  ]

  @Test(arguments: illegal)
  func `an edited answer, group, comment, nonce or version is invalid`(json: String) {
    let sealed = foreignBallot(plaintext(json))
    #expect(sealed.open(with: Fernhill.key(), under: Fernhill.manifest()).response == nil)
  }

  @Test func `an answer to a scale this wave does not ask is invalid`() {
    let manifest = Fernhill.manifest(
      Fernhill.survey(waves: [Fernhill.wave(asks: [Fernhill.policies])]))
    func open(_ answers: String) -> Response? {
      foreignBallot(plaintext(content(manifest: manifest, answers: answers), under: manifest))
        .open(with: Fernhill.key(), under: manifest).response
    }
    #expect(open(#"{"have-say":1}"#) != nil)
    #expect(open(#"{"ask-for-help":1}"#) == nil)
  }

  @Test func `a comment is invalid where comments were not promised`() {
    let survey = Fernhill.survey(promise: Fernhill.promise(comments: .off))
    let manifest = Fernhill.manifest(survey)
    let json = content(
      manifest: manifest, comments: #"{"keep-or-change":{"text":"x","quote":true}}"#)
    let sealed = foreignBallot(plaintext(json, under: manifest))
    #expect(sealed.open(with: Fernhill.key(), under: manifest).response == nil)
    #expect(survey.commentsAsked.isEmpty && Fernhill.survey().commentsAsked.count == 1)
  }

  @Test func `a changed character of a ballot is refused or makes it invalid`() {
    let bytes = ballot(Fernhill.fullResponse).bytes
    let manifest = Fernhill.manifest()
    let key = Fernhill.key()
    for place in stride(from: 0, to: bytes.count, by: 3) {
      var changed = bytes
      changed[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      guard let read = SealedBallot(reading: changed) else { continue }
      #expect(read.open(with: key, under: manifest).response == nil, "at \(place)")
    }
  }
}
