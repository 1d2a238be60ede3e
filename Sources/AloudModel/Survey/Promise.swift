/// The settings staff are promised; a later wave may tighten them, never loosen them.
package struct Promise: Hashable, Sendable {
  /// Ballots below which nothing is said at all (floor 10).
  package let minimumResponses: Int
  /// Answers below which a group is never shown (floor 8).
  package let minimumGroup: Int
  package let comments: CommentPolicy
  package let channels: [Channel]
  package let count: CountingPlace
  package let keyHolder: KeyHolder

  package init(
    minimumResponses: Int, minimumGroup: Int, comments: CommentPolicy, channels: [Channel],
    count: CountingPlace, keyHolder: KeyHolder
  ) {
    self.minimumResponses = minimumResponses
    self.minimumGroup = minimumGroup
    self.comments = comments
    self.channels = channels
    self.count = count
    self.keyHolder = keyHolder
  }

  /// Whether people answer over one open address without codes: it says nothing of how many of them
  /// there were, and stands for itself.
  package var isOpenLink: Bool { channels.contains(.link) }

  /// Whether people answer in another tool: whoever runs it may know who said what.
  package var isImport: Bool { channels.contains(.imported) }

  package static let floorOfResponses = 10
  package static let floorOfGroup = 8
}

extension Promise: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    minimumResponses = try json.value("minimum_responses")
    minimumGroup = try json.value("minimum_group")
    comments = try json.value("comments")
    channels = try json.value("channels")
    count = try json.value("count")
    keyHolder = try json.value("key_holder")
  }

  package var json: JSONTree {
    [
      "minimum_responses": minimumResponses.json, "minimum_group": minimumGroup.json,
      "comments": comments.json, "channels": channels.json, "count": count.json,
      "key_holder": keyHolder.json,
    ]
  }
}

/// Whether people may write in their own words, and what is published of it.
package enum CommentPolicy: String, Sendable, JSONCoded, CaseIterable {
  case off
  case themes
}

/// A way to answer.
package enum Channel: String, Sendable, JSONCoded, CaseIterable {
  /// A paper slip with a random code, drawn from a bowl.
  case slips
  /// One open address without codes: anyone with it can answer more than once.
  case link
  /// A sealed file, dropped in a folder or on a stick.
  case file
  /// Not one of ours: people answered in another tool, whose answers were taken over.
  case imported = "import"

  /// The ways that a definition can offer.
  package static let allCases: [Channel] = [.slips, .link, .file]
}

/// On whose computer the ballots are opened and counted.
package enum CountingPlace: String, Sendable, JSONCoded, CaseIterable {
  case keyHolder = "key-holder"
  /// The operator's own computer: weaker, and the promise says so.
  case `operator`
}

/// The person whose key opens the ballots; never the principal.
package struct KeyHolder: Hashable, Sendable {
  package let role: LocalizedText
  /// The public line `aloud-key-1…`, or nothing while it is `pending`.
  package let key: String?

  package init(role: LocalizedText, key: String?) {
    self.role = role
    self.key = key
  }
}

extension KeyHolder: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    role = try json.value("role")
    key = try json.optional("key")
  }

  package var json: JSONTree {
    ["role": role.json, "key": key?.json]
  }
}
