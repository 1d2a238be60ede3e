import AloudDisclosure
import AloudModel
import AloudTally

// Runs the gate for programs in other languages: reads cases from the standard input, one JSON value a
// line, and prints what the gate releases as one line, a JSON text that holds the bytes of
// release.json. Where the answers to one item vary, it prints which of the distinct releases each world
// has, and these: worlds that nobody tells apart have the same number.

/// What the worlds of a case say, each different release once.
struct Answer {
  var of: [Int] = []
  var releases: [String] = []
}

extension Answer: JSONWritable {
  var json: JSONTree {
    ["of": of.json, "releases": releases.json]
  }
}

func text(_ release: Release) -> String { String(decoding: release.bytes, as: UTF8.self) }

func earlierReleases(_ asked: Case) -> [Release] {
  (asked.earlier ?? []).map { text in
    do { return try Release.read(Array(text.utf8)) } catch { fatalError("no release: \(error)") }
  }
}

func answer(_ asked: Case) -> any JSONWritable {
  let earlier = earlierReleases(asked)
  let manifest = asked.manifest(after: earlier)
  let gate = ReleaseGate(manifest: manifest, earlier: earlier)
  let responses = asked.responses(of: manifest)
  guard let vary = asked.vary else {
    return text(gate.release(WaveTally(of: manifest, responses: responses), invalid: 0))
  }
  let item: Identifier<Item> = name(vary.item)
  var seen: [Release: Int] = [:]
  var answer = Answer()
  for world in vary.worlds {
    let changed = zip(responses, world).map { response, value in
      var answers = response.answers
      answers[item] = value == 0 ? nil : value
      return Response(answers: answers, groups: response.groups)
    }
    let release = gate.release(WaveTally(of: manifest, responses: changed), invalid: 0)
    let number = seen[release] ?? seen.count
    if number == seen.count {
      seen[release] = number
      answer.releases.append(text(release))
    }
    answer.of.append(number)
  }
  return answer
}

while let line = readLine() {
  do {
    let asked = try CanonicalJSON.lenientValue(Case.self, from: Array(line.utf8))
    print(String(decoding: CanonicalJSON.bytes(of: answer(asked), layout: .compact), as: UTF8.self))
  } catch { fatalError("not a case: \(error)") }
}
