import AloudBallots
import AloudHTTP
package import AloudModel
import AloudPapers

/// The pages of a wave with their bytes, made once, when it is frozen: what staff get until it is closed,
/// whatever the version of the program is by then.
package struct PublishedPages: Sendable {
  package let list: PageList
  /// Of every page that lies beside the manifest, in the order of the list.
  package let bodies: [[UInt8]]

  /// The pages of every way to answer that was promised, and those of the key holder.
  package init(manifest: Manifest) {
    let ways = Self.served(manifest) + Self.files(manifest)
    let count = PublishedPage(.count, nil, CountPage.current.bytes)
    list = PageList(manifest: manifest, pages: ways.map(\.page) + [count])
    bodies = ways.map(\.bytes)
  }

  /// Pages as they lie beside the manifest; nothing, unless each is the one that was published.
  ///
  /// - Parameter bytes: of a page by its name. What is lost or changed is made anew, where this version of
  ///   the program still makes the same.
  package init?(_ list: PageList, of manifest: Manifest, bytes: (String) -> [UInt8]?) {
    guard list.manifest == manifest.fingerprint else { return nil }
    lazy var anew = Self(manifest: manifest)
    var bodies: [[UInt8]] = []
    for page in list.kept {
      if let found = bytes(page.name), page.isOf(found) {
        bodies.append(found)
      } else if let place = anew.bodies.firstIndex(where: page.isOf) {
        bodies.append(anew.bodies[place])
      } else {
        return nil
      }
    }
    self.list = list
    self.bodies = bodies
  }

  package func body(_ way: PublishedPage.Way, in language: Language? = nil) -> [UInt8]? {
    zip(list.kept, bodies).first { $0.0.way == way && $0.0.language == language }?.1
  }

  /// A page as the server sends it.
  func served(_ way: PublishedPage.Way, in language: Language) -> Page? {
    guard let page = list.page(way, in: language), let policy = page.policy,
      let bytes = body(way, in: language)
    else { return nil }
    return Page(published: bytes, policy: policy)
  }

  private typealias Made = (page: PublishedPage, bytes: [UInt8])

  private static func served(_ manifest: Manifest) -> [Made] {
    guard manifest.survey.promise.channels != [.file] else { return [] }
    let ways: [(PublishedPage.Way, PageSetting)] = [(.web, .web), (.station, .station)]
    return ways.flatMap { way, setting in
      let pages = SurveyPages(manifest: manifest, setting: setting)
      return manifest.survey.languages.map { language -> Made in
        let page = pages.survey(in: language)
        let published = PublishedPage(
          way, language, page.bytes, policy: page.contentSecurityPolicy)
        return (published, page.bytes)
      }
    }
  }

  private static func files(_ manifest: Manifest) -> [Made] {
    let hasForm = manifest.survey.promise.channels.contains(.file)
    let form = hasForm ? [(PublishedPage.Way.file, OfflineForm(manifest: manifest).bytes)] : []
    return (form + [(.key, KeyPage().bytes)]).map { (PublishedPage($0, nil, $1), $1) }
  }
}
