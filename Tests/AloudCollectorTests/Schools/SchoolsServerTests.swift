import AloudBallots
import AloudHTTP
import AloudModel
import AloudStorageSQLite
import AloudTestSupport
import AloudWaveSupport
import Foundation
import Testing

@testable import AloudCollector

/// One server for many schools, over a socket.
@Suite struct SchoolsServerTests {
  private static let survey = Fernhill.manifest.survey.id

  @Test func `each school is answered at its own address and stored in its own box`() async throws {
    let schools = InventedSchools(["ash", "birch"])
    try await ServedSchools.running(schools) { served async throws in
      #expect(try await served.post(0, to: "/s/ash/fernhill-staff/en").status == 200)
      #expect(try await served.post(1, to: "/s/birch/fernhill-staff/en").status == 200)
      #expect(try await served.post(2, to: "/s/birch/fernhill-staff/en").status == 200)
      // The code of another school's answer is a fresh one here.
      #expect(try await served.post(0, to: "/s/birch/fernhill-staff/en").status == 200)
    }
    #expect(try schools.ballots(of: "ash") == 1)
    #expect(try schools.ballots(of: "birch") == 3)
  }

  @Test func `a school's address leads to what it asks, whose name may be left out`() async throws {
    try await ServedSchools.running(InventedSchools(["ash"])) { served async throws in
      for path in [
        "/s/ash", "/s/ash/", "/s/ASH/", "/s/ash/fernhill-staff", "/s/ash/fernhill-staff/",
      ] {
        let answer = try await served.get(path)
        #expect(answer.status == 303, "\(path)")
        #expect(answer.header("Location") == "/s/ash/fernhill-staff/en", "\(path)")
      }
      for path in ["/s/ash/en", "/s/ash/fernhill-staff/en", "/s/ash/fernhill-staff/EN"] {
        #expect(try await served.get(path).status == 200, "\(path)")
      }
      #expect(try await served.post(3, to: "/s/ash/en").status == 200)
    }
  }

  @Test func `the page of a survey is the same bytes wherever it is served`() async throws {
    let alone = SurveyPages(manifest: Fernhill.manifest, setting: .web).survey(in: .english).bytes
    try await ServedSchools.running(InventedSchools(["ash", "birch"])) { served async throws in
      for path in ["/s/ash/fernhill-staff/en", "/s/birch/en"] {
        #expect(try await served.get(path).body == alone)
      }
    }
  }

  @Test func `what is nobody's says so in both languages and names no school`() async throws {
    let schools = InventedSchools(["ash", "birch"])
    schools["birch"]?.manifests = []
    try await ServedSchools.running(schools) { served async throws in
      for path in ["/", "/en", "/s", "/s/", "/s/oak/", "/s/../ash/", "/s/oak/en", "/s/.hidden/"] {
        let answer = try await served.get(path)
        #expect(answer.status == 404, "\(path)")
        #expect(answer.text.contains("no school at this address"), "\(path)")
        #expect(answer.text.contains("ninguna escuela"), "\(path)")
        #expect(!answer.text.contains("ash") && !answer.text.contains("birch"), "\(path)")
      }
      let idle = try await served.get("/s/birch/")
      #expect(idle.status == 404 && idle.text.contains("No survey can be answered here now"))
      #expect(try await served.post(0, to: "/s/birch/en").status == 404)
      #expect(try await served.post(0, to: "/s/oak/en").status == 404)
    }
  }

  @Test func `a school whose files are damaged takes no other down`() async throws {
    let schools = InventedSchools(["ash", "birch"])
    schools["ash"]?.isBroken = true
    try await ServedSchools.running(schools) { served async throws in
      let broken = try await served.get("/s/ash/")
      #expect(broken.status == 503 && broken.text.contains("Something is wrong"))
      #expect(try await served.get("/s/ash/en").status == 503)
      #expect(try await served.post(0, to: "/s/ash/en").status == 503)
      #expect(try await served.post(0, to: "/s/birch/en").status == 200)
      schools["ash"]?.isBroken = false
      #expect(try await served.post(0, to: "/s/ash/en").status == 200)
    }
  }

  @Test func `schools come and go while it runs`() async throws {
    let schools = InventedSchools(["ash"])
    try await ServedSchools.running(schools) { served async throws in
      #expect(try await served.get("/s/birch/en").status == 404)
      schools["birch"] = .withSlips
      #expect(try await served.post(0, to: "/s/birch/en").status == 200)
      schools["ash"] = nil
      #expect(try await served.get("/s/ash/en").status == 404)
    }
    #expect(try schools.ballots(of: "birch") == 1)
  }

  @Test func `a box that somebody else has takes nothing, and the next answer once it is free`()
    async throws
  {
    let schools = InventedSchools(["ash"])
    schools["ash"]?.isBusy = true
    try await ServedSchools.running(schools) { served async throws in
      #expect(try await served.post(0, to: "/s/ash/en").status == 503)
      schools["ash"]?.isBusy = false
      #expect(try await served.post(0, to: "/s/ash/en").status == 200)
    }
    #expect(try schools.ballots(of: "ash") == 1)
  }

