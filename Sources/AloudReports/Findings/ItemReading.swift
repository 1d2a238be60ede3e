import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

/// What one wave says of one item.
struct ItemReading: Sendable {
  let wave: WaveReading
  let scale: Scale
  let item: Item
  let standing: Standing
  /// People option by option, where the release tells them apart.
  let optionCounts: OptionCounts?

  /// In the order of the options.
  struct OptionCounts: Hashable, Sendable {
    let options: [Int]
    let noAnswer: Int?

    fileprivate init?(_ people: PeopleCounts) {
      switch people {
      case .five(let options, let noAnswer): (self.options, self.noAnswer) = (options, noAnswer)
      case .three, .two, .words: return nil
      }
    }
  }

  enum Standing: Hashable, Sendable {
    case people(PeopleReading)
    case withheld(WithholdingReason)
    case notAsked
  }

  init(of item: Item, on scale: Scale, in wave: WaveReading) {
    self.wave = wave
    self.scale = scale
    self.item = item
    let responses = wave.survey.responses(to: item, in: scale)
    optionCounts = wave.release.item(item.id)?.people.value.flatMap(OptionCounts.init)
    let fewScored = wave.release.saysJoint && wave.release.scale(scale.id)?.hasTooFewAnswers == true
    switch wave.release.item(item.id)?.people {
    // Before version 3 it said how few answered, and not what they think.
    case .shown(.words(.fewOrNone))? where fewScored: standing = .withheld(.tooFewAnswers)
    case .shown(let people)?:
      standing = .people(PeopleReading(people, to: item, responses: responses))
    case .withheld(let reason)?: standing = .withheld(reason)
    case nil: standing = .notAsked
    }
  }

  var responses: ResponseScale { wave.survey.responses(to: item, in: scale) }

  var people: PeopleReading? {
    switch standing {
    case .people(let people): people
    case .withheld, .notAsked: nil
    }
  }

  var status: Status {
    switch standing {
    case .people(let people): people.detail == .words ? .tailCoded : .shown
    case .withheld(let reason): Status(reason)
    case .notAsked: .notAsked
    }
  }

  /// How many of everybody invited are on the safer side (95 %); nothing where no count is shown.
  var saferOnRoster: WholeInterval? {
    guard let safer = people?.safer, let total = people?.total else { return nil }
    return PeopleInterval.onRoster(side: safer, of: total, invited: wave.wave.invited).value
  }

  /// The safer options of the item as it is worded, mildest first.
  var saferOptions: [ResponseOption] {
    switch item.keying {
    case .positive: responses.options.filter { responses.favourable.contains($0.value) }
    case .reversed:
      responses.options.filter { responses.unfavourable.contains($0.value) }.reversed()
    }
  }

  /// The less safe options of the item as it is worded, mildest first.
  var lessSafeOptions: [ResponseOption] {
    switch item.keying {
    case .positive:
      responses.options.filter { responses.unfavourable.contains($0.value) }.reversed()
    case .reversed: responses.options.filter { responses.favourable.contains($0.value) }
    }
  }

  /// Whether another wave put the same question to people: same wording, keying and options.
  func asksTheSame(as other: ItemReading) -> Bool {
    item.revision == other.item.revision && item.keying == other.item.keying
      && responses.options.map(\.value) == other.responses.options.map(\.value)
      && responses.favourable == other.responses.favourable
      && responses.unfavourable == other.responses.unfavourable
  }
}

extension Release {
  fileprivate var saysJoint: Bool { version == .joint }
}
