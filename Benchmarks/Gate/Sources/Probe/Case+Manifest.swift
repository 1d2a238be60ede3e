import AloudDisclosure
import AloudModel

extension Case {
  /// The manifest of its wave, which names the releases that came before.
  func manifest(after earlier: [Release]) -> Manifest {
    guard
      let manifest = Manifest(
        survey: asked, waveID: name(wave.id), opensAt: instant(wave.opens),
        closesAt: instant(wave.closes), keyHolderKey: "", intakeKey: "",
        earlierReleases: earlier.indices.map(placeholder))
    else { preconditionFailure("the survey declares its wave") }
    do { try manifest.requireSound() } catch { fatalError("the case is not coherent: \(error)") }
    return manifest
  }

  func responses(of manifest: Manifest) -> [Response] {
    people.map { person in
      Response(answers: named(person.answers), groups: named(person.groups) { name($0) })
    }
  }

  /// The gate counts the fingerprints that a manifest names, and compares the releases themselves.
  private func placeholder(_ number: Int) -> Fingerprint {
    guard let fingerprint = Fingerprint(Array(repeating: UInt8(number + 1), count: 32)) else {
      fatalError("a fingerprint has 32 bytes")
    }
    return fingerprint
  }

  private var asked: Survey {
    Survey(
      school: School(id: name(school ?? "invented"), name: "Invented School"),
      id: name(survey ?? "invented-staff"), title: text("Invented"), goal: text("None"),
      languages: [.english], timezone: "UTC", outsideContact: "nobody",
      responseScales: scales.map(options), scales: scales.map(scale), comments: [],
      breakdowns: breakdowns.map(breakdown),
      waves: [
        AloudModel.Wave(
          id: name(wave.id), opens: moment(wave.opens), closes: moment(wave.closes),
          invited: invited, asks: asks.map { $0.map { name($0) } }, focus: focus.map { name($0) })
      ],
      promise: Promise(
        minimumResponses: minimumResponses, minimumGroup: minimumGroup, comments: .off,
        channels: [.slips], count: .keyHolder,
        keyHolder: KeyHolder(role: text("Nobody"), key: nil)))
  }

  private func options(_ scale: AskedScale) -> ResponseScale {
    ResponseScale(
      id: name("options-" + scale.id),
      options: (1...scale.options).map { ResponseOption(value: $0, label: text("\($0)")) },
      unfavourable: Set(scale.unfavourable), favourable: Set(scale.favourable))
  }

  private func scale(_ scale: AskedScale) -> Scale {
    guard let level = Level(rawValue: scale.level) else { fatalError("no level \(scale.level)") }
    return Scale(
      id: name(scale.id), title: text(scale.id), level: level, acts: .both,
      responses: name("options-" + scale.id),
      items: scale.items.map { item in
        Item(
          id: name(item.id), text: text(item.text),
          keying: item.reversed == true ? .reversed : .positive, revision: item.revision ?? 1)
      })
  }

  private func breakdown(_ breakdown: AskedBreakdown) -> Breakdown {
    Breakdown(
      id: name(breakdown.id), text: text(breakdown.id),
      groups: breakdown.groups.map { group in
        Group(
          id: name(group.id), label: text(group.id), count: group.count,
          mergeInto: group.mergeInto.map { name($0) })
      })
  }

  private func named<Subject, Value, Named>(
    _ values: [String: Value], _ make: (Value) -> Named
  ) -> [Identifier<Subject>: Named] {
    Dictionary(uniqueKeysWithValues: values.map { (name($0.key), make($0.value)) })
  }

  private func named<Subject>(_ values: [String: Int]) -> [Identifier<Subject>: Int] {
    named(values) { $0 }
  }

  private func text(_ english: String) -> LocalizedText { LocalizedText([.english: english]) }

  private func moment(_ text: String) -> LocalMoment {
    guard let moment = LocalMoment(text) else { fatalError("no moment \(text)") }
    return moment
  }

  private func instant(_ text: String) -> Instant {
    let day = moment(text).day
    return Instant(secondsSinceEpoch: ((day.year * 12 + day.month) * 31 + day.day) * 86_400)
  }
}

/// An identifier of any kind.
func name<Subject>(_ text: String) -> Identifier<Subject> {
  guard let id = Identifier<Subject>(text) else { fatalError("no identifier \(text)") }
  return id
}
