/// What is asked, of how many, under which promise: a definition file without errors.
package struct Survey: Hashable, Sendable {
  package let school: School
  package let id: Identifier<Survey>
  package let title: LocalizedText
  /// The school's own goal that it serves; nothing where it was left out.
  package let goal: LocalizedText?
  /// In the order declared; the first is the one texts fall back to.
  package let languages: [Language]
  /// An IANA zone name, such as `America/Chicago`.
  package let timezone: String
  package let outsideContact: String
  /// Where people answer, in words for staff: which laptop, which folder; nothing where it was left out.
  package let whereToAnswer: LocalizedText?
  /// The language that stands in on pages and papers for languages in which there are no words of ours;
  /// nothing where every language has its own.
  package let pages: Language?
  package let responseScales: [ResponseScale]
  package let scales: [Scale]
  package let comments: [CommentQuestion]
  package let breakdowns: [Breakdown]
  package let waves: [Wave]
  package let promise: Promise

  package init(
    school: School, id: Identifier<Survey>, title: LocalizedText, goal: LocalizedText?,
    languages: [Language], timezone: String, outsideContact: String,
    whereToAnswer: LocalizedText? = nil, pages: Language? = nil, responseScales: [ResponseScale],
    scales: [Scale], comments: [CommentQuestion],
    breakdowns: [Breakdown], waves: [Wave], promise: Promise
  ) {
    self.school = school
    self.id = id
    self.title = title
    self.goal = goal
    self.languages = languages
    self.timezone = timezone
    self.outsideContact = outsideContact
    self.whereToAnswer = whereToAnswer
    self.pages = pages
    self.responseScales = responseScales
    self.scales = scales
    self.comments = comments
    self.breakdowns = breakdowns
    self.waves = waves
    self.promise = promise
  }
}

extension Survey: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    school = try json.value("school")
    id = try json.value("survey")
    title = try json.value("title")
    goal = try json.optional("goal")
    languages = try json.value("languages")
    timezone = try json.value("timezone")
    outsideContact = try json.value("outside_contact")
    whereToAnswer = try json.optional("where")
    pages = try json.optional("pages")
    responseScales = try json.value("response_scales")
    scales = try json.value("scales")
    comments = try json.value("comments")
    breakdowns = try json.value("breakdowns")
    waves = try json.value("waves")
    promise = try json.value("promise")
  }

  package var json: JSONTree {
    [
      "school": school.json, "survey": id.json, "title": title.json, "goal": goal?.json,
      "languages": languages.json, "timezone": timezone.json,
      "outside_contact": outsideContact.json, "where": whereToAnswer?.json, "pages": pages?.json,
      "response_scales": responseScales.json, "scales": scales.json, "comments": comments.json,
      "breakdowns": breakdowns.json, "waves": waves.json, "promise": promise.json,
    ]
  }
}

extension Survey {
  /// The language in whose words fingerprints are said, on every page and paper of the survey and in
  /// each of its languages, so that people can compare them.
  package var wordLanguage: Language { WordList.language(for: pageLanguage(for: languages[0])) }

  /// The language of our own sentences on a page or paper in one of the survey's languages: that one
  /// where we have words in it, else the one that stands in.
  package func pageLanguage(for language: Language) -> Language {
    language == WordList.language(for: language) ? language : pages ?? .english
  }

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

extension Survey {
  /// Whether it declares what a manifest of version 1 could not hold.
  var saysMoreThanVersion1: Bool {
    whereToAnswer != nil || pages != nil || scales.contains { $0.heading != nil }
      || waves.contains { $0.since != nil }
  }
}

/// Who asks.
package struct School: Hashable, Sendable {
  package let id: Identifier<School>
  package let name: String

  package init(id: Identifier<School>, name: String) {
    self.id = id
    self.name = name
  }
}

extension School: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    name = try json.value("name")
  }

  package var json: JSONTree {
    ["id": id.json, "name": name.json]
  }
}
