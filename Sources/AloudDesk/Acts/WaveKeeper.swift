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
  }

  private struct State {
    var keeping: Keeping?
    var trouble: Refusal?
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

  package init(_ edge: Edge, pause: Int = 300) { (self.edge, self.pause) = (edge, pause) }

  /// What is kept now.
  package var keeping: Keeping? { state.withLock(\.keeping) }

  /// Why what was kept last is kept no longer, where nobody wanted it to end.
  package var trouble: Refusal? { state.withLock(\.trouble) }

  package func keeps(_ folder: WaveFolder) -> Bool {
    keeping.map { $0.wave == folder.wave && $0.survey == folder.survey } ?? false
  }

  /// Begins, and returns when it listens, or when it is clear that it does not.
  package func keep(_ folder: WaveFolder, _ way: Way, drop: String?) throws(Refusal) {
    end()
    let keeping = Keeping(survey: folder.survey, wave: folder.wave, way: way, drop: drop)
    switch way {
    case .station: try serve(folder, keeping, .station, port: 0)
    case .phones(let port): try serve(folder, keeping, .proxy, port: port)
    case .folder: try watch(folder, keeping)
    }
  }

  /// What went wrong last was seen.
  package func forget() { state.withLock { $0.trouble = nil } }

  /// Ends it, and returns when everything that was sent is stored.
  package func end() {
    let running = state.withLock(\.running)
    running?.stop()
    running?.ended.wait()
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
    let serving = try Serving(
      folder, frontage, drop: keeping.drop,
      at: Serving.Edge(
        clock: edge.clock, witness: edge.witness, dice: edge.dice,
        tell: { [weak self] in self?.hear($0, begun) }))
    let (stop, ended) = (ServingStop(), DispatchGroup())
    ended.enter()
    begin(keeping, Running(stop: { stop.end() }, ended: ended))
    Task {
      do throws(Refusal) {
        _ = try await serving.run(port: port, stop: stop)
        self.over(nil)
      } catch { self.over(error) }
      begun.signal()
      ended.leave()
    }
    begun.wait()
    if self.keeping == nil, let trouble { throw trouble }
  }

  private func hear(_ event: Serving.Event, _ begun: DispatchSemaphore) {
    switch event {
    case .listening(_, _, let port):
      state.withLock { $0.keeping?.port = port }
      begun.signal()
    case .closed: break
    case .failed(let refusal): state.withLock { $0.trouble = refusal }
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
        self.over(nil)
      } catch { self.over(error) }
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

  private func over(_ trouble: Refusal?) {
    state.withLock { $0 = State(keeping: nil, trouble: trouble ?? $0.trouble, running: nil) }
  }
}
