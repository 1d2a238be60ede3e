import AloudModel
import AloudTally

@testable import AloudDisclosure

/// A school in which a test sets who is in which groups, and what each class of people answers.
struct Staff: Sendable {
  /// Breakdowns by id, each with its groups, their head-counts, and which group joins which.
  var breakdowns: [(id: String, groups: [(id: String, count: Int, joins: String?)])] = []
  /// People who answered: the group in each breakdown, in their order; nothing where unsaid.
  var people: [[String?]] = []
  var minimumGroup = 10
  var invited = 42
  var options = Fernhill.agree5

  static let scale = Identifier<Scale>("candour")!
  static let items = (1...3).map { Identifier<Item>("item-\($0)")! }

  /// One breakdown: who answered and how many were invited, by group.
  init(_ groups: [(id: String, answers: Int, of: Int)], unsaid: Int = 0) {
    breakdowns = [("role", groups.map { ($0.id, $0.of, nil) })]
    people = groups.flatMap { group in (0..<group.answers).map { _ in [group.id] } }
    people += (0..<unsaid).map { _ in [nil] }
    invited = groups.reduce(0) { $0 + $1.of }
  }

  /// Several breakdowns: how many people are in each combination of groups, all of them invited.
  init(_ ids: [String], classes: [([String?], Int)], minimumGroup: Int = 10) {
    self.minimumGroup = minimumGroup
    people = classes.flatMap { groups, count in (0..<count).map { _ in groups } }
    invited = people.count
    breakdowns = ids.indices.map { place in
      let named = people.compactMap { $0[place] }
      let unsaid = people.count - named.count
      let groups = Set(named).sorted().map { id in
        (id: id, count: named.count { $0 == id }, joins: String?.none)
      }
      // Who does not say which group they are in is in one nevertheless.
      return (ids[place], unsaid == 0 ? groups : groups + [("unsaid", unsaid, nil)])
    }
  }

  var manifest: Manifest {
    let wave = Wave(
      id: Identifier("2026-autumn")!, opens: LocalMoment("2026-10-05 00:00")!,
      closes: LocalMoment("2026-10-16 17:00")!, invited: invited)
    let survey = Survey(
      school: School(id: Identifier("fernhill")!, name: "Fernhill School"),
      id: Identifier("fernhill-staff")!, title: Fernhill.text("Speaking up"),
      goal: Fernhill.text("Reading"), languages: [.english], timezone: "America/Chicago",
      outsideContact: "555 0142", responseScales: [options],
      scales: [
        Scale(
          id: Self.scale, title: Fernhill.text("Candour"), level: .safety, acts: .both,
          responses: options.id,
          items: Self.items.map { Item(id: $0, text: Fernhill.text($0.text)) })
      ],
      comments: [], breakdowns: breakdowns.map(declared), waves: [wave],
      promise: Promise(
        minimumResponses: 10, minimumGroup: minimumGroup, comments: .off, channels: [.slips],
        count: .keyHolder, keyHolder: KeyHolder(role: Fernhill.text("Counsellor"), key: nil)))
    return Manifest(
      survey: survey, waveID: wave.id, opensAt: Instant(secondsSinceEpoch: 1_791_176_400),
      closesAt: Instant(secondsSinceEpoch: 1_792_188_000), keyHolderKey: "", intakeKey: "",
      earlierReleases: [])!
  }

  private func declared(
    _ breakdown: (id: String, groups: [(id: String, count: Int, joins: String?)])
  ) -> Breakdown {
    Breakdown(
      id: Identifier(breakdown.id)!, text: Fernhill.text(breakdown.id),
      groups: breakdown.groups.map { group in
        Group(
          id: Identifier(group.id)!, label: Fernhill.text(group.id), count: group.count,
          mergeInto: group.joins.map { Identifier($0)! })
      })
  }

  /// What each person answers, by their place.
  func responses(_ answers: (Int) -> [Int?]) -> [Response] {
    people.enumerated().map { place, groups in
      var chosen: [Identifier<Item>: Int] = [:]
      for (item, value) in zip(Self.items, answers(place)) { chosen[item] = value }
      var said: [Identifier<Breakdown>: Identifier<Group>] = [:]
      for (breakdown, group) in zip(breakdowns, groups) {
        said[Identifier(breakdown.id)!] = group.map { Identifier($0)! }
      }
      return Response(answers: chosen, groups: said)
    }
  }

  /// Everybody gives one of three answers in turn.
  var mixed: [Response] { responses { place in (0..<3).map { 2 + (place + $0) % 3 } } }

  func release(_ responses: [Response]? = nil) -> Release {
    let manifest = manifest
    return ReleaseGate(manifest: manifest, earlier: []).release(
      WaveTally(of: manifest, responses: responses ?? mixed), invalid: 0)
  }
}

extension Release {
  func group(_ group: String, of breakdown: String = "role") -> ReleasedGroup? {
    breakdowns.first { $0.id.text == breakdown }?.groups.first { $0.id.text == group }
  }

  /// The groups that have figures.
  var shownGroups: [String] {
    breakdowns.flatMap(\.groups).filter { $0.figures.value != nil }.map(\.id.text)
  }
}
