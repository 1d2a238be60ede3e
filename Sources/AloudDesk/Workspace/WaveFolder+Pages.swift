import AloudBallots
package import AloudCollector
import AloudFiles
package import AloudModel

extension WaveFolder {
  /// Which pages were published.
  package var pageListPath: String { "\(secrets)/\(PageList.name)" }

  package func path(of page: PublishedPage) -> String { "\(secrets)/\(page.name)" }

  /// The list and the pages that lie here, whatever it names.
  var publishedPaths: [String] {
    let names = (try? Folder.names(in: secrets)) ?? []
    return names.filter { $0 == PageList.name || $0.hasPrefix("page-") && $0.hasSuffix(".html") }
      .map { "\(secrets)/\($0)" }
  }

  /// Nothing, for a wave that was frozen before pages were published.
  package func pageList() throws(Refusal) -> PageList? {
    guard DurableFile.exists(pageListPath) else { return nil }
    let bytes = try Files.own.read(pageListPath, atMost: FileLimits.key)
    do throws(CanonicalJSON.Refusal) { return try PageList.read(bytes) } catch {
      throw .wave(.fileChanged(pageListPath))
    }
  }

  /// The pages as they were published, or nothing, for a wave that was frozen before pages were.
  package func pages(of manifest: Manifest) throws(Refusal) -> PublishedPages? {
    guard let list = try pageList() else { return nil }
    if let pages = PublishedPages(list, of: manifest, bytes: bytes) { return pages }
    let lost = list.kept.first { page in bytes(page.name).map(page.isOf) != true }
    throw .wave(.fileChanged(lost.map(path) ?? pageListPath))
  }

  /// The offline form as it was published, or as this version makes it where none was.
  package func form(of manifest: Manifest) throws(Refusal) -> OfflineForm {
    let published = try pages(of: manifest)?.body(.file)
    return published.map { OfflineForm(published: $0) } ?? OfflineForm(manifest: manifest)
  }

  private func bytes(_ name: String) -> [UInt8]? {
    try? DurableFile.read("\(secrets)/\(name)", atMost: FileLimits.manifest)
  }
}
