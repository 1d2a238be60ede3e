import AloudDisclosure
import AloudModel
import AloudTally

@testable import AloudBallots

/// A finished earlier wave of the same survey with its release of twenty answers.
func earlierWave(
  _ id: Identifier<Wave> = Fernhill.autumn, promise: Promise = Fernhill.promise(key: nil),
  key: UInt64 = 2
) throws -> EarlierWave {
  let survey = Fernhill.survey(
    promise: promise, waves: [Fernhill.wave(), Fernhill.wave(Fernhill.spring)])
  let manifest = Fernhill.manifest(survey, wave: id, key: Fernhill.key(key))
  return EarlierWave(
    manifest: manifest,
    end: .finished(
      try PublishedRelease(
        reading: releaseBytes(manifest), digest: { Fingerprint(of: $0) })))
}

func releaseBytes(_ manifest: Manifest, of counted: Int = 20) -> [UInt8] {
  let answers = (0..<counted).map { Response(answers: [Fernhill.askForHelp: 1 + $0 % 5]) }
  return ReleaseGate(manifest: manifest, earlier: [])
    .release(WaveTally(of: manifest, responses: answers), invalid: 0).bytes
}
