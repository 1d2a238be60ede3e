import AloudCounting
import AloudDisclosure
import AloudModel

/// A count over bytes: the bundle, what is asked, the dice for comments, earlier releases of the school, and
/// what the page opened of each ballot, empty where nothing opened.
enum CountAnswer {
  static func answer(to parts: [[UInt8]]) -> [[UInt8]] {
    guard parts.count >= 3, let request = try? request(parts[1]),
      parts.count >= 3 + request.known
    else { return JSONTree.refused("malformed") }
    let known = parts[3...].prefix(request.known)
    let opened = Array(parts[(3 + request.known)...])
    switch BundleAnswer.read(parts[0]) {
    case .refused(let reason): return JSONTree.refused(reason)
    case .bundle(let bundle):
      guard opened.count == bundle.contents.ballots.count else {
        return JSONTree.refused("malformed")
      }
      switch releases(Array(known), besides: bundle.manifest) {
      case .refused(let reason): return JSONTree.refused(reason)
      case .read(let known):
        return answer(request, bundle, parts[0], opened, known, dice: parts[2])
      }
    }
  }

  private struct Request {
    let slips: Int?
    let known: Int
    let comments: Bool
  }

  private static func request(_ bytes: [UInt8]) throws(CanonicalJSON.Refusal) -> Request {
    guard let json = JSONTree(reading: bytes) else { throw .malformed }
    let request = Request(
      slips: try json.optional("slips"), known: try json.value("known"),
      comments: try json.value("comments"))
    guard request.known >= 0, request.slips ?? 0 >= 0 else { throw .malformed }
    return request
  }

  private static func answer(
    _ request: Request, _ bundle: Bundle, _ bytes: [UInt8], _ opened: [[UInt8]],
    _ known: [PublishedRelease], dice: [UInt8]
  ) -> [[UInt8]] {
    guard let slips = request.slips ?? (bundle.manifest.survey.promise.isOpenLink ? .max : nil)
    else { return JSONTree.refused("slips-missing") }
    var plaintexts = opened[...]
    let box = bundle.opened { _, measure in
      measure.opening(of: plaintexts.popFirst() ?? [])
    }
    switch box.count(
      slips: slips, known: known.map({ $0.release }), digest: { Fingerprint(of: $0) })
    {
    case .refused(let refusal): return refused(refusal)
    case .counted(let count):
      let release = count.release.bytes
      return [
        summary(of: count, Fingerprint(of: release), known).answer, release,
        Array(count.spent.text.utf8), record(of: bytes, bundle.manifest),
        request.comments ? comments(of: count, dice) : [],
      ]
    }
  }

  /// `counted.json`: which bundle of a manifest was counted.
  private static func record(of bundle: [UInt8], _ manifest: Manifest) -> [UInt8] {
    let record: JSONTree = [
      "manifest": manifest.fingerprint.json, "bundle": Fingerprint(of: bundle).json,
    ]
    return CanonicalJSON.bytes(of: record)
  }

  private static func comments(of count: Count, _ seed: [UInt8]) -> [UInt8] {
    guard !count.comments.isEmpty else { return [] }
    var dice = HashDice(seed: seed)
    let file = CommentFile(
      count.comments, wave: count.release.manifest.waveID, shuffledBy: &dice)
    return Array(file.text(count.release.manifest).utf8)
  }

  private static func summary(
    of count: Count, _ fingerprint: Fingerprint, _ known: [PublishedRelease]
  ) -> JSONTree {
    let manifest = count.release.manifest
    let unnamed = known.filter { !manifest.earlierReleases.contains($0.fingerprint) }
    return [
      "release": fingerprint.hex.json, "words": fingerprint.wordsByLanguage,
      "opened": count.spent.opened.json, "invalid": count.spent.invalid.json,
      "over_invited": (count.spent.opened > manifest.wave.invited).json,
      "known": known.count.json,
      "unnamed": unnamed.map { "\($0.release.manifest.survey.id)/\($0.release.manifest.waveID)" }
        .json,
    ]
  }

  private static func refused(_ refusal: Count.Refusal) -> [[UInt8]] {
    switch refusal {
    case .anotherKey: JSONTree.refused("another-key")
    case .noneOpened: JSONTree.refused("none-opened")
    case .earlierRelease: JSONTree.refused("earlier-release")
    case .moreBallotsThanSlips(let ballots, let slips):
      JSONTree.refused(
        "more-than-slips", [.init("ballots", ballots.json), .init("slips", slips.json)])
    case .moreBallotsThanInvited(let ballots, let invited):
      JSONTree.refused(
        "more-than-invited", [.init("ballots", ballots.json), .init("invited", invited.json)])
    }
  }
}

// MARK: Earlier releases of the school

extension CountAnswer {
  private enum Releases {
    case read([PublishedRelease])
    case refused(String)
  }

  /// What the key holder kept, oldest first, each once: a key opens one wave, and a wave is counted once.
  private static func releases(_ files: [[UInt8]], besides manifest: Manifest) -> Releases {
    var releases: [Fingerprint: PublishedRelease] = [:]
    for file in files {
      let read = try? PublishedRelease(reading: file, digest: { Fingerprint(of: $0) })
      guard let read else { return .refused("known-release") }
      let other = read.release.manifest
      if other == manifest { return .refused("counted-before") }
      if other.keyHolderKey == manifest.keyHolderKey { return .refused("key-used") }
      releases[read.fingerprint] = read
    }
    return .read(
      releases.values.sorted {
        ($0.release.manifest.closesAt, $0.fingerprint) < (
          $1.release.manifest.closesAt, $1.fingerprint
        )
      })
  }
}
