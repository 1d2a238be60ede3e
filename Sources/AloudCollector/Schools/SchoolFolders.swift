package import AloudBallots
package import AloudModel

/// The schools of a folder, as whoever knows how a school's folder is laid out finds them. Calls block,
/// and may come from several threads at once.
package protocol SchoolFolders: Sendable {
  /// What tells a wave from what lies in its place at another time, such as its manifest's file.
  associatedtype Place: Hashable & Sendable

  /// The names of all folders that could be a school's, in any order; nothing, where that cannot be read.
  func names() -> [String]?

  /// The waves of a school that take answers from a page, as their files lie there now: a look, and no
  /// reading.
  func waves(of school: SchoolName) -> [SchoolWave<Place>]

  /// What is needed to show a wave and to take its answers; of damage the operator is told.
  func read(_ wave: SchoolWave<Place>, of school: SchoolName) -> SchoolWaveReading

  /// Opens the box of a wave, with whatever is to be held for as long, such as the lock of its folder;
  /// nothing, where that fails or somebody else has it, of which the operator is told.
  func openBox(_ wave: SchoolWave<Place>, of school: SchoolName) -> OpenedBox?

  /// Told when a box that was open could not be written to.
  func boxFailed(_ failure: StorageFailure, _ wave: SchoolWave<Place>, of school: SchoolName)
}

/// A wave that takes answers, and where it lies.
package struct SchoolWave<Place: Hashable & Sendable>: Hashable, Sendable {
  package let survey: Identifier<Survey>
  package let wave: Identifier<Wave>
  package let place: Place

  package init(survey: Identifier<Survey>, wave: Identifier<Wave>, place: Place) {
    self.survey = survey
    self.wave = wave
    self.place = place
  }
}

/// What the files of a wave say.
package enum SchoolWaveReading: Sendable {
  case wave(OpenedWave)
  /// Staff were promised no page.
  case withoutPage
  /// They are not as they were written.
  case damaged
}

/// A wave as it was frozen.
package struct OpenedWave: Sendable {
  let manifest: Manifest
  let salt: WaveSalt
  let pages: PublishedPages?

  /// - Parameter pages: those that were published; nothing, for a wave that was frozen before pages were.
  package init(manifest: Manifest, salt: WaveSalt, pages: PublishedPages?) {
    self.pages = pages
    self.manifest = manifest
    self.salt = salt
  }
}

/// A box, and what is held while it is open.
package struct OpenedBox: Sendable {
  let box: any BallotBox
  let held: any Sendable

  package init(_ box: any BallotBox, holding held: any Sendable) {
    self.box = box
    self.held = held
  }
}
