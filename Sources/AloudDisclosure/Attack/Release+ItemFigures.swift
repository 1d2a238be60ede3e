package import AloudAttack
package import AloudModel

extension Release {
  /// What the release says of each item asked, as the item-wise reader of published files takes it.
  ///
  /// It reads figures on its own, and has no part in what is decided before a release is made.
  package var itemFigures: [ItemFigures] {
    guard let counted = counted.value else { return [] }
    return manifest.scales.flatMap { scale in
      scale.items.map { figures($0, of: scale, counted: counted) }
    }
  }

  private func figures(_ item: Item, of scale: Scale, counted: Int) -> ItemFigures {
    let responses = manifest.survey.responses(to: item, in: scale)
    let values = Array(responses.lowest...responses.highest)
    let keyed = item.keying == .positive ? values : values.reversed()
    let sides = keyed.map { PublishedItem.Side(of: $0, in: responses, keying: item.keying) }
    return ItemFigures(
      scale: scale.id, item: item.id, others: scale.items.map { $0.id }.filter { $0 != item.id },
      sides: sides,
      table: self.item(item.id)?.people.value.map {
        ItemTableReading(sides: sides, isReversed: item.keying == .reversed, counted: counted)
          .cells($0)
      } ?? [], means: saidMeans(of: scale.id), joint: joint(of: scale.id, counted: counted))
  }

  /// What is said; that something is not said is read as nothing.
  private func saidMeans(of scale: Identifier<Scale>) -> [PublishedMean] {
    var means: [PublishedMean] = []
    if let level = self.scale(scale)?.level.value {
      means.append(PublishedMean(source: .wholeSchool, level: said(level)))
    }
    for breakdown in breakdowns {
      for group in breakdown.groups {
        guard let level = group.figures.value?.level(of: scale)?.value else { continue }
        means.append(
          PublishedMean(source: .group(group.id, of: breakdown.id), level: said(level)))
      }
    }
    return means
  }

  /// In version 3 "near an end" repeats what the tables say in words.
  private func said(_ level: ScaleLevel) -> PublishedMean.Level {
    switch (version, level) {
    case (_, .mean(let mean)): .points(mean)
    case (.joint, .nearEnd(.low)): .nearLowEnd
    case (.joint, .nearEnd(.high)): .nearHighEnd
    case (.single, .nearEnd): .withheld
    }
  }

  private func joint(of scale: Identifier<Scale>, counted: Int) -> ItemFigures.Joint? {
    guard version == .joint else { return nil }
    guard let joint = self.scale(scale)?.joint else {
      return ItemFigures.Joint(sd: nil, scored: nil, people: [:])
    }
    // Where all are said to be scored, fewer than the minimum may not be.
    let minimum = manifest.survey.promise.minimumGroup
    let scored = joint.countedAsScored.value.map { number in
      number == counted ? max(0, counted - minimum + 1)...counted : number...number
    }
    return ItemFigures.Joint(
      sd: joint.sd, scored: scored,
      people: joint.people.value.map { people(in: $0, counted) } ?? [:]
    )
  }

  private func people(
    in parts: PeopleCounts, _ counted: Int
  ) -> [PublishedItem.Side: ClosedRange<Int>] {
    let most = ItemTableReading.mostAside
    return switch parts {
    case .three(let lessSafe, _, let safer, _):
      [.lessSafe: lessSafe...lessSafe, .safer: safer...safer]
    case .two(let safer, _): [.safer: safer...safer]
    case .words(.allOrNearlyAll): [.safer: max(0, counted - most)...counted]
    case .words(.fewOrNone): [.safer: 0...most]
    // Never said of people.
    case .five: [:]
    }
  }
}

/// An item's table as a reader takes it: every part a number of people who gave one of some answers.
private struct ItemTableReading {
  let sides: [PublishedItem.Side]
  let isReversed: Bool
  let counted: Int

  /// Words leave so many at most on the other side.
  static let mostAside = 2

