import AloudDisclosure
import AloudModel
import Testing

@testable import AloudReports

struct ReleaseHistoryTests {
  private func problems(_ releases: [PublishedRelease]) -> [ReleaseHistoryProblem] {
    switch ReleaseHistory.of(releases) {
    case .complete: []
    case .refused(let problems): problems
    }
  }

  @Test func `releases stand in the order in which their waves closed`() throws {
    let releases = try Sample.three.releases()
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]] {
      guard case .complete(let history) = ReleaseHistory.of(order.map { releases[$0] }) else {
        Issue.record("a complete chain was refused")
        continue
      }
      #expect(history.releases == releases)
      #expect(history.newest == releases[2])
    }
  }

  @Test func `no release is no history`() {
    #expect(problems([]) == [.noRelease])
  }

  @Test func `releases of two surveys are refused`() throws {
    let first = try SampleWave.autumn2025.published(after: [])
    let foreign = varied(.spring2026) { $0.survey.surveyID = "other-survey" }
    #expect(
      problems([first, try foreign.published(after: [first])])
        == [.otherSurvey(than: id("fernhill-staff"))])
  }

  @Test func `releases of two schools with one survey id are refused`() throws {
    let first = try SampleWave.autumn2025.published(after: [])
    let foreign = varied(.spring2026) { $0.survey.schoolID = "northgate" }
    #expect(
      problems([first, try foreign.published(after: [first])])
        == [.otherSurvey(than: id("fernhill-staff"))])
  }

  @Test func `an earlier release that was left out is noticed`() throws {
    let releases = try Sample.three.releases()
    #expect(
      problems([releases[0], releases[2]])
        == [.earlierReleaseMissing(releases[1].fingerprint, namedBy: id("2026-autumn"))])
    #expect(
      problems([releases[2]])
        == [0, 1].map {
          .earlierReleaseMissing(releases[$0].fingerprint, namedBy: id("2026-autumn"))
        })
  }

  @Test func `an earlier release with one changed digit is noticed`() throws {
    let releases = try Sample.two.releases()
    let changed = try varied(.autumn2025) { $0.scores["policies"] = 42 }.published(after: [])
    #expect(
      problems([changed, releases[1]])
        == [
          .earlierReleaseMissing(releases[0].fingerprint, namedBy: id("2026-spring")),
          .notNamed(id("2025-autumn"), by: id("2026-spring")),
        ])
  }

  @Test func `an older wave slipped in afterwards is noticed`() throws {
    let alone = try SampleWave.spring2026.published(after: [])
    let slipped = try SampleWave.autumn2025.published(after: [])
    #expect(
      problems([slipped, alone]) == [.notNamed(id("2025-autumn"), by: id("2026-spring"))])
  }

  @Test func `a wave released twice is refused`() throws {
    let first = try SampleWave.autumn2025.published(after: [])
    let again = try varied(.autumn2025) { $0.counted = 29 }.published(after: [])
    #expect(problems([first, again]) == [.waveTwice(id("2025-autumn"))])
    #expect(problems([first, first]) == [.waveTwice(id("2025-autumn"))])
  }

  @Test(arguments: Sample.all)
  func `the same releases give the same bytes in whatever order they come`(
    sample: Sample
  ) throws {
    let releases = try sample.releases()
    guard case .complete(let straight) = ReleaseHistory.of(releases),
      case .complete(let turned) = ReleaseHistory.of(releases.reversed())
    else {
      Issue.record("a complete chain was refused")
      return
    }
    let files = straight.files()
    #expect(files == turned.files())
    #expect(files == straight.files())
    #expect(straight.content().report == turned.content().report)
  }
}
