import AloudModel
import AloudTestSupport

/// What a school out of dice asks, of how many, in what languages; the same for all its waves.
struct InventedSurvey {
  let seed: Int
  let people: Int
  private var dice: Dice

  init(_ seed: Int) {
    self.seed = seed
    dice = Dice(seed: UInt64(seed))
    people =
      if seed % 25 == 24 {
        Int.random(in: 100...200, using: &dice)
      } else if seed % 5 == 0 {
        Int.random(in: 40...70, using: &dice)
      } else if seed % 10 == 3 {
        Int.random(in: 9...12, using: &dice)
      } else {
        Int.random(in: 12...32, using: &dice)
      }
  }

  /// Anyone who has the address can answer, without a slip.
  var isOpenLink: Bool { seed % 9 == 8 }

  /// With its waves up to one of them; in each somebody joins.
  func survey(upTo last: Int, key: String) -> Survey {
    var dice = dice
    let responses = (0..<2).map { responseScale("r\($0)", using: &dice) }
    let other = ResponseScale(
      id: Identifier("other")!,
      options: responses[0].options.map {
        ResponseOption(value: $0.value, label: text("other \($0.value)"))
      }, unfavourable: responses[0].unfavourable, favourable: responses[0].favourable)
    let scales = scales(under: responses, using: &dice)
    let breakdowns = isOpenLink ? [] : breakdowns(using: &dice)
    let questions = (0..<Int.random(in: 0...2, using: &dice)).map {
      CommentQuestion(id: Identifier("c\($0)")!, text: text("Why \($0)?"))
    }
    return Survey(
      school: School(id: Identifier("school-\(seed)")!, name: "Ésta \"School\" 学校 \(seed)"),
      id: Identifier("survey")!, title: text("Title"), goal: seed % 3 == 0 ? text("Goal") : nil,
      languages: languages, timezone: seed % 2 == 0 ? "Europe/Madrid" : "America/Chicago",
      outsideContact: "somebody", responseScales: responses + [other], scales: scales,
      comments: questions, breakdowns: breakdowns,
      waves: (0...last).map { wave($0, scales, breakdowns) },
      promise: promise(key, using: &dice))
  }

  private var languages: [Language] {
    let kinds: [[Language]] = [
      [.spanish, .english], [.english], [.spanish], [Language("fr")!, .english],
      [Language("zh")!, Language("pt")!],
    ]
    return kinds[seed % kinds.count]
  }

  private func text(_ words: String) -> LocalizedText {
    LocalizedText(
      Dictionary(uniqueKeysWithValues: languages.map { ($0, "ñ \\ \u{1F600} \($0.tag) \(words)") }))
  }

  private func promise(_ key: String, using dice: inout Dice) -> Promise {
    let channels: [[Channel]] = [[.slips], [.slips, .file], [.file]]
    return Promise(
      minimumResponses: Int.random(in: 10...12, using: &dice),
      minimumGroup: Int.random(in: 8...10, using: &dice),
      comments: Bool.random(using: &dice) ? .themes : .off,
      channels: isOpenLink ? [.link] : channels[seed % channels.count],
      count: seed % 6 == 5 ? .operator : .keyHolder,
      keyHolder: KeyHolder(role: text("R"), key: key))
  }
}

// MARK: What is asked

extension InventedSurvey {
  /// Two to eleven options, at the ends of what may be written too; some have no side.
  private func responseScale(_ id: String, using dice: inout Dice) -> ResponseScale {
    let options = Int.random(in: 2...11, using: &dice)
    let lowest = [-99, -3, 0, 1, 1, 1, 100 - options].randomElement(using: &dice)!
    let values = Array(lowest..<(lowest + options))
    let sides = Int.random(in: 0..<6, using: &dice) > 0
    let low = Set(values.prefix(options / 2))
    return ResponseScale(
      id: Identifier(id)!, options: values.map { ResponseOption(value: $0, label: text("\($0)")) },
      unfavourable: sides ? low : [],
      favourable: sides ? Set(values.suffix(options / 3 + 1)).subtracting(low) : [])
  }

  private func scales(under responses: [ResponseScale], using dice: inout Dice) -> [Scale] {
    (0..<Int.random(in: 1...6, using: &dice)).map { place in
      let own = responses[place % 2].id
      let most = seed % 10 == 7 ? Scale.mostItems : 5
      return Scale(
        id: Identifier("s\(place)")!, title: text("S"),
        level: Level.allCases.randomElement(using: &dice)!,
        acts: Actors.allCases.randomElement(using: &dice)!, responses: own,
        items: (0..<Int.random(in: 1...most, using: &dice)).map {
          Item(
            id: Identifier("s\(place)-\($0)")!, text: text("\(place) \($0)?"),
            keying: Int.random(in: 0..<3, using: &dice) == 0 ? .reversed : .positive,
            revision: $0 + 1,
            responses: place % 2 == 0 && $0 == 1 ? Identifier("other") : nil)
        })
    }
  }

  /// None to three, of two to five groups, in a large school of up to fourteen; empty ones and one that
  /// joins another are among them.
  private func breakdowns(using dice: inout Dice) -> [Breakdown] {
    (0..<Int.random(in: 0...3, using: &dice)).map { place in
      let count = Int.random(in: 2...(people < 100 ? 5 : 14), using: &dice)
      let merges = Bool.random(using: &dice)
      var left = people
      let groups = (0..<count).map { number in
        let size = number == count - 1 ? left : Int.random(in: 0...left, using: &dice)
        left -= size
        return Group(
          id: Identifier("g\(number)")!, label: text("G\(number)"), count: size,
          mergeInto: merges && number == count - 1 ? Identifier("g0") : nil)
      }
      return Breakdown(id: Identifier("b\(place)")!, text: text("B"), groups: groups)
    }
  }

  private func wave(_ number: Int, _ scales: [Scale], _ breakdowns: [Breakdown]) -> Wave {
    let counts = breakdowns.map { ($0.id, [$0.groups[0].id: $0.groups[0].count + number]) }
    let asksFew = number == 2 && scales.count > 1
    return Wave(
      id: Identifier("w\(number)")!, opens: LocalMoment("202\(number)-10-05 00:00")!,
      closes: LocalMoment("202\(number)-10-16 17:00")!, invited: people + number,
      asks: asksFew ? scales.dropLast().map(\.id) : nil, focus: number > 0 ? scales[0].id : nil,
      counts: number > 0 && !breakdowns.isEmpty ? Dictionary(uniqueKeysWithValues: counts) : nil)
  }
}
