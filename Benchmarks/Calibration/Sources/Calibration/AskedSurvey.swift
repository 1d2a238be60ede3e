import AloudDisclosure
import AloudModel
import AloudTally

/// The survey that invented schools ask: five scales of three items, with the first as the focus.
enum AskedSurvey {
  static let days = ["2025-03-14", "2025-10-10", "2026-03-13", "2026-10-16"]
    .compactMap { CalendarDay($0) }
  static let waves = ["one", "two", "three", "four"].compactMap { Identifier<Wave>($0) }
  static let scales = ["a", "b", "c", "d", "e"].compactMap { Identifier<Scale>($0) }
  static let focus = scales[0]

  /// What the gate says of a wave's answers, by itself.
  static func release(of answers: Answers) -> Release {
    // Three in four of those invited answered, whatever the roster.
    let manifest = manifest(invited: answers.people.count * 4 / 3)
    let responses = answers.people.map { person in
      var said: [Identifier<Item>: Int] = [:]
      for (items, scale) in zip(person, manifest.scales) {
        for (step, item) in zip(items, scale.items) {
          if let step { said[item.id] = step + 1 }
        }
      }
      return Response(answers: said, groups: [:])
    }
    return ReleaseGate(manifest: manifest, earlier: []).release(
      WaveTally(of: manifest, responses: responses), invalid: 0)
  }

  private static func manifest(invited: Int) -> Manifest {
    let wave = Wave(
      id: waves[0], opens: moment("2026-10-05 00:00"), closes: moment("2026-10-16 17:00"),
      invited: invited, focus: focus)
    guard
      let manifest = Manifest(
        survey: survey(wave), waveID: wave.id, opensAt: Instant(secondsSinceEpoch: 0),
        closesAt: Instant(secondsSinceEpoch: 1), keyHolderKey: "", intakeKey: "",
        earlierReleases: [])
    else { preconditionFailure("the survey declares its wave") }
    return manifest
  }

  private static func survey(_ wave: Wave) -> Survey {
    let levels: [Level] = [.safety, .safety, .beliefs, .practices, .policies]
    return Survey(
      school: AloudModel.School(id: id("invented"), name: "Invented School"),
      id: id("invented-staff"),
      title: text("Invented"), goal: text("None"), languages: [.english], timezone: "UTC",
      outsideContact: "nobody",
      responseScales: [
        ResponseScale(
          id: id("agree5"),
          options: (1...5).map { ResponseOption(value: $0, label: text("\($0)")) },
          unfavourable: [1, 2], favourable: [4, 5])
      ],
      scales: zip(scales, levels).map { scale, level in
        Scale(
          id: scale, title: text(scale.text), level: level, acts: .both, responses: id("agree5"),
          items: (0..<Setting.itemsOfScale).map { place in
            Item(
              id: id("\(scale.text)\(place)"), text: text("\(scale.text) \(place)"),
              keying: .positive)
          })
      },
      comments: [], breakdowns: [], waves: [wave],
      promise: Promise(
        minimumResponses: 10, minimumGroup: 10, comments: .off, channels: [.slips],
        count: .keyHolder, keyHolder: KeyHolder(role: text("Nobody"), key: nil)))
  }

  private static func id<Subject>(_ text: String) -> Identifier<Subject> {
    guard let id = Identifier<Subject>(text) else { preconditionFailure("an id of ours is legal") }
    return id
  }

  private static func moment(_ text: String) -> LocalMoment {
    guard let moment = LocalMoment(text) else { preconditionFailure("a moment of ours is legal") }
    return moment
  }

  private static func text(_ english: String) -> LocalizedText {
    LocalizedText([.english: english])
  }
}
