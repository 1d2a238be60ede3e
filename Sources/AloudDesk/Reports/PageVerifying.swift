import AloudBallots
package import AloudCollector
import AloudFiles
import AloudModel
import AloudPapers

/// Holds a page that somebody got against those that were published.
package struct PageVerifying {
  /// What the page is held against.
  package enum Against {
    /// A list that was handed on, without the pages.
    case list(PageList)
    /// The wave on this computer.
    case wave(WaveFolder)
  }

  package let against: Against

  package init(_ against: Against) { self.against = against }

  /// A list from a file that somebody named.
  package static func list(_ path: String) throws(Refusal) -> PageList {
    let bytes = try Files.named.read(path, atMost: FileLimits.key)
    do throws(CanonicalJSON.Refusal) { return try PageList.read(bytes) } catch {
      throw .wave(.fileChanged(path))
    }
  }

  package func findings(of bytes: [UInt8]) throws(Refusal) -> [Finding] {
    switch against {
    case .list(let list): return [found(bytes, list, []), .pageWords(list.words)]
    case .wave(let folder):
      let manifest = try folder.manifest()
      guard let list = try folder.pageList() else {
        // What this version makes is all there is to compare with.
        let pages = PublishedPages(manifest: manifest)
        return [.pagesNotPublished(folder.wave), found(bytes, pages.list, Self.lying(pages))]
      }
      let lying = list.kept.compactMap { page -> (page: PublishedPage, bytes: [UInt8])? in
        let path = folder.path(of: page)
        return (try? DurableFile.read(path, atMost: FileLimits.manifest)).map { (page, $0) }
      }
      return [found(bytes, list, lying), .pageWords(list.words)]
    }
  }

  private func found(
    _ bytes: [UInt8], _ list: PageList, _ lying: [(page: PublishedPage, bytes: [UInt8])]
  ) -> Finding {
    let count = list.page(.count, in: nil).map { (page: $0, bytes: CountPage.current.bytes) }
    switch PageComparison(of: bytes, with: list, bodies: lying + [count].compactMap { $0 }).outcome
    {
    case .published(let page): return .pagePublished(page)
    case .another where bytes == KeyPage().bytes: return .pageOfKey
    case .another where bytes == CountPage.current.bytes: return .pageOfCount
    case .another(let difference): return .pageAnother(difference)
    }
  }

  private static func lying(_ pages: PublishedPages) -> [(page: PublishedPage, bytes: [UInt8])] {
    zip(pages.list.kept, pages.bodies).map { (page: $0, bytes: $1) }
  }
}
