import AloudBallots
package import AloudCollector
import AloudFiles
import AloudHTTP
package import AloudModel
import Dispatch
import Synchronization

/// Keeps one wave at a time open to answers, for as long as the program runs: served to browsers, or its
/// drop folder watched.
///
/// It runs what `serve` and `collect --watch` run, under the same lock: a wave is never kept twice, by
/// whatever program.
package final class WaveKeeper: Sendable {
  /// How a wave is kept.
  package enum Way: Hashable, Sendable {
    /// On this computer, on which people answer in turn.
    case station
    /// Behind a proxy that passes its address on.
    case phones(port: Int)
    /// Files alone.
    case folder
  }

  /// A wave that is kept, and how.
  package struct Keeping: Hashable, Sendable {
    package let survey: Identifier<Survey>
    package let wave: Identifier<Wave>
    package let way: Way
    package let drop: String?
    /// Of this computer, once it listens.
    package fileprivate(set) var port: Int?
    /// Whether the folder of files could last be read.
    package fileprivate(set) var isFolderGone = false
    /// Whether the closing instant has come: nobody can answer, and pages say so for a while.
    package fileprivate(set) var isOver = false

    fileprivate func isOf(_ folder: WaveFolder) -> Bool {
      wave == folder.wave && survey == folder.survey
    }
  }

  /// What became of a wish to keep a wave.
  package enum Beginning: Hashable, Sendable {
    case begun
    /// This is kept already, and has to end first.
    case kept(Keeping)
  }

  private struct State {
    var keeping: Keeping?
    var trouble: (of: Keeping, refusal: Refusal)?
    var running: Running?
  }

  /// What ends it, and what is done when it has ended.
  private struct Running {
    let stop: @Sendable () -> Void
    let ended: DispatchGroup
  }

  private let state = Mutex(State())
  private let edge: Edge
  /// Between two looks into a folder, in seconds.
  private let pause: Int
  /// Seconds for which pages still say that the wave is closed.
  private let grace: Int
  /// What begins or ends does so one after the other.
  private let turn = Mutex(())

  /// What the edge hands in.
  package struct Edge: Sendable {
    package let clock: @Sendable () -> Instant
    package let witness: ClockWitness
    package let dice: @Sendable () -> any RandomNumberGenerator

    package init(
      clock: @escaping @Sendable () -> Instant, witness: ClockWitness,
      dice: @escaping @Sendable () -> any RandomNumberGenerator
    ) {
      (self.clock, self.witness, self.dice) = (clock, witness, dice)
    }
  }

  package init(_ edge: Edge, pause: Int = 300, grace: Int = 300) {
    (self.edge, self.pause, self.grace) = (edge, pause, grace)
  }

  /// What is kept now.
  package var keeping: Keeping? { state.withLock(\.keeping) }

  /// What went wrong while this wave was kept, or why it is kept no longer.
  package func trouble(of folder: WaveFolder) -> Refusal? {
    state.withLock { state in
      state.trouble.flatMap { $0.of.isOf(folder) ? $0.refusal : nil }
    }
  }

  package func keeps(_ folder: WaveFolder) -> Bool { keeping?.isOf(folder) ?? false }

  /// Begins, and returns when it listens, or when it is clear that it does not.
  ///
  /// What is kept already goes on: whoever wants another wave ends it first.
  package func keep(
    _ folder: WaveFolder, _ way: Way, drop: String?
  ) throws(Refusal) -> Beginning {
    try turn.withLock { _ throws(Refusal) in
      if let kept = self.keeping { return .kept(kept) }
      let keeping = Keeping(survey: folder.survey, wave: folder.wave, way: way, drop: drop)
      switch way {
      case .station: try serve(folder, keeping, .station, port: 0)
      case .phones(let port): try serve(folder, keeping, .proxy, port: port)
      case .folder: try watch(folder, keeping)
      }
      return .begun
    }
  }

  /// What went wrong with this wave was seen.
  package func forget(_ folder: WaveFolder) {
    state.withLock { state in
      if state.trouble?.of.isOf(folder) == true { state.trouble = nil }
    }
  }

  /// Ends it, and returns when everything that was sent is stored.
  package func end() {
    turn.withLock { _ in
      let running = state.withLock(\.running)
      running?.stop()
      running?.ended.wait()
    }
  }

  /// The same for whoever must not block a thread.
  package func ended() async {
    guard let running = state.withLock(\.running) else { return }
    running.stop()
    await withCheckedContinuation { done in
      running.ended.notify(queue: .global()) { done.resume() }
    }
  }

  // MARK: - Serving

  private func serve(
    _ folder: WaveFolder, _ keeping: Keeping, _ frontage: Frontage, port: Int
  ) throws(Refusal) {
    let begun = DispatchSemaphore(value: 0)
    let (stop, ended) = (ServingStop(), DispatchGroup())
    let serving = try Serving(
      folder, frontage, drop: keeping.drop,
      at: Serving.Edge(
        clock: edge.clock, witness: edge.witness, dice: edge.dice,
        tell: { [weak self] in self?.hear($0, begun, stop) }))
    ended.enter()
    begin(keeping, Running(stop: { stop.end() }, ended: ended))
    Task {
      do throws(Refusal) {
        _ = try await serving.run(port: port, stop: stop)
        self.over(nil, ended)
      } catch { self.over(error, ended) }
      begun.signal()
      ended.leave()
    }
    begun.wait()
    if !keeps(folder), let trouble = trouble(of: folder) { throw trouble }
  }

  private func hear(_ event: Serving.Event, _ begun: DispatchSemaphore, _ stop: ServingStop) {
    switch event {
    case .listening(_, _, let port):
      state.withLock { $0.keeping?.port = port }
      begun.signal()
    case .closed:
      state.withLock { $0.keeping?.isOver = true }
      DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(grace)) { stop.end() }
    case .failed(let refusal):
      state.withLock { state in state.trouble = state.keeping.map { ($0, refusal) } }
    }
  }

  // MARK: - Watching

  private func watch(_ folder: WaveFolder, _ keeping: Keeping) throws(Refusal) {
    guard let drop = keeping.drop, Folder.isFolder(drop) else {
      throw .file(FileFailure(.missing, at: keeping.drop ?? ""))
    }
    // A wave that another program keeps is not watched beside it.
    _ = try folder.lock()
    let (wanted, ended) = (DispatchSemaphore(value: 0), DispatchGroup())
    ended.enter()
    begin(keeping, Running(stop: { wanted.signal() }, ended: ended))
    let (edge, pause) = (edge, pause)
    DispatchQueue(label: "aloud.drop").async {
      let watching = Watching(
        folder: folder, drop: drop, seconds: pause, clock: edge.clock, witness: edge.witness,
        isEnded: { wanted.wait(timeout: .now() + .seconds($0)) == .success })
      do throws(Refusal) {
        _ = try watching.run { self.hear($0) }
        self.over(nil, ended)
      } catch { self.over(error, ended) }
      ended.leave()
    }
  }

  private func hear(_ event: Watching.Event) {
    switch event {
    case .folderGone: state.withLock { $0.keeping?.isFolderGone = true }
    case .folderBack: state.withLock { $0.keeping?.isFolderGone = false }
    case .clockWasSet, .notWhole: break
    }
  }

  // MARK: - State

  private func begin(_ keeping: Keeping, _ running: Running) {
    state.withLock { $0 = State(keeping: keeping, trouble: nil, running: running) }
  }

  /// Only what is still its own is cleared.
  private func over(_ trouble: Refusal?, _ ended: DispatchGroup) {
    state.withLock { state in
      guard let kept = state.keeping, state.running?.ended === ended else { return }
      let last = trouble.map { (of: kept, refusal: $0) } ?? state.trouble
      state = State(keeping: nil, trouble: last, running: nil)
    }
  }
}
