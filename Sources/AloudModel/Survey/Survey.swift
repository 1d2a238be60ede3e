/// What is asked, of how many, under which promise: a definition file without errors.
package struct Survey: Hashable, Sendable, Codable {
  package let school: School
  package let id: Identifier<Survey>
  package let title: LocalizedText
  package let goal: LocalizedText
  /// In the order declared; the first is the one texts fall back to.
  package let languages: [Language]
  /// An IANA zone name, such as `America/Chicago`.
  package let timezone: String
  package let outsideContact: String
  package let responseScales: [ResponseScale]
  package let scales: [Scale]
  package let comments: [CommentQuestion]
  package let breakdowns: [Breakdown]
  package let waves: [Wave]
  package let promise: Promise

  package init(
    school: School, id: Identifier<Survey>, title: LocalizedText, goal: LocalizedText,
    languages: [Language], timezone: String, outsideContact: String,
    responseScales: [ResponseScale], scales: [Scale], comments: [CommentQuestion],
    breakdowns: [Breakdown], waves: [Wave], promise: Promise
  ) {
    self.school = school
    self.id = id
    self.title = title
    self.goal = goal
    self.languages = languages
    self.timezone = timezone
    self.outsideContact = outsideContact
    self.responseScales = responseScales
    self.scales = scales
    self.comments = comments
    self.breakdowns = breakdowns
    self.waves = waves
    self.promise = promise
  }

  private enum CodingKeys: String, CodingKey {
    case school
    case id = "survey"
    case title, goal, languages, timezone
    case outsideContact = "outside_contact"
    case responseScales = "response_scales"
    case scales, comments, breakdowns, waves, promise
  }
}

extension Survey {
  package func wave(_ id: Identifier<Wave>) -> Wave? { waves.first { $0.id == id } }

  /// The options offered with an item: its own, or its scale's.
  ///
  /// - Precondition: the survey declares them, which the parser has checked.
  package func responses(to item: Item, in scale: Scale) -> ResponseScale {
    let id = item.responses ?? scale.responses
    guard let responses = responseScales.first(where: { $0.id == id }) else {
      preconditionFailure("a survey declares every response scale it uses")
    }
    return responses
  }

  /// The scales a wave asks, whole, in the order declared.
  package func scales(askedIn wave: Wave) -> [Scale] {
    guard let asked = wave.asks else { return scales }
    return scales.filter { asked.contains($0.id) }
  }
}

/// Who asks.
package struct School: Hashable, Sendable, Codable {
  package let id: Identifier<School>
  package let name: String

  package init(id: Identifier<School>, name: String) {
    self.id = id
    self.name = name
  }
}
