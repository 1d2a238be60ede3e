import AloudBallots
import AloudModel
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

  private struct Entry {
    var school: School
    var looked: ContinuousClock.Instant
    var used: ContinuousClock.Instant
  }

  private struct State {
    var names: [String: SchoolName] = [:]
    var listed: ContinuousClock.Instant?
    var entries: [SchoolName: Entry] = [:]
  }

  private let folders: Folders
  private let boxes: OpenBoxes
  private let terms: ServingTerms
  private let state = Mutex(State())
  /// For how long a school is taken to be as it was.
  private let trust: Duration
  /// Schools whose pages are kept ready.
  private let room: Int

  init(
    _ folders: Folders, among boxes: OpenBoxes, _ terms: ServingTerms,
    trust: Duration = .seconds(2),
    room: Int = 512
  ) {
    self.folders = folders
    self.boxes = boxes
    self.terms = terms
    self.trust = trust
    self.room = room
  }

  /// Nothing, where no folder has that name. Blocks while the school is read.
  func school(named text: Substring) -> School? {
    state.withLock { state in
      guard let name = name(text, &state) else { return nil }
      let now = ContinuousClock.now
      let known = state.entries[name]
      if let known, known.looked.duration(to: now) < trust {
        state.entries[name]?.used = now
        return known.school
      }
      let school = looked(at: name, known: known?.school)
      state.entries[name] = Entry(school: school, looked: now, used: now)
      makeRoom(&state)
      return school
    }
  }

  private func name(_ text: Substring, _ state: inout State) -> SchoolName? {
    guard let asked = SchoolName(text) else { return nil }
    let age = state.listed.map { $0.duration(to: .now) }
    if age.map({ $0 >= trust }) ?? true { list(&state) }
    return state.names[asked.folded]
  }

  /// Of two names that differ in capitals alone the first in order is a school's.
  private func list(_ state: inout State) {
    guard let names = folders.names() else { return }
    state.listed = .now
    state.names = Dictionary(
      names.compactMap { SchoolName($0) }.sorted().map { ($0.folded, $0) },
      uniquingKeysWith: { first, _ in first })
    state.entries = state.entries.filter { entry in
      state.names[entry.key.folded] == entry.key
        || !entry.value.school.waves.allSatisfy(\.box.isShut)
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