  func cells(_ people: PeopleCounts) -> [ItemFigures.Cell] {
    switch people {
    case .five(let options, let noAnswer):
      everyOption(isReversed ? options.reversed() : options, noAnswer)
    case .three(let lessSafe, let neither, let safer, let noAnswer):
      [
        cell(of(.lessSafe), lessSafe), cell(of(.safer), safer),
        cell(of(.neither).union(noAnswer == nil ? [nil] : []), neither),
      ] + apart(noAnswer)
    case .two(let safer, let notSafer):
      [cell(of(.safer), safer), cell(of(.lessSafe, .neither).union([nil]), notSafer)]
    case .words(.allOrNearlyAll): words(many: of(.safer), few: of(.lessSafe, .neither))
    case .words(.fewOrNone): words(many: of(.lessSafe, .neither), few: of(.safer))
    }
  }

  private func of(_ wanted: PublishedItem.Side...) -> Set<Int?> {
    Set(sides.indices.filter { wanted.contains(sides[$0]) }.map(Int?.some))
  }

  private func cell(_ answers: Set<Int?>, _ people: Int) -> ItemFigures.Cell {
    ItemFigures.Cell(answers: answers, people: people...people)
  }

  private func apart(_ noAnswer: Int?) -> [ItemFigures.Cell] {
    noAnswer.map { [cell([nil], $0)] } ?? []
  }

  /// Who gave no answer stands with those of the middle, it is not said with which.
  private func everyOption(_ options: [Int], _ noAnswer: Int?) -> [ItemFigures.Cell] {
    let middle = noAnswer == nil ? sides.indices.filter { sides[$0] == .neither } : []
    let alone = options.indices.filter { !middle.contains($0) }
    let shared =
      noAnswer == nil
      ? [cell(Set([nil] + middle.map(Int?.some)), middle.reduce(0) { $0 + options[$1] })] : []
    return alone.map { cell([$0], options[$0]) } + shared + apart(noAnswer)
  }

  /// Of those who answered at most two are on the other side; how many did not is open.
  private func words(many: Set<Int?>, few: Set<Int?>) -> [ItemFigures.Cell] {
    [
      ItemFigures.Cell(answers: few, people: 0...min(Self.mostAside, counted)),
      ItemFigures.Cell(
        answers: many.union([nil]), people: max(0, counted - Self.mostAside)...counted),
    ]
  }
}

extension Response {
  /// Everything a person answered, for a reader who knows it.
  package func known(in manifest: Manifest) -> KnownPerson {
    let steps = colluder(in: manifest).steps
    return KnownPerson(
      membership: Membership(groups),
      answers: Dictionary(
        uniqueKeysWithValues: manifest.scales.flatMap { $0.items }.map { ($0.id, steps[$0.id]) }))
  }
}

extension Release {
  /// The questions of a published wave, with their tables.
  package var askedQuestions: [AskedQuestion] {
    guard let counted = counted.value else { return [] }
    let figures = Dictionary(firstOf: itemFigures.map { ($0.item, $0) })
    return manifest.scales.enumerated().flatMap { number, scale in
      scale.items.enumerated().compactMap { place, item in
        figures[item.id].map {
          AskedQuestion(
            item: item.id, text: item.text, place: [number, place],
            isReversed: item.keying == .reversed, table: $0.published, counted: counted)
        }
      }
    }
  }
}

extension ItemFigures {
  /// The table by parts of steps; who left the item out stands where the release counts them.
  fileprivate var published: PublishedItem {
    let cells = table.map { ($0.answers.compactMap { $0 }.sorted(), $0.people) }
    let all = PublishedItem.Cell(steps: Array(sides.indices), people: 0...Int(Int32.max))
    return PublishedItem(
      id: item,
      cells: table.isEmpty
        ? [all]
        : cells.filter { !$0.0.isEmpty }.map { PublishedItem.Cell(steps: $0.0, people: $0.1) },
      sides: sides)
  }
}
