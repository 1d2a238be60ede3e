import AloudModel
import AloudTestSupport
import Testing

@testable import AloudTally

@Suite struct PackedTallyTests {
  private let manifest = Fernhill.manifest()

  @Test(arguments: [0, 1, 2, 63, 64, 65, 127, 128, 129, 500])
  func `packed answers give the tally that counting person by person gives`(people: Int) {
    for seed in UInt64(1)...3 {
      let staff = Fernhill.staff(people, seed: seed)
      var packed = PackedWave(of: manifest)
      for response in staff { packed.append(response) }
      #expect(packed.tally() == WaveTally(of: manifest, responses: staff).wholeSchool)
    }
  }

  /// Every shape a scale may have.
  @Test(arguments: 1...12, [2, 3, 4, 5, 7, 8, 10, 11])
  func `scales of every shape are counted alike`(items: Int, options: Int) {
    var dice = Dice(seed: UInt64(100 * items + options))
    var packed = PackedAnswers(scales: [PackedScale(items: items, options: options)])
    var plain = ScaleTally(items: items, options: 1...options)
    var counts = Array(repeating: 0, count: items * options)
    for _ in 0..<150 {
      let positions = (0..<items).map { _ in UInt8.random(in: 0...UInt8(options), using: &dice) }
      packed.append(positions)
      plain.add(positions.map { $0 == 0 ? nil : Int($0) })
      for (item, position) in positions.enumerated() where position > 0 {
        counts[item * options + Int(position) - 1] += 1
      }
    }
    let tally = PackedTally(of: packed)
    #expect(Array(tally.figures[..<(items * options)]) == counts)
    let scale = packed.scales[0]
    for (place, people) in tally.figures[(items * options)...].enumerated() {
      let score = ScaleScore(
        sum: place % scale.sums, answered: scale.fewestAnswers + place / scale.sums)
      #expect(people == plain.scores[score, default: 0])
    }
    #expect(packed.moments(ofScale: 0, lowest: 1) == plain.moments)
  }

  @Test func `the lowest option may have any value`() {
    var packed = PackedAnswers(scales: [PackedScale(items: 3, options: 4)])
    var plain = ScaleTally(items: 3, options: -2...1)
    var dice = Dice(seed: 9)
    for _ in 0..<100 {
      let positions = (0..<3).map { _ in UInt8.random(in: 0...4, using: &dice) }
      packed.append(positions)
      plain.add(positions.map { $0 == 0 ? nil : Int($0) - 3 })
    }
    #expect(packed.moments(ofScale: 0, lowest: -2) == plain.moments)
  }

  @Test(arguments: [1, 2, 3, 8, 40])
  func `the number of workers changes nothing`(workers: Int) async {
    let cells = (1...20).map { seed in
      var packed = PackedWave(of: manifest)
      for response in Fernhill.staff(seed * 7 % 50, seed: UInt64(seed)) {
        packed.append(response)
      }
      return packed.answers
    }
    let tallies = await PackedTally.tallies(of: cells, workers: workers)
    #expect(tallies == cells.map { PackedTally(of: $0) })
    #expect(await PackedTally.tallies(of: [], workers: workers).isEmpty)
  }

  @Test(arguments: [0, 1, 40, 64, 99])
  func `tallying two parts equals tallying the whole`(first: Int) {
    let staff = Fernhill.staff(100, seed: 5)
    func packed(_ people: ArraySlice<Response>) -> PackedTally {
      var wave = PackedWave(of: manifest)
      for response in people { wave.append(response) }
      return PackedTally(of: wave.answers)
    }
    let whole = packed(staff[...])
    #expect(packed(staff[..<first]).merged(with: packed(staff[first...])) == whole)
    #expect(packed(staff[first...]).merged(with: packed(staff[..<first])) == whole)
  }
}
