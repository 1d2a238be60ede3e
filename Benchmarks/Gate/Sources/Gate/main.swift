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
for staff in [20, 40, 80, 120, 200] {
  var times: [Duration] = []
  var (shown, dropped, whole) = (0, 0, 0)
  for seed in 0..<10 as Range<UInt64> {
    let school = InventedSchool(seed: seed, staff: staff, scales: Array(repeating: 5, count: 8))
    let tally = school.tally
    let start = clock.now
    let release = school.release(of: tally)
    times.append(start.duration(to: clock.now))
    let groups = release.breakdowns.flatMap(\.groups)
    shown += groups.count { $0.figures.value != nil }
    dropped += groups.count { $0.figures.reason == .attack }
    whole += release.items.contains { $0.people.reason == .attack } ? 1 : 0
  }
  times.sort()
  print(
    "\(staff) staff: median \(tenths(times[times.count / 2])), slowest \(tenths(times[times.count - 1])); "
      + "\(shown) groups shown, \(dropped) dropped by the attack, "
      + "\(whole) of 10 waves withheld")
}
