import AloudDisclosure
import AloudModel
import Dispatch
import Synchronization

extension Workspace {
  /// Every release of a survey, by the id of its wave.
  ///
  /// They are read side by side: each is checked byte by byte, and a school may have many.
  func releases(of survey: Identifier<Survey>) throws(CommandFailure) -> [PublishedRelease] {
    let folders = try waveFolders(of: survey)
    let read = Mutex<[Int: Result<PublishedRelease?, CommandFailure>]>([:])
    DispatchQueue.concurrentPerform(iterations: folders.count) { place in
      let release = Result { () throws(CommandFailure) in try folders[place].release() }
      read.withLock { $0[place] = release }
    }
    var releases: [PublishedRelease] = []
    for place in folders.indices {
      if let release = try read.withLock({ $0[place] })?.get() { releases.append(release) }
    }
    return releases
  }
}
