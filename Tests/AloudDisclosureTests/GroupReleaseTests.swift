import AloudModel
import AloudStatistics
import AloudTally
import AloudTestSupport
import Testing

@testable import AloudDisclosure

/// Groups in the release: R3, R4, R5 and the head-count, from answers to figures.
@Suite struct GroupReleaseTests {
  @Test func `R3: a shown group has a band and a mean for each scale, and nothing else`() throws {
    let release = Staff([("teaching", 14, 14), ("support", 15, 15), ("office", 25, 25)]).release()
    #expect(release.shownGroups == ["teaching", "support", "office"])
    let figures = try ["teaching", "support", "office"].map {
      try #require(release.group($0)?.figures.value)
    }
    #expect(figures.map(\.people) == [.eightTo14, .fifteenTo24, .twentyFiveUp])
    for figure in figures {
      #expect(figure.scales.map(\.id) == [Staff.scale])
      guard case .shown(.mean) = try #require(figure.level(of: Staff.scale)) else {
        Issue.record("a group in the middle of the scale has a mean")
        continue
      }
    }
    let text = String(decoding: release.bytes, as: UTF8.self)
    let groups = try #require(
      text.split(separator: "\"breakdowns\": [\n    {\n      \"groups\"").first)
    #expect(!groups.contains("\"sd\""))
  }

  @Test(arguments: [
    (8, GroupSizeBand.eightTo14), (14, .eightTo14), (15, .fifteenTo24), (24, .fifteenTo24),
    (25, .twentyFiveUp),
  ])
  func `R3: a group's size is one of three bands`(people: Int, band: GroupSizeBand) {
    #expect(GroupSizeBand(people: people) == band)
    #expect(band.range.contains(people))
  }

  @Test func `R3: a group's mean is in whole points, halves up`() throws {
    // Ten people: nine steps of 120 each... 4, 4, 4 is 75; 3, 3, 4 is 58 and a third.
    let staff = Staff([("teaching", 10, 10), ("support", 12, 12)])
    let release = staff.release(
      staff.responses { place in
        place < 10
          ? [2 + place % 4, 2 + (place + 1) % 4, place == 9 ? 4 : 2 + (place + 2) % 4]
          : [1 + place % 5, 1 + (place + 1) % 5, 1 + (place + 2) % 5]
      })
    // python: places 0 to 9, (2 + p % 4) and so on: 33, 35 and 37 above 10: 23 + 25 + 26 of 120 -> 61.67
    #expect(release.group("teaching")?.figures.value?.level(of: Staff.scale) == .shown(.mean(62)))
    #expect(release.group("support")?.figures.value?.level(of: Staff.scale)?.value != nil)
  }

  /// Of ten people one is in the middle, and two who know it tell their own.
  @Test func `R3: where a group's mean would tell an answer, no group of the breakdown has one`() {
    let staff = Staff([("teaching", 10, 10), ("support", 12, 12)])
    func levels(_ first: Int) -> [Disclosed<ScaleLevel>?] {
      let release = staff.release(
        staff.responses { place in
          place < 10
            ? [place < first ? 5 : 1 + place % 4, 1 + place % 5, 1 + (place + 2) % 5]
            : [1 + place % 5, 1 + (place + 1) % 5, 1 + (place + 3) % 5]
        })
      return ["teaching", "support"].map {
        release.group($0)?.figures.value?.level(of: Staff.scale)
      }
    }
    #expect(levels(10) == [.withheld(.tailCoded), .withheld(.tailCoded)])
    #expect(levels(3).allSatisfy { $0?.value != nil })
  }

  @Test(arguments: [(9, ["a", "b"]), (10, ["a", "b", "c"])])
  func `T10 (R3): nine of a group are too few and ten are enough`(
    answers: Int, shown: [String]
  ) throws {
    var staff = Staff([("a", 20, 20), ("b", 15, 15), ("c", answers, 12)], unsaid: 10)
    staff.invited = 60
    let release = staff.release()
    // Nine of c and ten who did not say are two sources of nineteen; ten alone are one source.
    #expect(release.shownGroups == (answers == 9 ? shown : ["a", "b"]))
    #expect(
      release.group("c")?.figures.reason == (answers == 9 ? .smallGroup : .complementary))
  }

  @Test func `R4: a group counted with another names it, and has no figures of its own`() throws {
    var staff = Staff([("teaching", 20, 20), ("support", 8, 12), ("office", 4, 10)])
    staff.breakdowns[0].groups[2].joins = "support"
    let release = staff.release()
    #expect(release.group("office")?.figures.reason == .merged)
    #expect(release.group("office")?.mergedInto?.text == "support")
    #expect(release.group("support")?.figures.value?.people == .eightTo14)
    #expect(release.shownGroups == ["teaching", "support"])
    #expect(release.withheldCells[.groups] == nil && release.withheldCells[.remainder] == nil)
  }

  @Test func `R4: what would give a small group away is hidden with it, and counted`() throws {
    let release = Staff([("teaching", 20, 20), ("support", 9, 12)]).release()
    #expect(release.shownGroups.isEmpty)
    #expect(release.group("teaching")?.figures.reason == .complementary)
    #expect(release.group("support")?.figures.reason == .smallGroup)
    #expect(release.withheldCells[.groups] == 1 && release.withheldCells[.remainder] == 1)
  }

  // MARK: R5

  @Test(arguments: [(9, false), (10, true), (0, true)])
  func `T10 (R5): a group inside one of another breakdown leaves nobody or ten`(
    outside: Int, bothShown: Bool
  ) throws {
    // Everybody of "new" teaches; the other teachers are the difference.
    let staff = Staff(
      ["role", "years"],
      classes: [
        (["teaching", "new"], 12), (["teaching", "old"], outside), (["support", "old"], 21),
      ])
    let release = staff.release()
    #expect((release.group("new", of: "years")?.figures.value != nil) == bothShown)
    if !bothShown {
      #expect(release.group("new", of: "years")?.figures.reason == .complementary)
      #expect(release.withheldCells[.nesting] == 1)
    }
  }

  @Test func `R5: all others of one breakdown count as a set too`() throws {
    // The shown teachers leave 13 others; twelve of them are the shown old ones.
    let staff = Staff(
      ["role", "years"],
      classes: [
        (["teaching", "new"], 20), (["support", "old"], 6), (["office", "old"], 6),
        (["office", "new"], 1),
      ])
    let plans = GroupPlans(
      of: staff.manifest.survey, in: staff.manifest.wave,
      classes: WaveTally(of: staff.manifest, responses: staff.mixed).classes)
    #expect(plans.breakdowns[0].shown.map(\.group.group.text) == ["teaching"])
    #expect(plans.nested.map(\.group.text) == ["old"])
  }

  @Test func `R5 holds for every pair of published sets of any school`() {
    for seed in 0..<300 as Range<UInt64> {
      var dice = Dice(seed: seed)
      let classes = (0..<Int.random(in: 3...9, using: &dice)).map { _ in
        (
          (0..<3).map { _ in String?.some("g\(Int.random(in: 0...2, using: &dice))") },
          Int.random(in: 1...16, using: &dice)
        )
      }
      let staff = Staff(["a", "b", "c"], classes: classes, minimumGroup: 8)
      let tally = WaveTally(of: staff.manifest, responses: staff.mixed)
      let plans = GroupPlans(
        of: staff.manifest.survey, in: staff.manifest.wave, classes: tally.classes)
      let sets = plans.breakdowns.flatMap { plan in
        plan.shown.map { shown in
          (
            plan.breakdown.id,
            Set(
              tally.classes.keys.filter { membership in
                membership.groups[plan.breakdown.id].map(shown.members.contains) ?? false
              })
          )
        }
      }
      for (left, inner) in sets {
        for (right, outer) in sets where left != right && inner.isSubset(of: outer) {
          let rest = outer.subtracting(inner).reduce(0) { $0 + tally.classes[$1]! }
          #expect(rest == 0 || rest >= 8, "seed \(seed)")
        }
      }
    }
  }

  // MARK: Scored people

  @Test func `R3: a group with too few scores takes the scale away from its breakdown`() throws {
    let staff = Staff([("teaching", 14, 14), ("support", 12, 12)])
    let release = staff.release(
      staff.responses { place in place < 5 ? [nil, nil, 3] : [2 + place % 3, 3, 4] })
    for group in ["teaching", "support"] {
      #expect(
        release.group(group)?.figures.value?.level(of: Staff.scale) == .withheld(.tailCoded))
    }
    #expect(release.withheldCells[.groups] == 2)
  }

  @Test func `R4: so does a remainder of whom too few have a score`() throws {
    let staff = Staff([("teaching", 20, 20), ("support", 6, 6), ("office", 6, 6)])
    let release = staff.release(
      staff.responses { place in
        place == 31 ? [nil, nil, 3] : [1 + place % 5, 1 + (place + 1) % 5, 1 + (place + 3) % 5]
      })
    #expect(
      release.group("teaching")?.figures.value?.level(of: Staff.scale)?.value != nil)
    let fewer = staff.release(
      staff.responses { place in
        place > 26 ? [nil, nil, 3] : [1 + place % 5, 1 + (place + 1) % 5, 1 + (place + 3) % 5]
      })
    #expect(
      fewer.group("teaching")?.figures.value?.level(of: Staff.scale) == .withheld(.tailCoded))
  }

  // MARK: Invented ballots

  @Test func `more ballots than people in one group take away the whole breakdown`() throws {
    let staff = Staff([("teaching", 20, 20), ("support", 14, 14)])
    #expect(staff.release().shownGroups == ["teaching", "support"])
    var stuffed = staff
    stuffed.people.append(["support"])
    stuffed.people.removeFirst()
    let release = stuffed.release()
    #expect(release.shownGroups.isEmpty)
    for group in ["teaching", "support"] {
      #expect(release.group(group)?.figures.reason == .overHeadCount)
    }
    #expect(release.withheldCells[.groups] == 2)
    #expect(try Release.read(release.bytes) == release)
  }

  @Test func `a stuffed breakdown does not touch another`() throws {
    var staff = Staff(
      ["role", "years"],
      classes: [(["teaching", "new"], 14), (["support", "new"], 1), (["support", "old"], 20)])
    staff.breakdowns[0].groups[1].count = 16
    staff.breakdowns[0].groups[0].count = 19
    let release = staff.release()
    #expect(release.group("support")?.figures.reason == .overHeadCount)
    #expect(release.shownGroups == ["new", "old"])
  }
}