  @Test func `a box is let go of when nothing comes, and opened again for the next answer`()
    async throws
  {
    let schools = InventedSchools(["ash"])
    try await ServedSchools.running(schools, calm: .zero) { served async throws in
      #expect(try await served.post(0, to: "/s/ash/en").status == 200)
      while schools.openCount > 0 { try await Task.sleep(for: .milliseconds(20)) }
      #expect(try await served.post(1, to: "/s/ash/en").status == 200)
    }
    #expect(try schools.ballots(of: "ash") == 2)
    #expect(schools["ash"]?.openings == 2)
    #expect(schools.openCount == 0)
  }

  @Test func `no more boxes are open than may be, and every answer is stored`() async throws {
    let names = (0..<24).map { "school-\($0)" }
    let schools = InventedSchools(names)
    try await ServedSchools.running(schools, mostBoxes: 3) { served async throws in
      try await withThrowingTaskGroup(of: Int.self) { group in
        for place in 0..<3 {
          for name in names {
            group.addTask { Int(try await served.post(place, to: "/s/\(name)/en").status) }
          }
        }
        for try await status in group { #expect(status == 200) }
      }
    }
    for name in names { #expect(try schools.ballots(of: name) == 3) }
    #expect(schools.peak <= 3)
    #expect(schools.openCount == 0)
  }

  @Test
  func `a school's box is one image whatever the order of arrival and whatever neighbours do`()
    async throws
  {
    var images: [[UInt8]] = []
    for order in [[0, 1, 2, 3, 4, 5], [5, 3, 1, 0, 2, 4]] {
      let scratch = try ScratchFolder()
      let schools = InventedSchools(["ash", "birch"])
      for name in ["ash", "birch"] {
        let box = try SQLiteBallotBox.create(
          at: "\(scratch.path)/\(name).sqlite", opensAt: Fernhill.manifest.opensAt)
        try box.issue(Slips.shared.entries)
        schools[name]?.box = box
      }
      try await ServedSchools.running(schools, calm: .zero) { served async throws in
        for (turn, place) in order.enumerated() {
          #expect(try await served.post(place, to: "/s/ash/en").status == 200)
          guard turn.isMultiple(of: order[0] == 0 ? 2 : 3) else { continue }
          #expect(try await served.post(turn + 6, to: "/s/birch/en").status == 200)
        }
      }
      images.append(Array(try Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/ash.sqlite"))))
    }
    #expect(images[0] == images[1])
  }

  @Test func `a school that asks several surveys has a page with a link to each`() async throws {
    let schools = InventedSchools(["ash"])
    schools["ash"]?.manifests = [Fernhill.manifest, FullSurvey.manifest]
    let other = FullSurvey.manifest.survey
    try #require(other.id != Self.survey)
    try await ServedSchools.running(schools) { served async throws in
      let home = try await served.get("/s/ash/")
      #expect(home.status == 200)
      #expect(home.text.contains("href=\"/s/ash/fernhill-staff/\""))
      #expect(home.text.contains("href=\"/s/ash/\(other.id)/\""))
      #expect(try await served.get("/s/ash/\(other.id)/en").status == 200)
      #expect(try await served.get("/s/ash/fernhill-staff/en").status == 200)
    }
  }

  @Test func `behind a proxy nothing is answered that came over plain HTTP`() async throws {
    try await ServedSchools.running(InventedSchools(["ash"]), frontage: .proxy) {
      served async throws in
      #expect(try await served.get("/s/ash/en").status == 421)
      #expect(
        try await served.get("/s/ash/en", headers: "X-Forwarded-Proto: https\r\n").status == 200)
    }
  }

  @Test(arguments: [(0, 200), (1_000, 200), (2_500, 500), (20_000, 1_000), (Int.max, 1_000)])
  func `as many boxes are open as there are files for, within bounds`(files: Int, boxes: Int) {
    #expect(SchoolsServer<InventedSchools>.mostBoxes(besideConnections: files) == boxes)
  }

  @Test func `a school that takes long to be read keeps nobody else waiting`() async throws {
    let schools = InventedSchools(["ash", "birch"])
    schools["ash"]?.isSlow = true
    try await ServedSchools.running(schools) { served async throws in
      async let slow = served.get("/s/ash/en")
      while !schools.isReading("ash") { await Task.yield() }
      #expect(try await served.post(0, to: "/s/birch/en").status == 200)
      schools["ash"]?.isSlow = false
      #expect(try await slow.status == 200)
    }
  }

  @Test(arguments: [
    "", ".", "..", "-ash", "a/b", "a b", "ä", "a%20b", String(repeating: "a", count: 65), "a\n",
  ])
  func `a folder whose name cannot stand in an address is no school`(name: String) {
    #expect(SchoolName(name) == nil)
  }
}
