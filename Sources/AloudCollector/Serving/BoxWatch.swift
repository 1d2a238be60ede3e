import AloudHTTP
import ServiceLifecycle

/// Ends the server when the ballot box was taken away: what is sent from then on would be stored nowhere.
struct BoxWatch: Service {
  let writer: BoxWriter

  func run() async throws {
    await EndOfGroup.cancelling { await writer.untilTakenAway() }
    if writer.record == .takenAway { throw ServingFailure.boxTakenAway }
  }
}
