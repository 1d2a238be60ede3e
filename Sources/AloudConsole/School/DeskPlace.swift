import AloudModel

/// What an address of the desk means.
enum DeskPlace: Hashable {
  case home
  case new
  case newForm
  case keyPage
  case survey(Identifier<Survey>, SurveyPart)

  init?(_ path: DeskPath) {
    let parts = path.parts
    switch parts.count {
    case 0: self = .home
    case 1 where parts[0] == "new": self = .new
    case 2 where parts == ["new", "form"]: self = .newForm
    case 1 where parts[0] == "key-page": self = .keyPage
    case 3... where parts[0] == "surveys":
      guard let id = Identifier<Survey>(parts[1]), let part = SurveyPart(Array(parts[2...])) else {
        return nil
      }
      self = .survey(id, part)
    case _: return nil
    }
  }

  var path: DeskPath {
    switch self {
    case .home: DeskPath()
    case .new: DeskPath("new")
    case .newForm: DeskPath("new", "form")
    case .keyPage: DeskPath("key-page")
    case .survey(let id, let part): DeskPath(["surveys", id.text] + part.parts)
    }
  }
}

/// A page about one survey.
enum SurveyPart: Hashable {
  case setup(SetupStep)
  case groups
  case questions
  case item(scale: Int, item: Int)
  case newItem(scale: Int)
  case move(scale: Int, item: Int)
  case text
  case key
  /// The next wave.
  case next
  /// What is tried between two waves.
  case cycle
  /// - Parameter language: of the paper itself; nothing for the page about it.
  case wave(Identifier<Wave>, WavePaper, Language?)

  init?(_ parts: [String]) {
    let numbers = parts.dropFirst().compactMap { Int($0) }
    switch (parts[0], parts.count) {
    case ("setup", 2):
      guard let step = SetupStep(rawValue: parts[1]) else { return nil }
      self = .setup(step)
    case ("groups", 1): self = .groups
    case ("questions", 1): self = .questions
    case ("item", 3) where numbers.count == 2: self = .item(scale: numbers[0], item: numbers[1])
    case ("add", 2) where numbers.count == 1: self = .newItem(scale: numbers[0])
    case ("move", 3) where numbers.count == 2: self = .move(scale: numbers[0], item: numbers[1])
    case ("text", 1): self = .text
    case ("key", 1): self = .key
    case ("next", 1): self = .next
    case ("cycle", 1): self = .cycle
    case ("wave", 3), ("wave", 4):
      guard let wave = Identifier<Wave>(parts[1]), let paper = WavePaper(rawValue: parts[2]) else {
        return nil
      }
      let language = parts.count == 4 ? Language(parts[3]) : nil
      guard parts.count == 3 || language != nil else { return nil }
      self = .wave(wave, paper, language)
    case _: return nil
    }
  }

  /// Advice stands beside the questions, and before something is frozen.
  var reading: SurveyDesk.Reading {
    switch self {
    case .questions, .item, .newItem, .move, .text, .next, .wave(_, .freeze, _): .withAdvice
    case .setup, .groups, .key, .cycle, .wave: .plainly
    }
  }

  var parts: [String] {
    switch self {
    case .setup(let step): ["setup", step.rawValue]
    case .groups: ["groups"]
    case .questions: ["questions"]
    case .item(let scale, let item): ["item", "\(scale)", "\(item)"]
    case .newItem(let scale): ["add", "\(scale)"]
    case .move(let scale, let item): ["move", "\(scale)", "\(item)"]
    case .text: ["text"]
    case .key: ["key"]
    case .next: ["next"]
    case .cycle: ["cycle"]
    case .wave(let wave, let paper, let language):
      ["wave", wave.text, paper.rawValue] + (language.map { [$0.tag] } ?? [])
    }
  }
}

/// One of the short questions of a new survey, each saved when it is answered.
enum SetupStep: String, CaseIterable {
  case goal
  case people
  case dates
  case ways
  case contact
  case keyholder

  var next: SurveyPart {
    let steps = Self.allCases
    guard let place = steps.firstIndex(of: self), place + 1 < steps.count else { return .groups }
    return .setup(steps[place + 1])
  }

  /// The page before; nothing before the first, which is saved already.
  var before: SetupStep? {
    let steps = Self.allCases
    guard let place = steps.firstIndex(of: self), place > 0 else { return nil }
    return steps[place - 1]
  }
}

/// What is looked at, printed or done for one wave.
enum WavePaper: String, CaseIterable {
  case preview
  case freeze
  case promise
  case poster
  case slips
  case answering
  case remind
  case void
  case close
  /// The file for the key holder.
  case bundle
  case finish
  case report
  /// Everything that belongs to it, in one file.
  case archive
  case share
  /// What is handed in to the district, and the file itself.
  case district
  case release
  /// Answers of another tool.
  case importing = "import"
  /// What the key holder does elsewhere.
  case count
}
