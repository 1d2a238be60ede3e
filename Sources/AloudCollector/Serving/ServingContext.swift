import Hummingbird
import Logging

/// What a request brings with it: its route, and nothing about who sent it.
///
/// Hummingbird hands the remote address to contexts that ask for it
/// (`RemoteAddressRequestContext`). This one does not ask and keeps no channel, so that no code behind
/// it can.
struct ServingContext: RequestContext {
  var coreContext: CoreRequestContextStorage

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
  }
}
