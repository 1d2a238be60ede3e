import AloudCrypto
import AloudModel

/// The members of a bundle file, version 2 (`Documentation/Formats.md`); every list is sorted.
struct BundleFile {
  let version: Int
  let manifest: Manifest
  let earlierReleases: [String]
  let issued: [String]
  let voided: [String]
  let spent: [String]
  let ballots: [Entry]
  /// SHA-256 of the file without this member.
  private var checksum: Fingerprint?

  struct Entry {
    let id: String
    let sealed: String
  }

  static let currentVersion = 2

  init(_ bundle: Bundle) {
    version = Self.currentVersion
    manifest = bundle.manifest
    earlierReleases = bundle.earlierReleases.map { String(decoding: $0, as: UTF8.self) }
    issued = Self.list(bundle.contents.issued)
    voided = Self.list(bundle.contents.voided)
    spent = Self.list(bundle.contents.spent)
    ballots = bundle.contents.ballots.sorted { $0.key < $1.key }.map { id, sealed in
      Entry(
        id: Hexadecimal.encode(id.bytes), sealed: String(decoding: sealed.bytes, as: UTF8.self))
    }
    checksum = sum
  }

  /// Whether it is what was written, to the last bit.
  var isWhole: Bool { checksum == sum }

  private var sum: Fingerprint {
    var bare = self
    bare.checksum = nil
    return Fingerprint(of: CanonicalJSON.bytes(of: bare))
  }

  /// Nothing, when an entry is not a digest or a ballot, or stands twice.
  func contents() -> BoxContents? {
    guard let issued = Self.set(issued), let voided = Self.set(voided), let spent = Self.set(spent)
    else { return nil }
    var ballots: [EntryID: SealedBallot] = [:]
    for entry in self.ballots {
      guard let id = Self.id(entry.id),
        let ballot = SealedBallot(reading: Array(entry.sealed.utf8)),
        ballots.updateValue(ballot, forKey: id) == nil
      else { return nil }
    }
    return BoxContents(issued: issued, voided: voided, spent: spent, ballots: ballots)
  }

  /// Whether every list is in the one order there is.
  var isSorted: Bool {
    [issued, voided, spent, ballots.map { $0.id }].allSatisfy { list in
      zip(list, list.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  private static func list(_ ids: Set<EntryID>) -> [String] {
    ids.sorted().map { Hexadecimal.encode($0.bytes) }
  }

  private static func set(_ texts: [String]) -> Set<EntryID>? {
    let ids = texts.compactMap(id)
    let set = Set(ids)
    return set.count == texts.count ? set : nil
  }

  private static func id(_ text: String) -> EntryID? {
    Hexadecimal.decode(text).flatMap(EntryID.init)
  }
}

extension BundleFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    version = try json.value("aloud_bundle")
    manifest = try json.value("manifest")
    earlierReleases = try json.value("earlier_releases")
    issued = try json.value("issued")
    voided = try json.value("voided")
    spent = try json.value("spent")
    ballots = try json.value("ballots")
    checksum = try json.optional("checksum")
  }

  var json: JSONTree {
    [
      "aloud_bundle": version.json, "manifest": manifest.json,
      "earlier_releases": earlierReleases.json, "issued": issued.json, "voided": voided.json,
      "spent": spent.json, "ballots": ballots.json, "checksum": checksum?.json,
    ]
  }
}

extension BundleFile.Entry: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    sealed = try json.value("sealed")
  }

  var json: JSONTree {
    ["id": id.json, "sealed": sealed.json]
  }
}
