/// A composite of items that measures one construct.
package struct Scale: Hashable, Sendable {
  package let id: Identifier<Scale>
  /// What it measures, for reports; staff do not read it.
  package let title: LocalizedText
  /// A neutral heading that staff read over its questions; nothing where they read the part's number alone.
  package let heading: LocalizedText?
  package let level: Level
  package let acts: Actors
  package let responses: Identifier<ResponseScale>
  package let items: [Item]

  /// - Precondition: one to twelve items (twelve keeps every exact sum of scores inside its integers).
  package init(
    id: Identifier<Scale>, title: LocalizedText, heading: LocalizedText? = nil, level: Level,
    acts: Actors, responses: Identifier<ResponseScale>, items: [Item]
  ) {
    precondition((1...Self.mostItems).contains(items.count), "one to twelve items")
    self.id = id
    self.title = title
    self.heading = heading
    self.level = level
    self.acts = acts
    self.responses = responses
    self.items = items
  }

  package static let mostItems = 12
}

extension Scale: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    title = try json.value("title")
    heading = try json.optional("heading")
    level = try json.value("level")
    acts = try json.value("acts")
    responses = try json.value("responses")
    items = try json.value("items")
  }

  package var json: JSONTree {
    [
      "id": id.json, "title": title.json, "heading": heading?.json, "level": level.json,
      "acts": acts.json, "responses": responses.json, "items": items.json,
    ]
  }
}

/// Where a scale stands in the theory the survey serves.
package enum Level: String, Sendable, JSONCoded, CaseIterable {
  case safety
  case beliefs
  case practices
  case policies
  case roles
  case coherence
  /// A gauge of the survey itself: read item by item, without a scale score.
  case gauge
  case other
}

/// Who is well placed to act on what a scale shows.
package enum Actors: String, Sendable, JSONCoded, CaseIterable {
  case teacherLeaders = "teacher-leaders"
  case principal
  case both
}
