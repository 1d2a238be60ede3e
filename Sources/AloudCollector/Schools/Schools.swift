import AloudBallots
import AloudModel
import Dispatch
import Synchronization

/// The schools of a server: looked up by the name in an address, read when somebody asks, and forgotten
/// when nobody did for long. Nothing is shared between two of them.
final class Schools<Folders: SchoolFolders>: Sendable {
  typealias Served = ServedWave<Folders.Place>

  /// What is served of one school.
  struct School: Sendable {
    let name: SchoolName
    /// In the order in which they opened.
    let waves: [Served]
    /// Whether a wave is there whose files are not as they were written.
    let isBroken: Bool
  }

  /// What is known of a school without looking at a disk.
  enum Lookup {
    /// Nothing, where no folder has that name.
    case known(School?)
    case toBeRead
  }

  private struct Entry {
    var school: School
    var looked: ContinuousClock.Instant
    var used: ContinuousClock.Instant
  }

  private typealias Tell = @Sendable (School?) -> Void

  private struct State {
    var names: [String: SchoolName] = [:]
    var listed: ContinuousClock.Instant?
    var entries: [SchoolName: Entry] = [:]
    /// Whoever waits for a school that is being read, by its name in small letters.
    var waiting: [String: [Tell]] = [:]

    /// Those whose folder is gone are forgotten, once nothing of theirs is open.
    mutating func list(_ names: [String: SchoolName]) {
      self.names = names
      listed = .now
      entries = entries.filter { entry in
        names[entry.key.folded] == entry.key
          || !entry.value.school.waves.allSatisfy(\.box.isShut)
      }
    }
  }

  private let folders: Folders
  private let boxes: OpenBoxes
  private let terms: ServingTerms
  private let state = Mutex(State())
  private let readers = DispatchQueue(label: "aloud.schools", attributes: .concurrent)
  /// Held while the folder is listed.
  private let listing = Mutex(())
  /// For how long a school is taken to be as it was.
  private let trust: Duration
  /// Schools whose pages are kept ready.
  private let room: Int

  init(
    _ folders: Folders, among boxes: OpenBoxes, _ terms: ServingTerms,
    trust: Duration = .seconds(2),
    room: Int = 1_024
  ) {
    self.folders = folders
    self.boxes = boxes
    self.terms = terms
    self.trust = trust
    self.room = room
  }

  /// Never blocks.
  func school(named asked: SchoolName) -> Lookup {
    let now = ContinuousClock.now
    return state.withLock { state in
      guard let listed = state.listed, listed.duration(to: now) < trust else { return .toBeRead }
      guard let name = state.names[asked.folded] else { return .known(nil) }
      guard let known = state.entries[name], known.looked.duration(to: now) < trust else {
        return .toBeRead
      }
      state.entries[name]?.used = now
      return .known(known.school)
    }
  }

  /// Tells the school as its folder is now, on a thread of its own, so that a disk that takes long takes
  /// long for this school alone; whoever asks meanwhile is told the same.
  func read(_ asked: SchoolName, then tell: @escaping @Sendable (School?) -> Void) {
    let isFirst = state.withLock { state in
      state.waiting[asked.folded, default: []].append(tell)
      return state.waiting[asked.folded]?.count == 1
    }
    if isFirst { readers.async { self.read(asked) } }
  }

  private func read(_ asked: SchoolName) {
    listIfDue()
    let (name, known) = state.withLock { state in
      let name = state.names[asked.folded]
      return (name, name.flatMap { state.entries[$0]?.school })
    }
    let school = name.map { looked(at: $0, known: known) }
    let waiting = state.withLock { state in
      if let school { keep(school, &state) }
      return state.waiting.removeValue(forKey: asked.folded) ?? []
    }
    for tell in waiting { tell(school) }
  }

  private func keep(_ school: School, _ state: inout State) {
    let now = ContinuousClock.now
    state.entries[school.name] = Entry(school: school, looked: now, used: now)
    makeRoom(&state)
  }

  /// Of two names that differ in capitals alone the first in order is a school's.
  private func listIfDue() {
    listing.withLock { _ in
      let age = state.withLock(\.listed)?.duration(to: .now)
      guard age.map({ $0 >= trust }) ?? true, let names = folders.names() else { return }
      let folded = Dictionary(
        names.compactMap { SchoolName($0) }.sorted().map { ($0.folded, $0) },
        uniquingKeysWith: { first, _ in first })
      state.withLock { $0.list(folded) }
    }
  }

  /// The school as its folder is now; what has not changed is kept.
  private func looked(at name: SchoolName, known: School?) -> School {
    var isBroken = false
    let waves = folders.waves(of: name)
    let served = waves.compactMap { wave -> Served? in
      if let kept = known?.waves.first(where: { $0.wave == wave }) { return kept }
      switch folders.read(wave, of: name) {
      case .wave(let opened): return serve(wave, opened, of: name)
      case .withoutPage: return nil
      case .damaged:
        isBroken = true
        return nil
      }
    }
    return School(
      name: name,
      waves: served.sorted { ($0.opensAt, $0.wave.survey) < ($1.opensAt, $1.wave.survey) },
      isBroken: isBroken)
  }

  private func serve(
    _ wave: SchoolWave<Folders.Place>, _ opened: OpenedWave, of name: SchoolName
  ) -> Served {
    let folders = folders
    let box = SchoolBox(among: boxes) {
      guard let opened = folders.openBox(wave, of: name) else { return nil }
      do throws(StorageFailure) {
        return try BoxWriter(opened.box, holding: opened.held) {
          folders.boxFailed($0, wave, of: name)
        }
      } catch {
        folders.boxFailed(error, wave, of: name)
        return nil
      }
    }
    return Served(wave, opened, root: "\(name.root)\(wave.survey)/", box: box, terms)
  }

  /// Forgets what was used longest ago and has nothing open, a tenth at a time.
  private func makeRoom(_ state: inout State) {
    guard state.entries.count > room else { return }
    let idle = state.entries.filter { $0.value.school.waves.allSatisfy(\.box.isShut) }
    let oldest = idle.sorted { $0.value.used < $1.value.used }.prefix(max(1, room / 10))
    for (name, _) in oldest { state.entries[name] = nil }
  }
}
