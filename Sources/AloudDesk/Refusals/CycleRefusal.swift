package import AloudModel
package import AloudReports

/// Why nothing is written into the record of cycles.
package enum CycleRefusal: Hashable, Sendable {
  case notARecord(String, CanonicalJSON.Refusal)
  case recordOfAnother(String, Identifier<Survey>, instead: Identifier<Survey>)
  case stillRunning(Identifier<ActionCycle>, Identifier<Scale>)
  case noneRunning(Identifier<Survey>)
  /// The record goes to that day already.
  case before(CalendarDay)
  case nothingFinished(Identifier<Survey>)
}
