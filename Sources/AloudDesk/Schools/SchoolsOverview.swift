package import AloudBallots
package import AloudCollector
import AloudFiles
package import AloudModel

/// Where each school of a folder stands, for whoever runs its server: nothing of who or how many answered.
package struct SchoolsOverview: Sendable {
  /// One school.
  package struct School: Sendable {
    package let name: SchoolName
    /// Its newest wave of each survey that was frozen, sorted by survey.
    package let waves: [Wave]
    /// What is wrong with its files.
    package let refusal: Refusal?
  }

  /// One wave of a school.
  package struct Wave: Sendable {
    package let survey: Identifier<Survey>
    package let wave: Identifier<AloudModel.Wave>
    package let state: State

    package var takesAnswers: Bool {
      switch state {
      case .takesAnswers: true
      case .opens, .over, .after: false
      }
    }
  }

  /// What the operator of a server has to know of a wave.
  package enum State: Hashable, Sendable {
    case opens(LocalMoment)
    case takesAnswers(until: LocalMoment)
    /// Its closing instant is past, and the principal has not closed it.
    case over(since: LocalMoment)
    /// Closed, finished or given up.
    case after(WaveStage)
  }

  /// Sorted by name.
  package let schools: [School]
  /// Folders whose names cannot stand in an address, or differ from another's in capitals alone; sorted.
  package let unnamed: [String]

  /// Fails where the folder cannot be read.
  package init(of root: String, at now: Instant) throws(Refusal) {
    try NamedPlace(root).require()
    let folder = SchoolsFolder(root) { _, _ in }
    let names = folder.names() ?? []
    var schools: [School] = []
    var unnamed: [String] = []
    var seen: Set<String> = []
    for text in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let name = SchoolName(text), seen.insert(text.lowercased()).inserted else {
        unnamed.append(text)
        continue
      }
      schools.append(School(name, in: folder.workspace(of: name), at: now))
    }
    self.schools = schools
    self.unnamed = unnamed
  }

  /// Schools of which something takes answers now.
  package var answering: Int {
    schools.count { $0.waves.contains(where: \.takesAnswers) }
  }

  package var broken: [School] { schools.filter { $0.refusal != nil } }
}

extension SchoolsOverview.School {
  fileprivate init(_ name: SchoolName, in workspace: Workspace, at now: Instant) {
    self.name = name
    var waves: [SchoolsOverview.Wave] = []
    var refusal: Refusal?
    do throws(Refusal) {
      for survey in try workspace.frozenSurveyIDs() {
        let folders = try workspace.waveFolders(of: survey)
        guard let folder = folders.first(where: { $0.stage == .open }) ?? folders.last else {
          continue
        }
        waves.append(
          SchoolsOverview.Wave(
            survey: survey, wave: folder.wave, state: try SchoolsOverview.State(folder, at: now)))
      }
    } catch { refusal = error }
    self.waves = waves
    self.refusal = refusal
  }
}

extension SchoolsOverview.State {
  fileprivate init(_ folder: WaveFolder, at now: Instant) throws(Refusal) {
    guard folder.stage == .open else {
      self = .after(folder.stage)
      return
    }
    let manifest = try folder.manifest()
    let wave = manifest.wave
    guard now >= manifest.opensAt else {
      self = .opens(wave.opens)
      return
    }
    self = now < manifest.closesAt ? .takesAnswers(until: wave.closes) : .over(since: wave.closes)
  }
}
