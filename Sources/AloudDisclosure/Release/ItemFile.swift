import AloudModel

/// One item of `release.json`.
struct ItemFile {
  let id: Identifier<Item>
  let people: FigureFile<PeopleFile>

  init(_ item: ReleasedItem) {
    id = item.id
    people = FigureFile(item.people, PeopleFile.init)
  }

  func released() -> ReleasedItem? {
    people.disclosed { $0.people() }.map { ReleasedItem(id: id, people: $0) }
  }
}

extension ItemFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    people = try json.value("people")
  }

  var json: JSONTree {
    ["id": id.json, "people": people.json]
  }
}

/// Counts of people with their level of detail; only the members of that level are present.
struct PeopleFile {
  let detail: Detail
  let options: [Int]?
  let lessSafe: Int?
  let neither: Int?
  let safer: Int?
  let notSafer: Int?
  let noAnswer: Int?
  let words: NearUnanimity?

  enum Detail: String, JSONCoded { case five, three, two, words }

  init(_ people: PeopleCounts) {
    var file = (
      options: [Int]?.none, lessSafe: Int?.none, neither: Int?.none, safer: Int?.none,
      notSafer: Int?.none, noAnswer: Int?.none, words: NearUnanimity?.none
    )
    switch people {
    case .five(let options, let noAnswer):
      detail = .five
      (file.options, file.noAnswer) = (options, noAnswer)
    case .three(let lessSafe, let neither, let safer, let noAnswer):
      detail = .three
      (file.lessSafe, file.neither, file.safer) = (lessSafe, neither, safer)
      file.noAnswer = noAnswer
    case .two(let safer, let notSafer):
      detail = .two
      (file.safer, file.notSafer) = (safer, notSafer)
    case .words(let words):
      detail = .words
      file.words = words
    }
    (options, lessSafe, neither, safer) = (file.options, file.lessSafe, file.neither, file.safer)
    (notSafer, noAnswer, words) = (file.notSafer, file.noAnswer, file.words)
  }

  /// Nothing, when members of another level are present or one of this level is missing.
  func people() -> PeopleCounts? {
    let counts: PeopleCounts? =
      switch detail {
      case .five: options.map { .five(options: $0, noAnswer: noAnswer) }
      case .three: three()
      case .two: two()
      case .words: words.map { .words($0) }
      }
    // Writing it again shows a member that does not belong to the level.
    guard let counts, PeopleFile(counts).members == members else { return nil }
    return counts
  }

  private func three() -> PeopleCounts? {
    guard let lessSafe, let neither, let safer else { return nil }
    return .three(lessSafe: lessSafe, neither: neither, safer: safer, noAnswer: noAnswer)
  }

  private func two() -> PeopleCounts? {
    guard let safer, let notSafer else { return nil }
    return .two(safer: safer, notSafer: notSafer)
  }

  private var members: [Bool] {
    [
      options != nil, lessSafe != nil, neither != nil, safer != nil, notSafer != nil,
      noAnswer != nil, words != nil,
    ]
  }
}

extension PeopleFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    detail = try json.value("detail")
    options = try json.optional("options")
    lessSafe = try json.optional("less_safe")
    neither = try json.optional("neither")
    safer = try json.optional("safer")
    notSafer = try json.optional("not_safer")
    noAnswer = try json.optional("no_answer")
    words = try json.optional("words")
  }

  var json: JSONTree {
    [
      "detail": detail.json, "options": options?.json, "less_safe": lessSafe?.json,
      "neither": neither?.json, "safer": safer?.json, "not_safer": notSafer?.json,
      "no_answer": noAnswer?.json, "words": words?.json,
    ]
  }
}
