import AloudTally

// How long the item counts and score histograms of a million people take, by wave and school, in
// memory. Prints minimum and median of 31 runs, with one worker and with two.

let town = Town(seed: 20_261_125)
let clock = ContinuousClock()
var counted: [[PackedTally]] = []
for workers in [1, 2] {
  var times: [Double] = []
  var tallies: [PackedTally] = []
  for _ in 0..<31 {
    let start = clock.now
    tallies = await PackedTally.tallies(of: town.cells, workers: workers)
    let time = start.duration(to: clock.now).components
    times.append(Double(time.seconds) * 1000 + Double(time.attoseconds) / 1e15)
  }
  counted.append(tallies)
  times.sort()
  func hundredths(_ milliseconds: Double) -> String {
    let whole = Int((100 * milliseconds).rounded())
    return "\(whole / 100).\(whole / 10 % 10)\(whole % 10)"
  }
  print(
    "aloud \(workers) worker(s): min \(hundredths(times[0])) ms  median \(hundredths(times[15])) ms"
  )
}
precondition(counted[0] == counted[1], "the number of workers changes nothing")
let all = counted[1].dropFirst().reduce(counted[1][0]) { $0.merged(with: $1) }
precondition(all.respondents == Town.people, "everybody is counted")
print(
  "\(Town.people) respondents, \(Town.items) items, \(Town.scales.count) scales, "
    + "\(Town.schools) schools, \(Town.waves) waves; answers counted: "
    + "\(all.figures.reduce(0, +))")
