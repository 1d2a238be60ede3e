package import AloudDisclosure
package import AloudModel
import Dispatch
import Synchronization

/// The releases of a survey, each read once.
///
/// They are read side by side: each is checked byte by byte, and a school may have many.
package struct SurveyReleases {
  /// By the wave whose folder a release lies in; in the order of their ids.
  private let read: [(wave: Identifier<Wave>, release: Result<PublishedRelease?, Refusal>)]

  package init(of survey: Identifier<Survey>, in workspace: Workspace) throws(Refusal) {
    let folders = try workspace.waveFolders(of: survey)
    let read = Mutex<[Int: Result<PublishedRelease?, Refusal>]>([:])
    DispatchQueue.concurrentPerform(iterations: folders.count) { place in
      let release = Result { () throws(Refusal) in try folders[place].release() }
      read.withLock { $0[place] = release }
    }
    self.read = folders.indices.map { place in
      (folders[place].wave, read.withLock { $0[place] } ?? .success(nil))
    }
  }

  /// - Throws: what is wrong with the first that cannot be read.
  package func all() throws(Refusal) -> [PublishedRelease] {
    var releases: [PublishedRelease] = []
    for (_, release) in read {
      if let release = try release.get() { releases.append(release) }
    }
    return releases
  }

  /// The release in the folder of a wave; nothing, where there is none.
  package func release(of wave: Identifier<Wave>) throws(Refusal) -> PublishedRelease? {
    try read.first { $0.wave == wave }?.release.get()
  }
}
