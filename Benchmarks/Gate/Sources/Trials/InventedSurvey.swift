import AloudModel

/// What an invented school asks.
struct InventedSurvey {
  let people: [InventedPerson]
  /// How many items each scale has; the last of every other scale is reversed.
  let scales: [Int]
  let shares: [(String, [Int])]

  var manifest: Manifest {
    let wave = Wave(
      id: id("wave"), opens: moment("2026-10-05 00:00"), closes: moment("2026-10-16 17:00"),
      invited: people.count)
    guard
      let manifest = Manifest(
        survey: survey(wave), waveID: wave.id, opensAt: Instant(secondsSinceEpoch: 0),
        closesAt: Instant(secondsSinceEpoch: 1), keyHolderKey: "", intakeKey: "",
        earlierReleases: [])
    else { preconditionFailure("the survey declares its wave") }
    return manifest
  }

  private func survey(_ wave: Wave) -> Survey {
    Survey(
      school: School(id: id("invented"), name: "Invented School"), id: id("invented-staff"),
      title: text("Invented"), goal: text("None"), languages: [.english], timezone: "UTC",
      outsideContact: "nobody",
      responseScales: [
        ResponseScale(
          id: id("agree5"),
          options: (1...5).map { ResponseOption(value: $0, label: text("\($0)")) },
          unfavourable: [1, 2], favourable: [4, 5])
      ],
      scales: scales.enumerated().map(scale), comments: [],
      breakdowns: shares.indices.map(breakdown), waves: [wave],
      promise: Promise(
        minimumResponses: 10, minimumGroup: 10, comments: .off, channels: [.slips],
        count: .keyHolder, keyHolder: KeyHolder(role: text("Nobody"), key: nil)))
  }

  private func scale(_ number: Int, _ items: Int) -> Scale {
    Scale(
      id: id("scale-\(number)"), title: text("Scale \(number)"), level: .other, acts: .both,
      responses: id("agree5"),
      items: (0..<items).map { place in
        Item(
          id: id("item-\(number)-\(place)"), text: text("Item \(number) \(place)"),
          keying: place == items - 1 && number % 2 == 0 ? .reversed : .positive)
      })
  }

  private func breakdown(_ place: Int) -> Breakdown {
    let (name, shares) = shares[place]
    return Breakdown(
      id: id(name), text: text(name),
      groups: shares.indices.map { group in
        Group(
          id: id("\(name)-\(group)"), label: text("\(name) \(group)"),
          count: people.count { $0.groups[place] == group })
      })
  }

  private func id<Subject>(_ text: String) -> Identifier<Subject> {
    guard let id = Identifier<Subject>(text) else { preconditionFailure("an id of ours is legal") }
    return id
  }

  private func moment(_ text: String) -> LocalMoment {
    guard let moment = LocalMoment(text) else { preconditionFailure("a moment of ours is legal") }
    return moment
  }

  private func text(_ english: String) -> LocalizedText { LocalizedText([.english: english]) }
}
