import AloudCrypto
import AloudModel
import AloudTestSupport
import Testing

@testable import AloudBallots

/// T7: ballots and dropped files of a wave have one length.
@Suite struct BallotSizeTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var options: ClosedRange<Int> = 1...5
    var scales = 3
    var items = 4
    var comments = 2
    var breakdowns = 1
    var asks: Int?

    static let all = [
      Shape(testDescription: "a usual survey"),
      Shape(testDescription: "one question", scales: 1, items: 1, comments: 0, breakdowns: 0),
      Shape(testDescription: "twelve scales of twelve", scales: 12, items: 12, breakdowns: 3),
      Shape(testDescription: "negative values", options: -5...5),
      Shape(testDescription: "negative values alone", options: -10 ... -1),
      Shape(testDescription: "values of three digits", options: 95...105),
      Shape(testDescription: "yes and no", options: 0...1),
      Shape(testDescription: "ten comments", comments: 10),
      Shape(testDescription: "a wave that asks one scale of five", scales: 5, asks: 1),
    ]
  }

  @Test(arguments: Shape.all)
  func `T7: no answers and the longest legal ones give ballots of one length`(shape: Shape) {
    let manifest = manifest(shape)
    let size = BallotSize(for: manifest)
    var dice = Dice(seed: 1)
    for response in responses(under: manifest, options: shape.options) {
      #expect(manifest.permits(response))
      let sealed = SealedBallot.seal(response, under: manifest, using: &dice)
      #expect(sealed.bytes.count == size.sealed)
      #expect(sealed.open(with: Fernhill.key(), under: manifest).response == response)
      let code = Code(using: &dice)
      let file = DroppedFile(code: code, ballot: sealed, under: manifest, using: &dice)
      #expect(file.bytes.count == DroppedFile.length(for: manifest))
    }
  }

  @Test(arguments: Shape.all)
  func `a plaintext is a whole number of blocks`(shape: Shape) {
    let size = BallotSize(for: manifest(shape))
    #expect(size.plaintext.isMultiple(of: 256) && size.plaintext > 0)
  }

  @Test(arguments: [
    String(repeating: "x", count: 2_000), String(repeating: "\"", count: 1_000),
    String(repeating: "\u{1}", count: 333), String(repeating: "👩‍🏫", count: 181),
    String(repeating: "\n", count: 1_000), "",
  ])
  func `a comment is measured as it is written, not as it looks`(text: String) {
    let response = Response(
      answers: [:], comments: [Fernhill.keep: Comment(text: text, quote: true)])
    #expect(Fernhill.manifest().permits(response))
    #expect(ballot(response).bytes.count == ballot().bytes.count)
  }

  @Test(arguments: [
    String(repeating: "x", count: 2_001), String(repeating: "\"", count: 1_001),
    String(repeating: "\u{1}", count: 334), String(repeating: "👩‍🏫", count: 182),
  ])
  func `a longer comment is not permitted`(text: String) {
    let response = Response(
      answers: [:], comments: [Fernhill.keep: Comment(text: text, quote: true)])
    #expect(!Fernhill.manifest().permits(response))
  }

  // MARK: surveys of a shape

  private func responses(under manifest: Manifest, options: ClosedRange<Int>) -> [Response] {
    let items = manifest.scales.flatMap { $0.items.map(\.id) }
    func all(_ value: Int) -> [Identifier<Item>: Int] {
      Dictionary(uniqueKeysWithValues: items.map { ($0, value) })
    }
    let groups = Dictionary(
      uniqueKeysWithValues: manifest.survey.breakdowns.map { ($0.id, $0.groups[1].id) })
    let longest = [
      String(repeating: "x", count: 2_000), String(repeating: "\u{7F}", count: 333) + "ab",
    ].map { text in
      Dictionary(
        uniqueKeysWithValues: manifest.survey.commentsAsked.map {
          ($0.id, Comment(text: text, quote: false))
        })
    }
    return [
      Response(answers: [:]),
      Response(answers: all(options.lowerBound), groups: groups, comments: longest[0]),
      Response(answers: all(options.upperBound), groups: groups, comments: longest[1]),
    ]
  }

  private func manifest(_ shape: Shape) -> Manifest {
    let long = String(repeating: "x", count: 58)
    let scales = (0..<shape.scales).map { scale in
      Scale(
        id: Identifier("s\(scale)")!, title: Fernhill.text("S"), level: .safety, acts: .both,
        responses: Identifier("r")!,
        items: (0..<shape.items).map { item in
          Item(id: Identifier("\(long)\(scale)-\(item)")!, text: Fernhill.text("I"))
        })
    }
    let breakdowns = (0..<shape.breakdowns).map { place in
      Breakdown(
        id: Identifier("b\(place)")!, text: Fernhill.text("B"),
        groups: [
          Group(id: Identifier("g")!, label: Fernhill.text("G"), count: 30),
          Group(id: Identifier(long)!, label: Fernhill.text("H"), count: 12),
        ])
    }
    let survey = Survey(
      school: School(id: Identifier("fernhill")!, name: "Fernhill School"),
      id: Identifier("fernhill-staff")!, title: Fernhill.text("T"), goal: Fernhill.text("G"),
      languages: [.english], timezone: "UTC", outsideContact: "555 0142",
      responseScales: [Fernhill.responses("r", shape.options)], scales: scales,
      comments: (0..<shape.comments).map {
        CommentQuestion(id: Identifier("c\($0)")!, text: Fernhill.text("C"))
      },
      breakdowns: breakdowns,
      waves: [
        Fernhill.wave(asks: shape.asks.map { count in scales.prefix(count).map(\.id) })
      ], promise: Fernhill.promise())
    return Fernhill.manifest(survey)
  }
}
