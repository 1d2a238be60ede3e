import AloudDisclosure
import Trials

// How long the gate takes for one wave of a school with three breakdowns and 40 items, the attack R6
// included, and how many groups it shows with and without it. Prints one line for each size of school.

func tenths(_ time: Duration) -> String {
  let tenths =
    Int(time.components.attoseconds / 100_000_000_000_000) + Int(time.components.seconds) * 10_000
  return "\(tenths / 10).\(tenths % 10) ms"
}

let clock = ContinuousClock()

func measure(_ staff: Int, groups: Int?, seeds: Range<UInt64>) {
  var times: [Duration] = []
  var (shown, said) = (0, 0)
  for seed in seeds {
    let school = InventedSchool(
      seed: seed, staff: staff, scales: Array(repeating: 5, count: 8), groups: groups)
    let tally = school.tally
    let start = clock.now
    let release = school.release(of: tally)
    times.append(start.duration(to: clock.now))
    let figures = release.breakdowns.flatMap(\.groups).compactMap(\.figures.value)
    shown += figures.count
    said += figures.flatMap(\.scales).count { $0.level.value != nil }
  }
  times.sort()
  let grouped = groups.map { ", \($0) groups in each of three breakdowns" } ?? ""
  print(
    "\(staff) staff\(grouped): median \(tenths(times[times.count / 2])), slowest "
      + "\(tenths(times[times.count - 1])); \(shown) groups shown, \(said) means of groups said")
}

for staff in [20, 40, 80, 120, 200] { measure(staff, groups: nil, seeds: 0..<10) }
for groups in [4, 6, 8, 10, 12, 14] { measure(200, groups: groups, seeds: 0..<5) }
