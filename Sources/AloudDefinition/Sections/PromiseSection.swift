import AloudDiagnostics
import AloudModel

/// Places in the promise that other sections and commands point at.
struct PromisePlaces {
  var comments: SourceRange?
  var channels: SourceRange?
  /// Whether the link is the one channel, known though the rest of the promise may not be.
  var isOpenLink = false
  /// The value of `key_holder.key`, for the command that fills it in.
  var key: Located<String>?
}

extension DefinitionReader {
  mutating func promise(_ field: Field) -> Promise? {
    guard let fields = fields(field, of: .promise) else { return nil }
    let responses = fields["minimum_responses"].flatMap {
      self.minimum($0, floor: Promise.floorOfResponses)
    }
    let group = fields["minimum_group"].flatMap { self.minimum($0, floor: Promise.floorOfGroup) }
    promisePlaces.comments = fields["comments"]?.place
    promisePlaces.channels = fields["channels"]?.place
    let comments = fields["comments"].flatMap { self.choice($0, of: CommentPolicy.self) }
    let channels = fields["channels"].flatMap { self.channels($0) }
    let count = fields["count"].flatMap { self.choice($0, of: CountingPlace.self) }
    let keyHolder = fields["key_holder"].flatMap { self.keyHolder($0) }
    guard let responses, let group, let comments, let channels, let count, let keyHolder else {
      return nil
    }
    return Promise(
      minimumResponses: responses, minimumGroup: group, comments: comments, channels: channels,
      count: count, keyHolder: keyHolder)
  }

  private mutating func minimum(_ field: Field, floor: Int) -> Int? {
    guard let number = integer(field, in: 0...Self.headCounts.upperBound) else { return nil }
    guard number < floor else { return number }
    error(
      .belowFloor(field.name, floor), at: field.place,
      help: "write \(floor) or more: below that, single people could be recognised")
    return nil
  }

  private mutating func channels(_ field: Field) -> [Channel]? {
    var seen: [(channel: Channel, place: SourceRange)] = []
    let channels: [Channel]? = all(list(field, of: "channel", .notEmpty)) { reader, entry in
      guard let channel = reader.choice(entry, of: Channel.self) else { return nil }
      if channel == .imported {
        reader.error(
          .importIsNoChannel, at: entry.place,
          help:
            "write how people answer where Aloud asks; `aloud import` takes the answers of other "
            + "tools whatever stands here")
      }
      if let first = seen.first(where: { $0.channel == channel }) {
        reader.error(
          .repeatedEntry(channel.rawValue, in: field.name), at: entry.place,
          help: "remove one of the two",
          related: Diagnostic.Related("first written here", at: first.place))
      } else {
        seen.append((channel, entry.place))
      }
      return channel
    }
    promisePlaces.isOpenLink = channels == [.link]
    if let link = seen.first(where: { $0.channel == .link }), seen.count > 1 {
      error(
        .linkBesideCodes, at: link.place,
        help: "remove 'link', or keep it alone: its answers have no codes, so nothing counts once")
    }
    return channels
  }

  private mutating func keyHolder(_ field: Field) -> KeyHolder? {
    guard let fields = fields(field, of: .keyHolder) else { return nil }
    let role = fields["role"].flatMap { self.localizedText($0) }
    let key = fields["key"].flatMap { self.key($0) }
    guard let role, let key else { return nil }
    return KeyHolder(role: role, key: key.value)
  }

  /// The form of a key's line; whether it is a key is decided by its checksum, elsewhere.
  private mutating func key(_ field: Field) -> Located<String?>? {
    guard let line = text(field) else { return nil }
    promisePlaces.key = Located(value: line, place: field.place)
    if line == "pending" { return Located(value: nil, place: field.place) }
    guard Self.looksLikeKey(line) else {
      error(
        .invalidKey, at: field.place,
        help: "write 'pending', and let 'aloud key add' put the key holder's line here")
      return nil
    }
    return Located(value: line, place: field.place)
  }

  private static func looksLikeKey(_ line: String) -> Bool {
    let prefix = "aloud-key-1-"
    return line.hasPrefix(prefix) && line.utf8.count == prefix.utf8.count + 57
      && line.utf8.dropFirst(prefix.utf8.count).allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }

  /// An open link has no codes, so a made-up group could be sent many times: no breakdowns with it.
  mutating func checkChannels(
    against breakdowns: Field?
  ) {
    guard promisePlaces.isOpenLink, let place = promisePlaces.channels, let breakdowns,
      case .list(let nodes) = breakdowns.node.content, !nodes.isEmpty
    else { return }
    error(
      .linkWithBreakdowns, at: place,
      help: "remove 'link', or remove the breakdowns",
      related: Diagnostic.Related("the breakdowns are here", at: breakdowns.place))
  }
}

extension Diagnostic.Message {
  static func belowFloor(_ name: String, _ floor: Int) -> Self {
    Self(id: "below-floor", text: "\(name) is lower than \(floor)")
  }

  static let invalidKey = Self(id: "invalid-key", text: "this is not the line of a key")

  static let importIsNoChannel = Self(
    id: "import-channel", text: "'import' is no way to answer that Aloud offers")

  static let linkBesideCodes = Self(
    id: "link-beside-codes", text: "an open link cannot stand beside slips or files")

  static let linkWithBreakdowns = Self(
    id: "link-with-breakdowns", text: "a survey with an open link cannot ask for groups")
}
