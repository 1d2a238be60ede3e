import AloudBallots
import AloudHTTP
import AloudModel
import AloudPapers
import AloudTestSupport
import AloudWaveSupport
import Testing

@testable import AloudCollector

/// What is published when a wave is frozen, and how a page is held against it.
struct PublishedPagesTests {
  private static let pages = PublishedPages(manifest: FullSurvey.manifest)
  private var pages: PublishedPages { Self.pages }

  @Test func `every page of every promised way is in the list, under the hash of its bytes`() {
    let survey = FullSurvey.manifest.survey
    let ways = Dictionary(grouping: pages.list.pages, by: \.way).mapValues { $0.map(\.language) }
    #expect(ways[.web] == survey.languages && ways[.station] == survey.languages)
    #expect(ways[.key] == [nil])
    #expect((ways[.file] == [nil]) == survey.promise.channels.contains(.file))
    #expect(ways[.count] == [nil])
    for (page, bytes) in zip(pages.list.kept, pages.bodies) { #expect(page.isOf(bytes)) }
    #expect(pages.list.manifest == FullSurvey.manifest.fingerprint)
    #expect(pages.body(.key) == KeyPage().bytes)
  }

  @Test func `the count page is published by its hash, and lies beside no manifest`() throws {
    let count = try #require(pages.list.page(.count, in: nil))
    #expect(count.isOf(CountPage().bytes) && pages.body(.count) == nil)
    #expect(!pages.list.kept.contains(count) && pages.bodies.allSatisfy { $0.count < 200_000 })
    let older = PublishedPage(.count, nil, Array("older".utf8))
    let list = PageList(manifest: FullSurvey.manifest, pages: pages.list.kept + [older])
    let again = PublishedPages(list, of: FullSurvey.manifest) { _ in nil }
    #expect(again?.bodies == pages.bodies)
  }

  @Test func `the list is read back in its one form, and in no other`() throws {
    #expect(try PageList.read(pages.list.bytes) == pages.list)
    #expect(throws: CanonicalJSON.Refusal.notCanonical) {
      _ = try PageList.read(pages.list.bytes + [0x0A])
    }
    let twice = PageList(manifest: FullSurvey.manifest, pages: pages.list.pages + pages.list.pages)
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) { _ = try PageList.read(twice.bytes) }
  }

  @Test func `one changed byte of a page is found, a thousand of a thousand`() throws {
    let bytes = try #require(pages.body(.web, in: .english))
    let known = Array(zip(pages.list.kept, pages.bodies)).map { (page: $0, bytes: $1) }
    let page = pages.list.page(.web, in: .english)
    #expect(PageComparison(of: bytes, with: pages.list).outcome == page.map { .published($0) })
    for number in 0..<1_000 {
      let place = number * bytes.count / 1_000
      var changed = bytes
      changed[place] ^= UInt8(1 << (number % 8))
      let isPlaced = number.isMultiple(of: 50)
      let outcome = PageComparison(
        of: changed, with: pages.list, bodies: isPlaced ? known : []
      ).outcome
      guard isPlaced else {
        #expect(outcome == .another(nil), "byte \(place)")
        continue
      }
      guard case .another(let difference?) = outcome else {
        Issue.record("byte \(place) is not found")
        continue
      }
      #expect(difference.lost == 1 && difference.come == 1 && difference.page == page)
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let before = lines.prefix(difference.line - 1).reduce(0) { $0 + $1.count + 1 }
      #expect(before + difference.column - 1 == place)
    }
  }

  @Test func `what was put in or left out is told by its place and the part of the page`() throws {
    let bytes = try #require(pages.body(.web, in: .english))
    let page = try #require(pages.list.page(.web, in: .english))
    let script = try #require(bytes.firstRange(of: Array("<script>".utf8))?.upperBound)
    let style = try #require(bytes.firstRange(of: Array("<style>".utf8))?.upperBound)
    let heading = try #require(bytes.firstRange(of: Array("<h1".utf8))?.upperBound)
    for (place, part) in [(script, PageComparison.Part.script), (style, .style), (heading, .text)] {
      var more = bytes
      more.insert(contentsOf: Array("@@@".utf8), at: place)
      let outcome = PageComparison(
        of: more, with: pages.list, bodies: [(page: page, bytes: bytes)]
      ).outcome
      guard case .another(let difference?) = outcome else {
        Issue.record("\(part) is not found")
        continue
      }
      #expect(difference.part == part && (difference.lost, difference.come) == (0, 3))
    }
    #expect(PageComparison(of: [], with: pages.list).outcome == .another(nil))
  }

  @Test func `the bytes that were published are served, whatever this version would make`() throws {
    let older = Array("<!doctype html><title>older</title>".utf8)
    let served = PublishedPage(.web, .english, older, policy: "default-src 'none'")
    let list = PageList(manifest: Fernhill.manifest, pages: [served])
    let published = try #require(
      PublishedPages(list, of: Fernhill.manifest) { $0 == "page-web-en.html" ? older : nil })
    let site = SurveyPages(manifest: Fernhill.manifest, setting: .web, published: published)
    let page = site.survey(in: .english)
    #expect(page.bytes == older && page.contentSecurityPolicy == "default-src 'none'")
    #expect(PublishedPages(list, of: Fernhill.manifest) { _ in older + [0x0A] } == nil)
    #expect(PublishedPages(list, of: FullSurvey.manifest) { _ in older } == nil)
  }

  @Test func `a page that was lost is made anew where it is still the same`() throws {
    let again = try #require(
      PublishedPages(pages.list, of: FullSurvey.manifest) { _ in nil })
    #expect(again.bodies == pages.bodies)
  }

  @Test func `the list is at its address, and is no page`() async throws {
    let published = PublishedPages(manifest: Fernhill.manifest)
    try await Served.running(published: published) { served async throws in
      for _ in 0..<3 {
        let answer = try await served.get("/pages.json")
        #expect(answer.status == 200 && answer.body == published.list.bytes)
        #expect(answer.header("Content-Type") == "application/json; charset=utf-8")
        let page = try await served.get("/en")
        #expect(page.body == published.body(.web, in: .english))
      }
    }
    try await Served.running { served async throws in
      #expect(try await served.get("/pages.json").status == 404)
    }
  }
}
